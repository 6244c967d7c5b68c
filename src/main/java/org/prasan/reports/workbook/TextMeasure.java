package org.prasan.reports.workbook;

import java.util.List;

/** Widths of text as it looks in a cell, in digits of 11 points. */
final class TextMeasure {

    private TextMeasure() {}

    static double width(String text, Look look) {
        return org.prasan.reports.office.TextMeasure.width(text, look.points(), look.bold());
    }

    /** Breaks between words, never inside one, so that no line is wider than {@code width} unless a word is. */
    static List<String> lines(String text, double width, Look look) {
        return org.prasan.reports.office.TextMeasure.lines(text, width, look.points(), look.bold());
    }

    static double widestWord(String text, Look look) {
        return org.prasan.reports.office.TextMeasure.widestWord(text, look.points(), look.bold());
    }

    /** Text between places where a line may end; spaces stay with the word before them. */
    static List<String> pieces(String text) {
        return org.prasan.reports.office.TextMeasure.pieces(text);
    }
}
