package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** What pictures of our own are drawn with: words and hatching. */
record Ink(Graphics2D graphics) {

    private static final double HATCH = 4;

    void words(String words, double x, double y, TextAnchor anchor, Font font, Color color) {
        graphics.setFont(font);
        graphics.setColor(color);
        TextUtils.drawAlignedString(words, graphics, (float) x, (float) y, anchor);
    }

    double width(String words, Font font) {
        return graphics.getFontMetrics(font).getStringBounds(words, graphics).getWidth();
    }

    /** There is a figure, and it is not shown. */
    void hatch(Shape shape) {
        Shape clip = graphics.getClip();
        Stroke stroke = graphics.getStroke();
        graphics.setColor(Palette.SECONDARY);
        graphics.setStroke(Palette.HAIRLINE);
        graphics.clip(shape);
        Rectangle2D box = shape.getBounds2D();
        for (double x = box.getMinX(); x < box.getMaxX() + box.getHeight(); x += HATCH) {
            graphics.draw(new Line2D.Double(x, box.getMinY(), x - box.getHeight(), box.getMaxY()));
        }
        graphics.setClip(clip);
        graphics.draw(shape);
        graphics.setStroke(stroke);
    }

    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color color) {
        graphics.setStroke(Palette.HAIRLINE);
        graphics.setColor(color);
        graphics.draw(shape);
    }
}
