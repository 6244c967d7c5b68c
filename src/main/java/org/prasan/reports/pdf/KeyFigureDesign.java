package org.prasan.reports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.renderers.Renderable;
import org.prasan.reports.pdf.KeyFigures.Figure;
import org.prasan.reports.pdf.tags.Role;

/**
 * The strip of key figures: up to four tiles in a row, or as many as the template's property {@value #IN_A_ROW} says; more
 * in rows of equal length. Each has its label, value and changes, and its course where the value leaves room.
 */
record KeyFigureDesign(
        KeyFigures strip, Courses courses, Elements elements, TextWidths widths, GeneratedDesigns designs) {

    static final String IN_A_ROW = "org.prasan.pdf.key-figures-in-a-row";

    private static final int MOST_IN_A_ROW = 4;
    private static final float LEADING = 1.35f;
    private static final int GAP = 8;
    private static final int PADDING = 6;
    private static final int VALUE_GAP = 10;
    private static final int LEAST_COURSE = 30;
    private static final int MOST_COURSE = 66;
    private static final int COURSE_DOWN = 2;

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
        String asked = designs.template().getPropertiesMap().getProperty(IN_A_ROW);
        int most = asked == null ? MOST_IN_A_ROW : Integer.parseInt(asked);
        int rows = Math.max(1, (figures().size() + most - 1) / most);
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
        int label = height(figures.stream().map(Figure::label), "keyFigureLabel");
        int changes = height(figures.stream().map(figure -> changes(figure, oneLine)), "keyFigureChange");
        int height = PADDING + label + line("keyFigureValue") + changes + PADDING;
        JRDesignBand band = Elements.band(height + GAP);
        JRDesignFrame row = new JRDesignFrame();
        elements.place(row, "tableRow", 0, 0, designs.width(), height);
        for (int i = 0; i < figures.size(); i++) {
            JRDesignFrame tile = Elements.as(
                    Role.ITEM, elements.frame("keyFigureTile", i * (tileWidth() + GAP), 0, tileWidth(), height));
            fill(tile, figures.get(i), changes(figures.get(i), oneLine), label, changes);
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

    /** Room for as many lines as one of them needs, so that the figures stand in line. */
    private int height(Stream<String> texts, String style) {
        int lines = texts.mapToInt(text -> (int) broken(text, style).lines().count())
                .max()
                .orElse(0);
        return lines * line(style);
    }

    private String broken(String text, String style) {
        return new BalancedLines(widths, elements.style(style), innerWidth()).of(text);
    }

    private int line(String style) {
        return (int) Math.floor(elements.style(style).getFontSize() * LEADING) + 1;
    }

    private void fill(JRDesignFrame tile, Figure figure, String changes, int label, int room) {
        int value = line("keyFigureValue");
        int below = PADDING + label;
        tile.addElement(text("keyFigureLabel", broken(figure.label(), "keyFigureLabel"), PADDING, label));
        tile.addElement(text("keyFigureValue", figure.value(), below, value));
        tile.addElement(text("keyFigureChange", broken(changes, "keyFigureChange"), below + value, room));
        int down = (value - Courses.HEIGHT) / 2 + COURSE_DOWN;
        course(figure).ifPresent(course -> tile.addElement(image(figure, below + down)));
    }

    private JRDesignTextField text(String style, String words, int y, int height) {
        return elements.text(style, Elements.words(words), PADDING, y, innerWidth(), height);
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
