package org.prasan.reports.office;

/** The typefaces that files ask for; a reader without them gets the nearest of its own. */
public final class Fonts {

    public static final String SARABUN = "Sarabun";

    private Fonts() {}
}
