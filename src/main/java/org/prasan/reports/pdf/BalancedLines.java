package org.prasan.reports.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRStyle;
import org.prasan.reports.charts.ThaiLineBreaks;

/**
 * Breaks a paragraph into as few lines as it needs. Where little would stand on the last one they are made of much the
 * same length, so that no word stands alone.
 */
final class BalancedLines {

    private static final int STEP = 4;

    /** A last line of a third is no orphan; what is no longer than that may be kept on one line. */
    private static final int SHORT = 3;

    /** A period that says nothing without its year. */
    private static final Pattern PERIOD =
            Pattern.compile("(?:(?:Q\\p{Nd} )?FY|CY|ปีงบประมาณ|ปีปฏิทิน) \\p{Nd}{4}|ไตรมาส \\p{Nd}/\\p{Nd}{4}");

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
        if (wide(paragraph.strip()) <= width) {
            return paragraph.strip();
        }
        int[] breaks = breaks(paragraph);
        List<String> full = lines(paragraph, breaks, width);
        int needed = full.size();
        if (wide(full.get(needed - 1)) >= width / SHORT) {
            return String.join("\n", full);
        }
        int narrower = 0;
        int tooNarrow = (width - width / 2) / STEP + 1;
        while (tooNarrow - narrower > 1) {
            int tried = (narrower + tooNarrow) / 2;
            if (lines(paragraph, breaks, width - tried * STEP).size() > needed) {
                tooNarrow = tried;
            } else {
                narrower = tried;
            }
        }
        return String.join("\n", lines(paragraph, breaks, width - narrower * STEP));
    }

    private int[] breaks(String paragraph) {
        BreakIterator breaks = ThaiLineBreaks.lines();
        breaks.setText(paragraph);
        BitSet kept = insidePeriods(paragraph);
        return IntStream.generate(breaks::next)
                .takeWhile(end -> end != BreakIterator.DONE)
                .filter(end -> !kept.get(end))
                .toArray();
    }

    private BitSet insidePeriods(String paragraph) {
        BitSet inside = new BitSet();
        PERIOD.matcher(paragraph)
                .results()
                .filter(period -> wide(period.group()) <= width / SHORT)
                .forEach(period -> inside.set(period.start() + 1, period.end()));
        return inside;
    }

    private List<String> lines(String paragraph, int[] breaks, int most) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end : breaks) {
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
