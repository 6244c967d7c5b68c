package org.prasan.catalog;

import org.prasan.vocabulary.Text;

/** A question names what there is not; the message says what was meant perhaps. */
public final class UnanswerableQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnanswerableQuestionException(Text problem) {
        super(problem.th() + " / " + problem.en());
    }

    /** @param there everything that it could have been, the nearest of which are told */
    static UnanswerableQuestionException unknown(Text kind, String name, NearestNames there) {
        String nearest = String.join(", ", there.to(name));
        return new UnanswerableQuestionException(new Text(
                "ไม่มี" + kind.th() + " " + name + " ใกล้เคียงที่สุด: " + nearest,
                "there is no " + kind.en() + " " + name + "; the nearest: " + nearest));
    }
}
