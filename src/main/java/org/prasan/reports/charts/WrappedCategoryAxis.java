package org.prasan.reports.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** Names of categories, broken at Thai words; JFreeChart would break at spaces only and cut the rest off. */
@SuppressWarnings("serial")
final class WrappedCategoryAxis extends CategoryAxis {

    private final transient ChartFigures figures;

    WrappedCategoryAxis(ChartFigures figures) {
        this.figures = figures;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
        TextBlock block = new TextBlock();
        block.setLineAlignment(
                RectangleEdge.isLeftOrRight(edge) ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
        Font font = getTickLabelFont(category);
        for (String line : lines(figures.category((Integer) category), width, font, graphics)) {
            block.addLine(line, font, getTickLabelPaint(category));
        }
        return block;
    }

    static List<String> lines(String label, float width, Font font, Graphics2D graphics) {
        BreakIterator breaks = ThaiLineBreaks.lines();
        breaks.setText(label);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean overflows =
                    font.getStringBounds(label.substring(start, end).strip(), graphics.getFontRenderContext())
                                    .getWidth()
                            > width;
            if (overflows && fits > start) {
                lines.add(label.substring(start, fits).strip());
                start = fits;
            }
            fits = end;
        }
        lines.add(label.substring(start).strip());
        return lines;
    }
}
