package org.prasan.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import org.prasan.operations.Causes;
import org.prasan.operations.FailureCode;

/** The application could not be opened, mostly because its database could not. */
final class UnopenedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnopenedException(Path data, Throwable cause) {
        super(
                "ฐานข้อมูลเปิดไม่ได้ / the database cannot be opened in " + data + ": " + words(cause) + page(cause),
                cause);
    }

    /** Where to read what to do, if the database is away. */
    static String page(Throwable cause) {
        String code = FailureCode.DATABASE_AWAY.code();
        return Causes.isDatabaseAway(cause) ? " [" + code + "] อ่าน / read: runbook " + code : "";
    }

    /** What the database says, rather than what lies below or above it. */
    private static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause == null ? Causes.plain(failure) : String.valueOf(cause.getMessage());
    }
}
