package org.prasan.reports.office;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.prasan.reports.charts.ThaiLineBreaks;

/**
 * Estimates widths of text set in Sarabun without the font, so that widths are the same on every machine. Unit: one
 * digit of 11 points, in which Excel counts column widths. The widths in em are rounded from the font's own tables;
 * Thai vowels and tone marks above and below stand on their consonant and have none.
 */
public final class TextMeasure {

    /** A digit of Sarabun is 0.55 em wide; at 11 points and 96 dpi Excel rounds that to 8 pixels, 6 points. */
    public static final double POINTS_A_UNIT = 6.0;

    private static final double BOLD = 1.04;
    private static final String WIDEST_THAI = "ฌญฒณ";
    private static final String WIDE_THAI = "ฑทบปพฟษฬ";
    private static final String NARROW_THAI = "งรวะาำ";
    private static final String NARROWEST_THAI = "เแโใไ";
    private static final String SMALL_LATIN = "ckstvxyz";
    private static final String NARROW_LATIN = "!'(),./:;I[]ijl|fr ";

    private TextMeasure() {}

    public static double width(String text, double points, boolean bold) {
        double em = text.codePoints().mapToDouble(TextMeasure::em).sum();
        return em * points / POINTS_A_UNIT * (bold ? BOLD : 1);
    }

    /** Breaks between words, never inside one, so that no line is wider than {@code width} unless a word is. */
    public static List<String> lines(String text, double width, double points, boolean bold) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing(), points, bold) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    public static double widestWord(String text, double points, boolean bold) {
        return pieces(text).stream()
                .mapToDouble(piece -> width(piece.strip(), points, bold))
                .max()
                .orElse(0);
    }

    /** Text between places where a line may end, those of the PDF; spaces stay with the word before them. */
    public static List<String> pieces(String text) {
        BreakIterator breaks = ThaiLineBreaks.lines();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
        return pieces;
    }

    private static double thai(int c) {
        if (NARROW_THAI.indexOf(c) >= 0) {
            return 0.5;
        }
        if (NARROWEST_THAI.indexOf(c) >= 0) {
            return c == 'แ' ? 0.58 : 0.38;
        }
        return WIDE_THAI.indexOf(c) >= 0 ? 0.68 : WIDEST_THAI.indexOf(c) >= 0 ? 0.83 : 0.6;
    }

    private static double em(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c >= 0x0E00 && c <= 0x0E7F) {
            return thai(c);
        }
        if (SMALL_LATIN.indexOf(c) >= 0) {
            return 0.47;
        }
        if (NARROW_LATIN.indexOf(c) >= 0) {
            return 0.32;
        }
        if (c > 0x2E80) {
            return 1;
        }
        return c == 'm' || c == 'M' || c == 'W' ? 0.84 : Character.isUpperCase(c) ? 0.64 : 0.55;
    }
}
