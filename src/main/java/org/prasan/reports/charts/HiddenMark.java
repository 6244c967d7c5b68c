package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** A hatched box with {@code [c]}: there is a figure, and it is not shown. Its size says nothing. */
final class HiddenMark {

    /** Points along the value axis. */
    static final double LENGTH = 12;

    private static final double HATCH = 3;

    private HiddenMark() {}

    /** At {@code x, y} of the bar's foot, as wide as the bar. */
    static void draw(Graphics2D graphics, Color ink, double x, double y, double thickness, boolean horizontal) {
        Rectangle2D box = horizontal
                ? new Rectangle2D.Double(x, y, LENGTH, thickness)
                : new Rectangle2D.Double(x, y - LENGTH, thickness, LENGTH);
        Shape clip = graphics.getClip();
        Stroke stroke = graphics.getStroke();
        Color color = graphics.getColor();
        graphics.setColor(ink);
        graphics.setStroke(Palette.HAIRLINE);
        graphics.draw(box);
        graphics.clip(box);
        for (double offset = HATCH; offset < box.getWidth() + box.getHeight(); offset += HATCH) {
            graphics.draw(new Line2D.Double(
                    box.getMinX() + offset, box.getMinY(), box.getMinX() + offset - box.getHeight(), box.getMaxY()));
        }
        graphics.setClip(clip);
        graphics.setStroke(stroke);
        graphics.setFont(ChartFonts.text());
        TextUtils.drawAlignedString(
                "[c]",
                graphics,
                (float) (horizontal ? box.getMaxX() + 3 : box.getCenterX()),
                (float) (horizontal ? box.getCenterY() : box.getMinY() - 2),
                horizontal ? TextAnchor.CENTER_LEFT : TextAnchor.BOTTOM_CENTER);
        graphics.setColor(color);
    }
}
