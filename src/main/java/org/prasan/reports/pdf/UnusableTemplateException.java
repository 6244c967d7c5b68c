package org.prasan.reports.pdf;

import java.nio.file.Path;

/** A {@code .jrxml} is no JasperReports design, or asks for what a report does not have. */
@SuppressWarnings("serial")
public final class UnusableTemplateException extends RuntimeException {

    UnusableTemplateException(Path jrxml, Throwable cause) {
        super(jrxml + ": " + cause.getMessage(), cause);
    }
}
