package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.jfree.chart.ui.TextAnchor;

/**
 * From rows on the left to columns on the right, a band as broad as its figure. What is hidden is a hatched band of one
 * breadth, which says nothing of the figure; where there is none there is no band.
 */
final class FlowPicture implements Drawing {

    private static final double NODE = 66;
    private static final double BETWEEN = 14;
    private static final double BAR = 9;
    private static final double LABELS = 110;
    private static final double HIDDEN = 10;
    private static final double NARROWEST_LABELLED = 9;
    private static final float SEE_THROUGH = 0.45f;

    private final ChartFigures figures;
    private final double largest;

    FlowPicture(ChartFigures figures) {
        this.figures = figures;
        double from = IntStream.range(0, figures.categories())
                .mapToDouble(figures::sumOrZero)
                .max()
                .orElse(0);
        double to = IntStream.range(0, figures.series())
                .mapToDouble(this::into)
                .max()
                .orElse(0);
        this.largest = Math.max(1, Math.max(from, to));
    }

    private double into(int series) {
        return IntStream.range(0, figures.categories())
                .mapToDouble(category -> figures.valueOrZero(series, category))
                .sum();
    }

    @Override
    public boolean isUpright() {
        return false;
    }

    @Override
    public double height() {
        return Math.max(figures.categories(), figures.series()) * (NODE + BETWEEN) + BETWEEN;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics);
        double shrink = Math.min(1, area.getHeight() / height());
        double node = NODE * shrink;
        double pitch = (NODE + BETWEEN) * shrink;
        double left = area.getX() + LABELS;
        double right = area.getMaxX() - LABELS;
        double[] sent = new double[figures.categories()];
        double[] taken = new double[figures.series()];
        for (int from = 0; from < figures.categories(); from++) {
            for (int to = 0; to < figures.series(); to++) {
                double breadth = breadth(to, from, node);
                if (breadth > 0) {
                    double y0 = area.getY() + BETWEEN * shrink + from * pitch + sent[from];
                    double y1 = area.getY() + BETWEEN * shrink + to * pitch + taken[to];
                    band(ink, from, to, new Ends(left + BAR, y0, right - BAR, y1, breadth));
                    sent[from] += breadth;
                    taken[to] += breadth;
                }
            }
        }
        for (int from = 0; from < sent.length; from++) {
            double y = area.getY() + BETWEEN * shrink + from * pitch;
            ink.fill(new Rectangle2D.Double(left, y, BAR, Math.max(1, sent[from])), Palette.ofSeries(from));
            label(ink, figures.category(from), left - 6, y + sent[from] / 2, TextAnchor.CENTER_RIGHT);
        }
        for (int to = 0; to < taken.length; to++) {
            double y = area.getY() + BETWEEN * shrink + to * pitch;
            ink.fill(new Rectangle2D.Double(right - BAR, y, BAR, Math.max(1, taken[to])), Palette.SECONDARY);
            label(ink, figures.series(to), right + 6, y + taken[to] / 2, TextAnchor.CENTER_LEFT);
        }
    }

    private double breadth(int to, int from, double node) {
        return figures.isHidden(to, from) ? HIDDEN : figures.valueOrZero(to, from) / largest * node;
    }

    private record Ends(double x0, double y0, double x1, double y1, double breadth) {}

    private void band(Ink ink, int from, int to, Ends ends) {
        double middle = (ends.x0 + ends.x1) / 2;
        Path2D band = new Path2D.Double();
        band.moveTo(ends.x0, ends.y0);
        band.curveTo(middle, ends.y0, middle, ends.y1, ends.x1, ends.y1);
        band.lineTo(ends.x1, ends.y1 + ends.breadth);
        band.curveTo(middle, ends.y1 + ends.breadth, middle, ends.y0 + ends.breadth, ends.x0, ends.y0 + ends.breadth);
        band.closePath();
        String shown;
        if (figures.isHidden(to, from)) {
            ink.hatch(band);
            shown = "[c]";
        } else {
            ink.fill(band, pale(Palette.ofSeries(from)));
            shown = figures.written(figures.valueOrZero(to, from), 0);
        }
        if (ends.breadth < NARROWEST_LABELLED) {
            return;
        }
        double y = ends.y0 + ends.breadth / 2;
        ink.words(shown, ends.x0 + 5, y, TextAnchor.CENTER_LEFT, ChartFonts.figures(), Palette.TEXT);
    }

    /** Mixed with white, since PDF/A viewers and grey printers differ in how they draw what is see-through. */
    private static Color pale(Color color) {
        return new Color(mixed(color.getRed()), mixed(color.getGreen()), mixed(color.getBlue()));
    }

    private static int mixed(int part) {
        return Math.round(part * SEE_THROUGH + 255 * (1 - SEE_THROUGH));
    }

    private static void label(Ink ink, String words, double x, double y, TextAnchor anchor) {
        ink.words(words, x, y, anchor, ChartFonts.text(), Palette.TEXT);
    }
}
