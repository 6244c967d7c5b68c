package org.prasan.figures;

/** A period names a meeting of which no outcomes have been received. */
public final class UnknownMeetingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMeetingException(int number) {
        super("no outcomes of meeting " + number + " have been received / ยังไม่ได้รับสรุปผลการประชุมครั้งที่ "
                + number);
    }
}
