package org.prasan.reports.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.SimpleDimension2D;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.prasan.reports.charts.ChartPicture;

/** A chart that JasperReports draws into the page as lines and outlines, not as pixels. */
@SuppressWarnings("serial")
final class ChartRenderable extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable, Described {

    private final transient Drawing drawing;
    private final String description;
    private final int width;

    private final double height;

    /** @param description what it shows, for those who cannot see it */
    ChartRenderable(Drawing drawing, String description, int width, double height) {
        this.drawing = drawing;
        this.description = description;
        this.width = width;
        this.height = height;
    }

    /** @param mostHeight to which a taller picture is pressed together */
    static ChartRenderable of(ChartPicture picture, String description, int width, int mostHeight) {
        return new ChartRenderable(
                picture::draw, description, width, Math.min(Math.ceil(picture.height()), mostHeight));
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new SimpleDimension2D(width, height);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        drawing.draw(graphics, area);
    }

    /** What is drawn within an area, in points. */
    @FunctionalInterface
    interface Drawing {
        void draw(Graphics2D graphics, Rectangle2D area);
    }
}
