package org.prasan.intake;

/** A {@code received.csv} cannot be read: it has columns {@code file} and {@code received_at} (ISO, with offset). */
public final class BrokenReceivedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenReceivedException(String file, Exception cause) {
        super(
                file + ": expected columns file,received_at such as 2018-11-02T08:17:00+07:00 (" + cause.getMessage()
                        + ")",
                cause);
    }
}
