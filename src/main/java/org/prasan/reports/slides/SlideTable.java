package org.prasan.reports.slides;

import java.util.ArrayList;
import java.util.List;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.office.FigureWords;
import org.prasan.reports.office.Palette;
import org.prasan.reports.office.Xml;
import org.prasan.vocabulary.Language;

/**
 * A part of a table on a slide.
 *
 * @param rows and {@code columns} of the table that it shows, by number
 */
record SlideTable(TableContent content, List<Integer> rows, List<Integer> columns) {

    private static final double POINTS = 14;
    private static final double DENSE_POINTS = 12;
    private static final int FEW_COLUMNS = 6;
    private static final int ROW = 24 * Slide.POINT;
    private static final double LABELS = 0.34;

    /** What one slide shows, head and a line of explanation aside. */
    static final int ROWS = 12;

    static final int COLUMNS = 9;

    void draw(Slide slide) {
        Xml xml = slide.xml();
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        String title = content.title().in(slide.language());
        xml.empty("p:cNvPr", "id", slide.number(), "name", content.id(), "descr", title);
        xml.open("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").close();
        xml.empty("p:nvPr").close();
        slide.frame("p:xfrm", Slide.LEFT, Slide.TOP, Slide.ACROSS, ROW * (rows.size() + 1));
        xml.open("a:graphic")
                .open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table")
                .open("a:tbl")
                .empty("a:tblPr", "firstRow", "1");
        xml.open("a:tblGrid");
        widths().forEach(width -> xml.empty("a:gridCol", "w", String.valueOf(width)));
        xml.close();
        row(slide, heads(slide.language()), true, true);
        for (int row : rows) {
            row(slide, cells(row, slide.language()), false, content.rows().get(row).total());
        }
        xml.close().close().close().close();
    }

    private List<Integer> widths() {
        double share = columns.size() <= 3 ? 0.46 : LABELS;
        int labels = (int) (Slide.ACROSS * share);
        List<Integer> widths = new ArrayList<>(List.of(labels));
        columns.forEach(column -> widths.add((Slide.ACROSS - labels) / columns.size()));
        return widths;
    }

    private List<String> heads(Language language) {
        List<String> heads = new ArrayList<>(List.of(content.rowLabel().in(language)));
        columns.forEach(column -> heads.add(content.columns().get(column).label().in(language)));
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
        double points = columns.size() > FEW_COLUMNS ? DENSE_POINTS : POINTS;
        xml.open("a:tr", "h", String.valueOf(ROW));
        for (int i = 0; i < cells.size(); i++) {
            xml.open("a:tc").open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            String colour = head ? Palette.NAVY : Palette.TEXT;
            slide.paragraph(cells.get(i), points, strong, colour, i == 0 ? "l" : "r");
            xml.close();
            xml.open("a:tcPr", "marL", "60000", "marR", "60000", "marT", "30000", "marB", "30000", "anchor", "ctr");
            for (String side : List.of("a:lnL", "a:lnR")) {
                xml.open(side, "w", "0").empty("a:noFill").close();
            }
            rule(xml, "a:lnT", head || strong ? Palette.NAVY : Palette.RULE);
            rule(xml, "a:lnB", head ? Palette.NAVY : Palette.RULE);
            if (head) {
                xml.open("a:solidFill").empty("a:srgbClr", "val", Palette.HEAD_FILL).close();
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
