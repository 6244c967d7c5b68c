package org.prasan.reports.workbook;

import java.util.Locale;
import org.prasan.reports.office.Palette;

/**
 * How a cell looks.
 *
 * @param fill six hexadecimal digits, or empty for none
 * @param topRule colour of the thin rule above, or empty for none
 * @param bottomRule colour of the thin rule below, or empty for none
 * @param format of numbers, for example {@code #,##0}
 */
record Look(
        double points,
        boolean bold,
        String colour,
        String fill,
        Align align,
        Stand stand,
        int indent,
        boolean wrap,
        String topRule,
        String bottomRule,
        String format) {

    enum Align {
        LEFT,
        RIGHT,
        /** In the middle of the cell and the blank ones after it that are aligned so too; none is merged. */
        ACROSS;

        String code() {
            return this == ACROSS ? "centerContinuous" : name().toLowerCase(Locale.ROOT);
        }
    }

    enum Stand {
        TOP,
        CENTER,
        BOTTOM;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Look BODY =
            new Look(11, false, Palette.TEXT, "", Align.LEFT, Stand.CENTER, 0, false, "", "", "General");
    static final Look H1 = BODY.size(20).strong().in(Palette.NAVY);
    static final Look H2 = BODY.size(14).strong().in(Palette.NAVY);
    static final Look STAMP = BODY.strong().in(Palette.BRICK);
    static final Look QUIET = BODY.in(Palette.SECONDARY);
    static final Look FIGURE = BODY.size(9.5);
    static final Look SMALL = BODY.size(8.5).in(Palette.SECONDARY);
    static final Look LINK = BODY.in(Palette.LINK);

    Look size(double newPoints) {
        return new Look(newPoints, bold, colour, fill, align, stand, indent, wrap, topRule, bottomRule, format);
    }

    Look strong() {
        return new Look(points, true, colour, fill, align, stand, indent, wrap, topRule, bottomRule, format);
    }

    Look in(String newColour) {
        return new Look(points, bold, newColour, fill, align, stand, indent, wrap, topRule, bottomRule, format);
    }

    Look on(String newFill) {
        return new Look(points, bold, colour, newFill, align, stand, indent, wrap, topRule, bottomRule, format);
    }

    Look right() {
        return new Look(points, bold, colour, fill, Align.RIGHT, stand, indent, wrap, topRule, bottomRule, format);
    }

    Look across() {
        return new Look(points, bold, colour, fill, Align.ACROSS, stand, indent, wrap, topRule, bottomRule, format);
    }

    Look indented() {
        return new Look(points, bold, colour, fill, align, stand, 1, wrap, topRule, bottomRule, format);
    }

    Look wrapped() {
        return new Look(points, bold, colour, fill, align, Stand.TOP, indent, true, topRule, bottomRule, format);
    }

    /** Wrapped, with the last line of every head of a table on one line. */
    Look head() {
        return new Look(points, bold, colour, fill, align, Stand.BOTTOM, indent, true, topRule, bottomRule, format);
    }

    Look ruledAbove(String rule) {
        return new Look(points, bold, colour, fill, align, stand, indent, wrap, rule, bottomRule, format);
    }

    Look ruledBelow(String rule) {
        return new Look(points, bold, colour, fill, align, stand, indent, wrap, topRule, rule, format);
    }

    /** With a mark behind the figure, or with the room that the mark takes beside it: digits stay on one line. */
    Look withMark(boolean marked) {
        String marking = format + (marked ? "\"*\"" : "_*");
        return new Look(points, bold, colour, fill, align, stand, indent, wrap, topRule, bottomRule, marking);
    }

    Look withDecimals(int decimals) {
        return new Look(points, bold, colour, fill, align, stand, indent, wrap, topRule, bottomRule, format(decimals));
    }

    boolean isRuled() {
        return !topRule.isEmpty() || !bottomRule.isEmpty();
    }

    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
