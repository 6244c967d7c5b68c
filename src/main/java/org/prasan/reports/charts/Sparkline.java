package org.prasan.reports.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.prasan.disclosure.ReleasedCell;

/**
 * The course of one figure as a small line from zero up, without axes; the last value is a dot. What is hidden or not
 * reported is a gap, and a value alone between gaps a dot of its own.
 */
public final class Sparkline {

    private static final Stroke LINE = new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double DOT = 3.6;
    private static final double LONE_DOT = 2;

    private final List<OptionalDouble> values;

    /** @param cells in the order of time, the latest last */
    public Sparkline(List<? extends ReleasedCell> cells) {
        this.values = cells.stream()
                .map(cell -> cell instanceof ReleasedCell.Value value
                        ? OptionalDouble.of(value.value())
                        : OptionalDouble.empty())
                .toList();
    }

    /** Whether there is a line to be seen: at least two neighbours are known. */
    public boolean isLine() {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).isPresent() && values.get(i - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    public void draw(Graphics2D graphics, Rectangle2D area) {
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(Palette.HAIRLINE);
        graphics.setPaint(Palette.RULE);
        double base = area.getMaxY() - DOT / 2;
        graphics.draw(new Line2D.Double(area.getX(), base, area.getMaxX() - DOT / 2, base));
        graphics.setStroke(LINE);
        graphics.setPaint(Palette.SECONDARY);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                drawTo(graphics, area, i);
            }
        }
        int last = values.size() - 1;
        if (last >= 0 && values.get(last).isPresent()) {
            graphics.setPaint(Palette.INK);
            dot(graphics, area, last, DOT);
        }
    }

    private void drawTo(Graphics2D graphics, Rectangle2D area, int i) {
        if (isKnown(i - 1)) {
            graphics.draw(new Line2D.Double(x(area, i - 1), y(area, i - 1), x(area, i), y(area, i)));
        } else if (!isKnown(i + 1)) {
            dot(graphics, area, i, LONE_DOT);
        }
    }

    private void dot(Graphics2D graphics, Rectangle2D area, int i, double size) {
        graphics.fill(new Ellipse2D.Double(x(area, i) - size / 2, y(area, i) - size / 2, size, size));
    }

    private boolean isKnown(int i) {
        return i >= 0 && i < values.size() && values.get(i).isPresent();
    }

    private double x(Rectangle2D area, int i) {
        double width = area.getWidth() - DOT;
        return area.getX() + DOT / 2 + (values.size() == 1 ? width : width * i / (values.size() - 1));
    }

    private double y(Rectangle2D area, int i) {
        double most =
                values.stream().mapToDouble(value -> value.orElse(0)).max().orElse(0);
        double height = area.getHeight() - DOT;
        return area.getMaxY()
                - DOT / 2
                - (most == 0 ? 0 : height * values.get(i).orElse(0) / most);
    }
}
