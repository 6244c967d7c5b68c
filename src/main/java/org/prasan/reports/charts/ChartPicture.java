package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.prasan.catalog.ChartSpec;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/**
 * A picture of a released table, without its title, which the page sets as text. Drawn in points, so a scaled {@link
 * Graphics2D} gives a finer picture, never a different one.
 */
public final class ChartPicture {

    private final Drawing drawing;

    private ChartPicture(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Draws {@code table} as {@code spec} says. */
    public static ChartPicture of(ChartSpec spec, TableContent table, Language language) {
        return of(spec, table, language, false);
    }

    /** @param thaiDigits whether its figures are written with ๐–๙; labels stand as they are */
    public static ChartPicture of(ChartSpec spec, TableContent table, Language language, boolean thaiDigits) {
        ChartFigures figures = new ChartFigures(table, language, thaiDigits);
        return new ChartPicture(
                switch (spec.kind()) {
                    case TILES -> new TileMap(spec.tiles(), figures, language);
                    case FLOWS -> new FlowPicture(figures);
                    case SMALL_MULTIPLES -> new SmallMultiples(figures);
                    case BARS, STACKED_BARS, COLUMNS, STACKED_COLUMNS, LINES ->
                        new CategoryDrawing(spec.kind(), figures);
                });
    }

    /** Upright ones may be lower than {@link #height()} and still read well; others need the height of their labels. */
    public boolean isUpright() {
        return drawing.isUpright();
    }

    /** How tall it should be to be read well, in points. */
    public double height() {
        return drawing.height();
    }

    public void draw(Graphics2D graphics, Rectangle2D area) {
        drawing.draw(graphics, area);
    }

    /** @param width in points; {@code scale} pixels are drawn for each point */
    public byte[] png(int width, double scale) {
        int height = (int) Math.ceil(height());
        BufferedImage image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
