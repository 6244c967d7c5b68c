package org.prasan.intake.sheets;

import org.jspecify.annotations.Nullable;

/** A file that no rows can be read from; rows told before it was thrown are to be forgotten. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, in words that an agency can act on. */
    public enum Reason {
        EMPTY_FILE,
        /** Not a spreadsheet at all, or one that is broken or cut off. */
        NOT_A_WORKBOOK,
        /** More rows, longer texts or deeper nesting than any sheet has, or it inflates beyond all measure. */
        BEYOND_MEASURE,
        /** It has what no spreadsheet program writes, but what attacks on those who open files need. */
        UNSAFE,
        PASSWORD_PROTECTED,
        /** An archive in an archive, or one whose names lead out of it. */
        ARCHIVE,
        TOO_LARGE,
        /** A spreadsheet of a kind that has to be saved as .xlsx first: .xlsb, Excel 95 and older, web pages. */
        UNSUPPORTED
    }

    private final Reason reason;

    UnreadableFileException(String fileName, Reason reason, @Nullable String detail, @Nullable Throwable cause) {
        super(fileName + ": " + reason + (detail == null ? "" : ", " + detail), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
