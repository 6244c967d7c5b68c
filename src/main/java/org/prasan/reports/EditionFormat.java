package org.prasan.reports;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of file that an edition may be made of; its manifest it always has. */
public enum EditionFormat {
    /** Workbooks. */
    XLSX,
    PDF,
    /** SDMX-CSV and tidy CSV with their descriptions. */
    DATA,
    /** Plain text, as it is shown on a screen. */
    SCREEN;

    /** What every report's edition is made of. */
    public static final Set<EditionFormat> OF_REPORTS = Set.copyOf(EnumSet.of(XLSX, PDF, DATA));
}
