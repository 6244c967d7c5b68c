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

    private final transient ChartPicture picture;
    private final String description;
    private final int width;

    private final double height;

    /**
     * @param description what it shows, for those who cannot see it
     * @param mostHeight to which a taller picture is pressed together
     */
    ChartRenderable(ChartPicture picture, String description, int width, int mostHeight) {
        this.picture = picture;
        this.description = description;
        this.width = width;
        this.height = Math.min(Math.ceil(picture.height()), mostHeight);
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
        picture.draw(graphics, area);
    }
}
