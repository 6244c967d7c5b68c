package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** Carries a reason out of the readers, which do not know the file's name. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final UnreadableFileException.Reason reason;

    Refusal(UnreadableFileException.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** Of a file that has more of something than any sheet may, or inflates beyond all measure. */
    static Refusal beyondMeasure(String detail) {
        return new Refusal(UnreadableFileException.Reason.BEYOND_MEASURE, detail);
    }

    /** For handlers of XML, which may throw nothing else. */
    SAXException inXml() {
        return new SAXException(this);
    }

    /** The refusal that a parser was stopped with, if it was. */
    static Optional<Refusal> in(Exception thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    UnreadableFileException.Reason reason() {
        return reason;
    }
}
