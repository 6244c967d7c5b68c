package org.prasan.operations;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.DefinitionException;
import org.prasan.pipeline.ChangedInputException;
import org.prasan.pipeline.StoppedException;
import org.prasan.records.AccountMismatchException;
import org.prasan.reports.BrokenEditionException;
import org.prasan.reports.EditionExistsException;
import org.prasan.reports.UnwritableOutputException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Which of the known failures an exception is. */
final class Classification {

    /** H2: I/O error, closed, broken connection, refused, cannot be opened, file locked or corrupt. */
    private static final Set<Integer> H2_AWAY = Set.of(90007, 90020, 90028, 90030, 90031, 90067, 90098, 90121, 90135);

    private Classification() {}

    static FailureCode of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isDiskFull(cause)) {
                return FailureCode.DISK_FULL;
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<FailureCode> code = known(cause);
            if (code.isPresent()) {
                return code.get();
            }
        }
        return FailureCode.UNEXPECTED;
    }

    private static Optional<FailureCode> known(Throwable cause) {
        if (cause instanceof ChangedInputException) {
            return Optional.of(FailureCode.INPUT_CHANGED);
        }
        if (cause instanceof StoppedException stopped) {
            return Optional.of(stopped.isAsked() ? FailureCode.STOPPED : FailureCode.TAKEN_OVER);
        }
        if (cause instanceof UnwritableOutputException) {
            return Optional.of(FailureCode.OUTPUT_UNWRITABLE);
        }
        if (cause instanceof BrokenEditionException) {
            return Optional.of(FailureCode.EDITION_BROKEN);
        }
        if (cause instanceof EditionExistsException) {
            return Optional.of(FailureCode.EDITION_EXISTS);
        }
        if (cause instanceof AccountMismatchException) {
            return Optional.of(FailureCode.ACCOUNTS_DIFFER);
        }
        if (cause instanceof DefinitionException) {
            return Optional.of(FailureCode.DEFINITIONS_WRONG);
        }
        if (cause instanceof OutOfMemoryError) {
            return Optional.of(FailureCode.OUT_OF_MEMORY);
        }
        return isDatabaseAway(cause) ? Optional.of(FailureCode.DATABASE_AWAY) : Optional.empty();
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return sql instanceof SQLTransientConnectionException
                    || state.startsWith("08")
                    || state.startsWith("57P")
                    || H2_AWAY.contains(sql.getErrorCode());
        }
        return cause instanceof DataAccessResourceFailureException && cause.getCause() == null;
    }

    /** The JDK knows it by the system's words alone. */
    private static boolean isDiskFull(Throwable cause) {
        if (cause instanceof SQLException sql && "53100".equals(sql.getSQLState())) {
            return true;
        }
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException
                && (said.contains("no space left")
                        || said.contains("disk quota")
                        || said.contains("file too large")
                        || said.contains("not enough space"));
    }
}
