package org.prasan.checks;

import java.util.Locale;

/** How much a finding weighs: an error refuses its row, a warning and a note refuse nothing, a query asks for an explanation. */
public enum Severity {
    ERROR,
    WARNING,
    QUERY,
    INFO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
