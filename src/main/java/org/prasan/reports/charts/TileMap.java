package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jfree.chart.ui.TextAnchor;
import org.prasan.catalog.ChartSpec.Tile;
import org.prasan.vocabulary.Language;

/**
 * A map of equal squares, one an area, each with its name and figure, in five steps of one hue; none is left white, what
 * is hidden is hatched, an area that the table says nothing of has its name alone. Shows the sum of the table's columns.
 */
final class TileMap implements Drawing {

    private static final double TILE_HEIGHT = 44;
    private static final double WIDEST_TILE = 96;
    private static final double GAP = 3;
    private static final double LEGEND = 20;
    private static final List<Color> STEPS = List.of(
            new Color(0xDCE8EF), new Color(0xA9C7D6), new Color(0x6D9FB8), new Color(0x37708F), new Color(0x16324F));
    private static final List<Integer> ROUND = List.of(1, 2, 3, 4, 5, 6, 8, 10);
    private static final int DARK = 2;

    private final Map<String, Tile> tiles;
    private final ChartFigures figures;
    private final Language language;
    private final int columns;
    private final int lines;
    private final double step;

    TileMap(Map<String, Tile> tiles, ChartFigures figures, Language language) {
        this.language = language;
        this.tiles = tiles;
        this.figures = figures;
        this.columns = 1 + tiles.values().stream().mapToInt(Tile::column).max().orElse(0);
        this.lines = 1 + tiles.values().stream().mapToInt(Tile::row).max().orElse(0);
        this.step = step(IntStream.range(0, figures.categories())
                .mapToDouble(figures::sumOrZero)
                .max()
                .orElse(0));
    }

    /** A round number, five of which hold the largest figure. */
    private static double step(double largest) {
        double least = Math.max(1, largest / STEPS.size());
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        return ROUND.stream()
                        .filter(round -> round >= least / power)
                        .findFirst()
                        .orElse(10)
                * power;
    }

    @Override
    public boolean isUpright() {
        return false;
    }

    @Override
    public double height() {
        return lines * (TILE_HEIGHT + GAP) + LEGEND;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics);
        double shrink = Math.min(1, area.getHeight() / height());
        double width = Math.min(WIDEST_TILE, area.getWidth() / columns - GAP);
        double height = TILE_HEIGHT * shrink;
        double left = area.getX() + (area.getWidth() - columns * (width + GAP)) / 2;
        Map<String, Tile> silent = new TreeMap<>(tiles);
        for (int category = 0; category < figures.categories(); category++) {
            Tile tile = silent.remove(figures.code(category));
            if (tile != null) {
                drawTile(ink, box(tile, left, area.getY(), width, height, shrink), category);
            }
        }
        for (Tile tile : silent.values()) {
            drawName(
                    ink,
                    box(tile, left, area.getY(), width, height, shrink),
                    tile.name().in(language));
        }
        legend(ink, left, area.getY() + lines * (height + GAP * shrink) + 4);
    }

    private static Rectangle2D box(Tile tile, double left, double top, double width, double height, double shrink) {
        return new Rectangle2D.Double(
                left + tile.column() * (width + GAP), top + tile.row() * (height + GAP * shrink), width, height);
    }

    private static void drawName(Ink ink, Rectangle2D box, String name) {
        ink.outline(box, Palette.RULE);
        ink.words(name, box.getCenterX(), box.getCenterY(), TextAnchor.CENTER, ChartFonts.text(), Palette.SECONDARY);
    }

    private void drawTile(Ink ink, Rectangle2D box, int category) {
        double value = figures.sumOrZero(category);
        int shade = shade(value);
        Color words = shade > DARK ? Color.WHITE : Palette.TEXT;
        ink.fill(box, shade < 0 ? Color.WHITE : STEPS.get(shade));
        if (figures.hasHidden(category)) {
            ink.fill(box, Color.WHITE);
            ink.hatch(box);
            words = Palette.TEXT;
        } else {
            ink.outline(box, shade < 0 ? Palette.RULE : STEPS.get(shade));
        }
        double x = box.getCenterX();
        plate(ink, box, category);
        ink.words(
                figures.category(category),
                x,
                box.getY() + box.getHeight() * 0.32,
                TextAnchor.CENTER,
                ChartFonts.text(),
                words);
        ink.words(
                shown(category), x, box.getY() + box.getHeight() * 0.7, TextAnchor.CENTER, ChartFonts.figures(), words);
    }

    private String shown(int category) {
        if (figures.hasHidden(category)) {
            return "[c]";
        }
        return figures.isComplete(category) ? figures.written(figures.sumOrZero(category), 0) : "–";
    }

    /** So that words can be read on hatching. */
    private void plate(Ink ink, Rectangle2D box, int category) {
        if (figures.hasHidden(category)) {
            ink.fill(
                    new Rectangle2D.Double(box.getX() + 4, box.getY() + 4, box.getWidth() - 8, box.getHeight() - 8),
                    Color.WHITE);
        }
    }

    private int shade(double value) {
        return value <= 0 ? -1 : Math.min(STEPS.size() - 1, (int) Math.ceil(value / step) - 1);
    }

    private void legend(Ink ink, double left, double top) {
        double x = left;
        for (int i = 0; i < STEPS.size(); i++) {
            Rectangle2D key = new Rectangle2D.Double(x, top, 9, 9);
            ink.fill(key, STEPS.get(i));
            String range = figures.written(i * step + 1, 0) + "–" + figures.written((i + 1) * step, 0);
            ink.words(range, x + 13, top + 4.5, TextAnchor.CENTER_LEFT, ChartFonts.text(), Palette.SECONDARY);
            x += 13 + ink.width(range, ChartFonts.text()) + 14;
        }
        if (IntStream.range(0, figures.categories()).anyMatch(figures::hasHidden)) {
            ink.hatch(new Rectangle2D.Double(x, top, 9, 9));
            ink.words("[c]", x + 13, top + 4.5, TextAnchor.CENTER_LEFT, ChartFonts.text(), Palette.SECONDARY);
        }
    }
}
