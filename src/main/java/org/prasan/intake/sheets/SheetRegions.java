package org.prasan.intake.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * What a worksheet says beside its rows: before them which columns are hidden, after them which cells are merged. What
 * cannot be read of it is left out, as no figure hangs on it.
 */
final class SheetRegions {

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private SheetRegions() {}

    static void tell(String element, Attributes attributes, SheetHandler handler) {
        if (element.equals("mergeCell")) {
            tellMerged(PartHandler.attribute(attributes, "ref"), handler);
        } else if (element.equals("col") && PartHandler.isTrue(PartHandler.attribute(attributes, "hidden"))) {
            tellHidden(PartHandler.attribute(attributes, "min"), PartHandler.attribute(attributes, "max"), handler);
        }
    }

    private static void tellMerged(@Nullable String reference, SheetHandler handler) {
        Matcher range = RANGE.matcher(reference == null ? "" : reference);
        if (range.matches()) {
            tellMerged(
                    Integer.parseInt(range.group(2)),
                    Integer.parseInt(range.group(4)),
                    column(range.group(1)),
                    column(range.group(3)),
                    handler);
        }
    }

    /** Some writers name the corners the other way round. */
    private static void tellMerged(int row, int otherRow, int column, int otherColumn, SheetHandler handler) {
        int first = Math.min(row, otherRow);
        if (first > 0) {
            handler.merged(new MergedCells(
                    first, Math.max(row, otherRow), Math.min(column, otherColumn), Math.max(column, otherColumn)));
        }
    }

    private static int column(String letters) {
        int count = 0;
        for (int i = 0; i < letters.length(); i++) {
            count = count * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return count - 1;
    }

    private static void tellHidden(@Nullable String first, @Nullable String last, SheetHandler handler) {
        if (isNumber(first) && isNumber(last)) {
            handler.hiddenColumns(Integer.parseInt(first) - 1, Integer.parseInt(last) - 1);
        }
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,5}");
    }
}
