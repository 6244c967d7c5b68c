package org.prasan.vocabulary;

/** The hyphens, dashes and minus signs that keyboards, word processors and spreadsheets put for one another. */
final class Dash {

    private Dash() {}

    static boolean is(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\ufe58' || c == '\uff0d';
    }
}
