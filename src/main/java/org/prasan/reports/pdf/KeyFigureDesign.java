package org.prasan.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.prasan.reports.pdf.KeyFigures.Figure;

/** The strip of key figures: up to four tiles in a row, five and more in rows of equal length. */
final class KeyFigureDesign {

    private static final int MOST_IN_A_ROW = 4;
    private static final int GAP = 8;
    private static final int PADDING = 8;
    private static final int LABEL_LINE = 13;
    private static final int VALUE = 36;
    private static final int CHANGE = 13;

    private KeyFigureDesign() {}

    static JasperDesign of(KeyFigures strip, Elements elements, TextWidths widths, GeneratedDesigns designs)
            throws JRException {
        JasperDesign design = new JasperDesign();
        designs.prepare(design, "keyFigures");
        List<Figure> figures = strip.figures();
        int rows = Math.max(1, (figures.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        int inARow = Math.max(1, (figures.size() + rows - 1) / rows);
        for (int first = 0; first < figures.size(); first += inARow) {
            List<Figure> row = figures.subList(first, Math.min(first + inARow, figures.size()));
            ((JRDesignSection) design.getDetailSection()).addBand(row(row, inARow, elements, widths, designs.width()));
        }
        return design;
    }

    private static JRDesignBand row(
            List<Figure> figures, int inARow, Elements elements, TextWidths widths, int pageWidth) {
        int width = (pageWidth - GAP * (inARow - 1)) / inARow;
        int changes = figures.stream().mapToInt(f -> f.changes().size()).max().orElse(0);
        int label = labelHeight(figures, elements, widths, width - 2 * PADDING);
        int height = PADDING + label + VALUE + changes * CHANGE + PADDING;
        JRDesignBand band = Elements.band(height + GAP);
        JRDesignFrame row = new JRDesignFrame();
        elements.place(row, "tableRow", 0, 0, pageWidth, height);
        for (int i = 0; i < figures.size(); i++) {
            row.addElement(tile(figures.get(i), label, i * (width + GAP), width, height, elements));
        }
        band.addElement(row);
        return band;
    }

    /** Room for one line, or for two if one of the labels needs them, so that the figures stand in line. */
    private static int labelHeight(List<Figure> figures, Elements elements, TextWidths widths, int inner) {
        JRStyle style = elements.style("keyFigureLabel");
        boolean wraps = figures.stream().anyMatch(f -> widths.of(f.label(), style, style.getFontSize()) > inner);
        return wraps ? 2 * LABEL_LINE : LABEL_LINE;
    }

    private static JRDesignFrame tile(Figure figure, int label, int x, int width, int height, Elements elements) {
        JRDesignFrame tile = elements.frame("keyFigureTile", x, 0, width, height);
        int inner = width - 2 * PADDING;
        tile.addElement(
                elements.text("keyFigureLabel", Elements.words(figure.label()), PADDING, PADDING, inner, label));
        tile.addElement(elements.text(
                "keyFigureValue", Elements.words(figure.value()), PADDING, PADDING + label, inner, VALUE));
        int y = PADDING + label + VALUE;
        for (String change : figure.changes()) {
            tile.addElement(elements.text("keyFigureChange", Elements.words(change), PADDING, y, inner, CHANGE));
            y += CHANGE;
        }
        return tile;
    }
}
