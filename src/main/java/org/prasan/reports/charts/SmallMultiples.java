package org.prasan.reports.charts;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jfree.chart.ui.TextAnchor;

/**
 * A small panel of columns for every row, the table's columns, such as months, from left to right. Each panel has its own
 * scale from zero, with its largest figure written at it; what is hidden is a hatched column of one height.
 */
final class SmallMultiples implements Drawing {

    private static final int ACROSS = 3;
    private static final double PANEL = 86;
    private static final double GUTTER = 16;
    private static final double TITLE = 14;
    private static final double FOOT = 12;

    /** Below a panel's foot, so that it does not run into the title of the one underneath. */
    private static final double APART = 12;

    private static final double HIDDEN = 8;
    private static final double AIR = 0.25;
    private static final double SMALLEST = 0.7;

    private final ChartFigures figures;

    SmallMultiples(ChartFigures figures) {
        this.figures = figures;
    }

    @Override
    public boolean isUpright() {
        return false;
    }

    @Override
    public double height() {
        return Math.ceil(figures.categories() / (double) ACROSS) * PANEL;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics);
        double width = (area.getWidth() - GUTTER * (ACROSS - 1)) / ACROSS;
        double height =
                Math.min(PANEL, area.getHeight() / Math.max(1, Math.ceil(figures.categories() / (double) ACROSS)));
        for (int panel = 0; panel < figures.categories(); panel++) {
            double x = area.getX() + panel % ACROSS * (width + GUTTER);
            double y = area.getY() + panel / ACROSS * height;
            panel(ink, panel, new Rectangle2D.Double(x, y + TITLE, width, height - TITLE - FOOT - APART));
        }
    }

    private void panel(Ink ink, int panel, Rectangle2D box) {
        ink.words(
                figures.category(panel),
                box.getX(),
                box.getY() - 3,
                TextAnchor.BOTTOM_LEFT,
                fitting(ink, figures.category(panel), box.getWidth()),
                Palette.INK);
        OptionalDouble largest = IntStream.range(0, figures.series())
                .mapToDouble(series -> figures.valueOrZero(series, panel))
                .max();
        double pitch = box.getWidth() / Math.max(1, figures.series());
        boolean named = false;
        for (int series = 0; series < figures.series(); series++) {
            double x = box.getX() + series * pitch + pitch * AIR / 2;
            if (figures.isHidden(series, panel)) {
                ink.hatch(new Rectangle2D.Double(x, box.getMaxY() - HIDDEN, pitch * (1 - AIR), HIDDEN));
                continue;
            }
            double value = figures.valueOrZero(series, panel);
            double tall = largest.orElse(0) <= 0 ? 0 : value / largest.orElse(1) * (box.getHeight() - 11);
            ink.fill(new Rectangle2D.Double(x, box.getMaxY() - tall, pitch * (1 - AIR), tall), Palette.ofSeries(0));
            if (!named && value > 0 && value == largest.orElse(0)) {
                named = true;
                ink.words(
                        figures.written(value, figures.decimals()),
                        x + pitch * (1 - AIR) / 2,
                        box.getMaxY() - tall - 1,
                        TextAnchor.BOTTOM_CENTER,
                        ChartFonts.text(),
                        Palette.TEXT);
            }
        }
        ink.outline(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()), Palette.SECONDARY);
        foot(ink, box);
    }

    /** Smaller type for a title that would run into the next panel or off the picture. */
    private static Font fitting(Ink ink, String title, double room) {
        Font font = ChartFonts.figures();
        double width = ink.width(title, font);
        return width <= room ? font : font.deriveFont((float) (font.getSize2D() * Math.max(SMALLEST, room / width)));
    }

    private void foot(Ink ink, Rectangle2D box) {
        if (figures.series() > 0) {
            double y = box.getMaxY() + 2;
            ink.words(figures.series(0), box.getX(), y, TextAnchor.TOP_LEFT, ChartFonts.text(), Palette.SECONDARY);
            ink.words(
                    figures.series(figures.series() - 1),
                    box.getMaxX(),
                    y,
                    TextAnchor.TOP_RIGHT,
                    ChartFonts.text(),
                    Palette.SECONDARY);
        }
    }
}
