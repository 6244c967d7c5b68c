package org.prasan.reports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.renderers.Renderable;
import org.prasan.reports.pdf.KeyFigures.Figure;
import org.prasan.reports.pdf.tags.Role;

/**
 * The strip of key figures: up to four tiles in a row, five and more in rows of equal length. Each has its label, value and
 * changes, and its course by month where the value leaves room.
 */
record KeyFigureDesign(
        KeyFigures strip, Courses courses, Elements elements, TextWidths widths, GeneratedDesigns designs) {

    private static final int MOST_IN_A_ROW = 4;
    private static final int GAP = 8;
    private static final int PADDING = 6;
    private static final int LABEL_LINE = 13;
    private static final int VALUE = 34;
    private static final int CHANGE = 12;
    private static final int VALUE_GAP = 10;
    private static final int LEAST_COURSE = 30;
    private static final int MOST_COURSE = 66;
    private static final int COURSE_DOWN = 8;

    JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        designs.prepare(design, "keyFigures");
        for (Figure figure : figures()) {
            JRDesignField course = new JRDesignField();
            course.setName(figure.code());
            course.setValueClass(Renderable.class);
            design.addField(course);
        }
        int inARow = inARow();
        for (int first = 0; first < figures().size(); first += inARow) {
            List<Figure> row =
                    figures().subList(first, Math.min(first + inARow, figures().size()));
            ((JRDesignSection) design.getDetailSection()).addBand(row(row));
        }
        return design;
    }

    /** The one record that the design is filled with: by code the course of each figure that has one. */
    Map<String, Object> record() {
        Map<String, Object> courses = new HashMap<>();
        figures().forEach(figure -> course(figure).ifPresent(course -> courses.put(figure.code(), course)));
        return courses;
    }

    private List<Figure> figures() {
        return strip.figures();
    }

    private int inARow() {
        int rows = Math.max(1, (figures().size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        return Math.max(1, (figures().size() + rows - 1) / rows);
    }

    private int tileWidth() {
        return (designs.width() - GAP * (inARow() - 1)) / inARow();
    }

    private int innerWidth() {
        return tileWidth() - 2 * PADDING;
    }

    private JRDesignBand row(List<Figure> figures) {
        boolean oneLine = fitOnOneLine();
        int lines = figures.stream()
                .mapToInt(figure -> (int) changes(figure, oneLine).lines().count())
                .max()
                .orElse(0);
        int label = labelHeight(figures);
        int height = PADDING + label + VALUE + lines * CHANGE + PADDING;
        JRDesignBand band = Elements.band(height + GAP);
        JRDesignFrame row = new JRDesignFrame();
        elements.place(row, "tableRow", 0, 0, designs.width(), height);
        for (int i = 0; i < figures.size(); i++) {
            JRDesignFrame tile = Elements.as(
                    Role.ITEM, elements.frame("keyFigureTile", i * (tileWidth() + GAP), 0, tileWidth(), height));
            fill(tile, figures.get(i), changes(figures.get(i), oneLine), label, lines * CHANGE);
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

    private boolean fitOnOneLine() {
        return figures().stream()
                .flatMap(figure -> figure.changes().stream())
                .allMatch(change -> width(change.onOneLine(), "keyFigureChange") <= innerWidth());
    }

    /** Room for one line, or for two if one of the labels needs them, so that the figures stand in line. */
    private int labelHeight(List<Figure> figures) {
        boolean wraps = figures.stream().anyMatch(f -> width(f.label(), "keyFigureLabel") > innerWidth());
        return wraps ? 2 * LABEL_LINE : LABEL_LINE;
    }

    private void fill(JRDesignFrame tile, Figure figure, String changes, int label, int room) {
        int inner = innerWidth();
        tile.addElement(
                elements.text("keyFigureLabel", Elements.words(figure.label()), PADDING, PADDING, inner, label));
        tile.addElement(elements.text(
                "keyFigureValue", Elements.words(figure.value()), PADDING, PADDING + label, inner, VALUE));
        tile.addElement(elements.text(
                "keyFigureChange", Elements.words(changes), PADDING, PADDING + label + VALUE, inner, room));
        course(figure).ifPresent(course -> tile.addElement(image(figure, PADDING + label + COURSE_DOWN)));
    }

    private Optional<ChartRenderable> course(Figure figure) {
        return courseWidth(figure) < LEAST_COURSE ? Optional.empty() : courses.of(figure.code(), courseWidth(figure));
    }

    /** What the value leaves of its line. */
    private int courseWidth(Figure figure) {
        return Math.min(MOST_COURSE, innerWidth() - VALUE_GAP - width(figure.value(), "keyFigureValue"));
    }

    private JRDesignImage image(Figure figure, int y) {
        JRDesignImage image = new JRDesignImage(null);
        image.setExpression(Elements.field(figure.code()));
        image.setX(tileWidth() - PADDING - courseWidth(figure));
        image.setY(y);
        image.setWidth(courseWidth(figure));
        image.setHeight(Courses.HEIGHT);
        return image;
    }

    private int width(String words, String styleName) {
        JRStyle style = elements.style(styleName);
        return widths.of(words, style, style.getFontSize());
    }
}
