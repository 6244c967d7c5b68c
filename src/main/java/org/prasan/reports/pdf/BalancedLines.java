package org.prasan.reports.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRStyle;
import org.prasan.reports.charts.ThaiLineBreaks;

/**
 * Breaks a paragraph into as few lines as it needs. Where little would stand on the last one they are made of much the
 * same length, so that no word stands alone.
 */
final class BalancedLines {

    private static final int STEP = 4;

    /** A last line of a third is no orphan. */
    private static final int SHORT = 3;

    private final TextWidths widths;
    private final JRStyle style;
    private final float size;
    private final int width;

    BalancedLines(TextWidths widths, JRStyle style, int width) {
        this(widths, style, style.getFontSize(), width);
    }

    BalancedLines(TextWidths widths, JRStyle style, float size, int width) {
        this.size = size;
        this.widths = widths;
        this.style = style;
        this.width = width;
    }

    /** With a line feed at each break; paragraphs are kept apart. */
    String of(String paragraphs) {
        return paragraphs.lines().map(this::balanced).collect(Collectors.joining("\n"));
    }

    private String balanced(String paragraph) {
        List<String> lines = lines(paragraph, width);
        int needed = lines.size();
        if (wide(lines.get(needed - 1)) >= width / SHORT) {
            return String.join("\n", lines);
        }
        for (int narrower = width - STEP; needed > 1 && narrower > width / 2; narrower -= STEP) {
            List<String> tried = lines(paragraph, narrower);
            if (tried.size() > needed) {
                break;
            }
            lines = tried;
        }
        return String.join("\n", lines);
    }

    private List<String> lines(String paragraph, int most) {
        BreakIterator breaks = ThaiLineBreaks.lines();
        breaks.setText(paragraph);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > start && wide(paragraph.substring(start, end).strip()) > most) {
                lines.add(paragraph.substring(start, fits).strip());
                start = fits;
            }
            fits = end;
        }
        lines.add(paragraph.substring(start).strip());
        return lines;
    }

    private int wide(String line) {
        return widths.of(line, style, size);
    }
}
