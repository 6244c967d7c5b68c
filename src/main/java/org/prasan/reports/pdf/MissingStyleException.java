package org.prasan.reports.pdf;

/** A report's {@code .jrxml} lacks a style that its tables are drawn in. */
@SuppressWarnings("serial")
public final class MissingStyleException extends RuntimeException {

    MissingStyleException(String style) {
        super("the report's .jrxml has no style named " + style);
    }
}
