package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that a text was measured in. */
final class TextLines {

    private TextLines() {}

    /**
     * @param breaks where lines were broken, each counted from the one before; paragraphs also end at a line feed
     */
    static List<Line> of(String text, short @Nullable [] breaks) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int broken = 0;
        for (short step : breaks == null ? new short[0] : breaks) {
            broken += step;
            start = addParagraphs(text, start, broken, lines);
            lines.add(new Line(start, broken));
            start = broken;
        }
        start = addParagraphs(text, start, text.length(), lines);
        if (start < text.length()) {
            lines.add(new Line(start, text.length()));
        }
        return lines;
    }

    /** Adds a line for each paragraph that ends before {@code end}, and gives where the last one starts. */
    private static int addParagraphs(String text, int from, int end, List<Line> lines) {
        int start = from;
        for (int feed = text.indexOf('\n', start); feed >= 0 && feed < end; feed = text.indexOf('\n', start)) {
            lines.add(new Line(start, feed));
            start = feed + 1;
        }
        return start;
    }

    /** Characters {@code start} to {@code end}, the latter not included. */
    record Line(int start, int end) {}
}
