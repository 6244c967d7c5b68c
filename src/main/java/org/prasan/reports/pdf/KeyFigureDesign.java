package org.prasan.reports.pdf;

import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.prasan.reports.pdf.KeyFigures.Figure;
import org.prasan.reports.pdf.tags.Role;

/** The strip of key figures: up to four tiles in a row, five and more in rows of equal length. */
final class KeyFigureDesign {

    private static final int MOST_IN_A_ROW = 4;
    private static final int GAP = 8;
    private static final int PADDING = 8;
    private static final int LABEL_LINE = 13;
    private static final int VALUE = 36;
    private static final int CHANGE = 12;

    private KeyFigureDesign() {}

    static JasperDesign of(KeyFigures strip, Elements elements, TextWidths widths, GeneratedDesigns designs)
            throws JRException {
        JasperDesign design = new JasperDesign();
        designs.prepare(design, "keyFigures");
        List<Figure> figures = strip.figures();
        int rows = Math.max(1, (figures.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        int inARow = Math.max(1, (figures.size() + rows - 1) / rows);
        int width = (designs.width() - GAP * (inARow - 1)) / inARow;
        boolean oneLine = fitOnOneLine(figures, elements, widths, width - 2 * PADDING);
        for (int first = 0; first < figures.size(); first += inARow) {
            List<Figure> row = figures.subList(first, Math.min(first + inARow, figures.size()));
            ((JRDesignSection) design.getDetailSection()).addBand(row(row, width, oneLine, elements, widths, designs));
        }
        return design;
    }

    private static JRDesignBand row(
            List<Figure> figures,
            int width,
            boolean oneLine,
            Elements elements,
            TextWidths widths,
            GeneratedDesigns designs) {
        List<String> changes =
                figures.stream().map(figure -> changes(figure, oneLine)).toList();
        int lines = changes.stream()
                .mapToInt(change -> (int) change.lines().count())
                .max()
                .orElse(0);
        int label = labelHeight(figures, elements, widths, width - 2 * PADDING);
        int height = PADDING + label + VALUE + lines * CHANGE + PADDING;
        JRDesignBand band = Elements.band(height + GAP);
        JRDesignFrame row = new JRDesignFrame();
        elements.place(row, "tableRow", 0, 0, designs.width(), height);
        for (int i = 0; i < figures.size(); i++) {
            JRDesignFrame tile =
                    Elements.as(Role.ITEM, elements.frame("keyFigureTile", i * (width + GAP), 0, width, height));
            fill(tile, figures.get(i), changes.get(i), label, lines * CHANGE, elements);
            row.addElement(tile);
        }
        band.addElement(row);
        return band;
    }

    /** A line each, or in all tiles two, broken where the sense allows it. */
    private static String changes(Figure figure, boolean oneLine) {
        return figure.changes().stream()
                .map(change -> oneLine ? change.onOneLine() : change.onTwoLines())
                .collect(Collectors.joining("\n"));
    }

    private static boolean fitOnOneLine(List<Figure> figures, Elements elements, TextWidths widths, int inner) {
        JRStyle style = elements.style("keyFigureChange");
        return figures.stream()
                .flatMap(figure -> figure.changes().stream())
                .allMatch(change -> widths.of(change.onOneLine(), style, style.getFontSize()) <= inner);
    }

    /** Room for one line, or for two if one of the labels needs them, so that the figures stand in line. */
    private static int labelHeight(List<Figure> figures, Elements elements, TextWidths widths, int inner) {
        JRStyle style = elements.style("keyFigureLabel");
        boolean wraps = figures.stream().anyMatch(f -> widths.of(f.label(), style, style.getFontSize()) > inner);
        return wraps ? 2 * LABEL_LINE : LABEL_LINE;
    }

    private static void fill(
            JRDesignFrame tile, Figure figure, String changes, int label, int room, Elements elements) {
        int inner = tile.getWidth() - 2 * PADDING;
        tile.addElement(
                elements.text("keyFigureLabel", Elements.words(figure.label()), PADDING, PADDING, inner, label));
        tile.addElement(elements.text(
                "keyFigureValue", Elements.words(figure.value()), PADDING, PADDING + label, inner, VALUE));
        tile.addElement(elements.text(
                "keyFigureChange", Elements.words(changes), PADDING, PADDING + label + VALUE, inner, room));
    }
}
