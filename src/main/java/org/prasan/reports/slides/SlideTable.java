package org.prasan.reports.slides;

import java.util.ArrayList;
import java.util.List;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.office.FigureWords;
import org.prasan.reports.office.Palette;
import org.prasan.reports.office.TextMeasure;
import org.prasan.reports.office.Xml;
import org.prasan.vocabulary.Language;

/**
 * A part of a table on a slide.
 *
 * @param rows and {@code columns} of the table that it shows, by number
 * @param large whether there is room for larger type
 */
record SlideTable(TableContent content, List<Integer> rows, List<Integer> columns, boolean large) {

    private static final double LABELS = 0.34;
    private static final double FEW_COLUMNS_LABELS = 0.46;
    private static final int FEW_COLUMNS = 3;
    private static final double CELL_MARGINS = 10;
    private static final double LINE = 1.3;

    /** What a slide has room for, in points, below its title and above the line that explains the table. */
    private static final double ROOM = 372;

    static final int COLUMNS = 9;

    /** As many rows on each slide as it has room for; labels may take several lines. */
    static List<SlideTable> of(TableContent content, List<Integer> columns, Language language) {
        List<SlideTable> slides = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        double room = ROOM;
        for (int row = 0; row < content.rows().size(); row++) {
            SlideTable probe = new SlideTable(content, List.of(), columns, false);
            double needed = probe.height(row, language);
            if (room - needed < probe.headHeight(language) && !rows.isEmpty()) {
                slides.add(new SlideTable(content, List.copyOf(rows), columns, false));
                rows.clear();
                room = ROOM;
            }
            rows.add(row);
            room -= needed;
        }
        slides.add(new SlideTable(content, List.copyOf(rows), columns, slides.isEmpty() && room > ROOM / 2));
        return slides;
    }

    /** A small table is set larger: it is read from the far end of a room. */
    private double points() {
        return large ? 18 : columns.size() > FEW_COLUMNS * 2 ? 12 : 14;
    }

    private double headHeight(Language language) {
        double width = widths().get(1) / (double) Slide.POINT - CELL_MARGINS;
        int lines = heads(language).stream()
                .skip(1)
                .mapToInt(head -> lines(head, width, true, language))
                .max()
                .orElse(1);
        return rowHeight(lines);
    }

    private double height(int row, Language language) {
        double width = widths().get(0) / (double) Slide.POINT - CELL_MARGINS;
        return rowHeight(lines(content.rows().get(row).label().in(language), width, false, language));
    }

    private double rowHeight(int lines) {
        return Math.max(points() * 1.7, lines * points() * LINE + 6);
    }

    private int lines(String words, double width, boolean bold, Language language) {
        double units = width / TextMeasure.POINTS_A_UNIT;
        return TextMeasure.lines(words, units, points(), bold, language).size();
    }

    void draw(Slide slide) {
        Xml xml = slide.xml();
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        String title = content.title().in(slide.language());
        xml.empty("p:cNvPr", "id", slide.number(), "name", content.id(), "descr", title);
        xml.open("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", "1")
                .close();
        xml.empty("p:nvPr").close();
        int height = (int) (rowHeight(1) * (rows.size() + 1) * Slide.POINT);
        slide.frame("p:xfrm", Slide.LEFT, Slide.TOP, Slide.ACROSS, height);
        xml.open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table")
                .open("a:tbl")
                .empty("a:tblPr", "firstRow", "1");
        xml.open("a:tblGrid");
        widths().forEach(width -> xml.empty("a:gridCol", "w", String.valueOf(width)));
        xml.close();
        row(slide, heads(slide.language()), true, true);
        for (int row : rows) {
            row(
                    slide,
                    cells(row, slide.language()),
                    false,
                    content.rows().get(row).total());
        }
        xml.close().close().close().close();
    }

    private List<Integer> widths() {
        double share = columns.size() <= FEW_COLUMNS ? FEW_COLUMNS_LABELS : LABELS;
        int labels = (int) (Slide.ACROSS * share);
        List<Integer> widths = new ArrayList<>(List.of(labels));
        columns.forEach(column -> widths.add((Slide.ACROSS - labels) / columns.size()));
        return widths;
    }

    private List<String> heads(Language language) {
        List<String> heads = new ArrayList<>(List.of(content.rowLabel().in(language)));
        columns.forEach(
                column -> heads.add(content.columns().get(column).label().in(language)));
        return heads;
    }

    private List<String> cells(int row, Language language) {
        Head head = content.rows().get(row);
        List<String> cells = new ArrayList<>(List.of(head.label().in(language)));
        columns.forEach(column -> cells.add(FigureWords.of(content.cell(row, column), language)));
        return cells;
    }

    private void row(Slide slide, List<String> cells, boolean head, boolean strong) {
        Xml xml = slide.xml();
        xml.open("a:tr", "h", String.valueOf((int) (rowHeight(1) * Slide.POINT)));
        for (int i = 0; i < cells.size(); i++) {
            xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            String colour = head ? Palette.NAVY : Palette.TEXT;
            slide.paragraph(cells.get(i), points(), strong, colour, i == 0 ? "l" : "r");
            xml.close();
            xml.open("a:tcPr", "marL", "60000", "marR", "60000", "marT", "30000", "marB", "30000", "anchor", "ctr");
            for (String side : List.of("a:lnL", "a:lnR")) {
                xml.open(side, "w", "0").empty("a:noFill").close();
            }
            rule(xml, "a:lnT", head || strong ? Palette.NAVY : Palette.RULE);
            rule(xml, "a:lnB", head ? Palette.NAVY : Palette.RULE);
            if (head) {
                xml.open("a:solidFill")
                        .empty("a:srgbClr", "val", Palette.HEAD_FILL)
                        .close();
            } else {
                xml.empty("a:noFill");
            }
            xml.close().close();
        }
        xml.close();
    }

    private static void rule(Xml xml, String side, String colour) {
        xml.open(side, "w", "9525").open("a:solidFill").empty("a:srgbClr", "val", colour);
        xml.close().close();
    }
}
