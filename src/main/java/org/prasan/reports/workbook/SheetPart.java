package org.prasan.reports.workbook;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.office.Numbers;
import org.prasan.reports.office.Xml;
import org.prasan.reports.workbook.Sheet.Cell;
import org.prasan.reports.workbook.Sheet.Link;

/** One sheet as SpreadsheetML. */
record SheetPart(Sheet sheet, Strings strings, Xml xml) {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double MM = 1 / 25.4;

    /**
     * @param drawing id of the relationship to it, null without one
     * @param tables ids of the relationships to them
     */
    static byte[] of(Sheet sheet, boolean first, Strings strings, @Nullable String drawing, List<String> tables) {
        Xml xml = Xml.document().open("worksheet", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
        SheetPart part = new SheetPart(sheet, strings, xml);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.empty("dimension", "ref", part.extent());
        part.view(first);
        xml.empty("sheetFormatPr", "defaultRowHeight", String.valueOf(Page.ROW_HEIGHT), "customHeight", "1");
        part.columns();
        part.rows();
        part.links();
        part.paper();
        if (drawing != null) {
            xml.empty("drawing", "r:id", drawing);
        }
        if (!tables.isEmpty()) {
            xml.open("tableParts", "count", String.valueOf(tables.size()));
            tables.forEach(table -> xml.empty("tablePart", "r:id", table));
            xml.close();
        }
        return xml.close().bytes();
    }

    private String extent() {
        int lastColumn = sheet.rows().values().stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(SortedMap::lastKey)
                .max()
                .orElse(0);
        return "A1:" + Address.of(Math.max(0, sheet.lastRow()), lastColumn);
    }

    private void view(boolean first) {
        xml.open("sheetViews").open("sheetView", "showGridLines", "0");
        if (first) {
            xml.attribute("tabSelected", "1");
        }
        xml.attribute("workbookViewId", "0");
        if (sheet.headRow() >= 0) {
            String pane = sheet.labelsStay() ? "bottomRight" : "bottomLeft";
            xml.open("pane");
            if (sheet.labelsStay()) {
                xml.attribute("xSplit", "1");
            }
            xml.attribute("ySplit", String.valueOf(sheet.headRow() + 1));
            xml.attribute("topLeftCell", Address.of(sheet.headRow() + 1, sheet.labelsStay() ? 1 : 0));
            xml.attribute("activePane", pane).attribute("state", "frozen").close();
            xml.empty("selection", "pane", pane);
        }
        xml.close().close();
    }

    private void columns() {
        if (sheet.widths().isEmpty()) {
            return;
        }
        xml.open("cols");
        sheet.widths().forEach((column, width) -> {
            String number = String.valueOf(column + 1);
            String units = Numbers.plain(Math.round(width * 256) / 256.0);
            xml.empty("col", "min", number, "max", number, "width", units, "customWidth", "1");
        });
        xml.close();
    }

    private void rows() {
        xml.open("sheetData");
        sheet.rows().forEach((number, cells) -> {
            xml.open("row", "r", String.valueOf(number + 1));
            Float height = sheet.heights().get(number);
            if (height != null) {
                xml.attribute("ht", Numbers.plain(Math.round(height * 100) / 100.0));
                xml.attribute("customHeight", "1");
            }
            cells.forEach((column, cell) -> cell(Address.of(number, column), cell));
            xml.close();
        });
        xml.close();
    }

    private void cell(String address, Cell cell) {
        xml.open("c", "r", address, "s", String.valueOf(cell.style()));
        Double value = cell.value();
        if (value != null) {
            xml.element("v", Numbers.plain(value));
        } else if (!cell.isBlank()) {
            xml.attribute("t", "s").element("v", String.valueOf(strings.of(cell.text())));
        }
        xml.close();
    }

    private void links() {
        if (sheet.links().isEmpty()) {
            return;
        }
        xml.open("hyperlinks");
        for (Link link : sheet.links()) {
            String to = Address.sheet(link.toSheet()) + "A1";
            xml.empty("hyperlink", "ref", Address.of(link.row(), link.column()), "location", to, "tooltip", link.tip());
        }
        xml.close();
    }

    private void paper() {
        Paper paper = sheet.paper();
        if (paper == null) {
            return;
        }
        xml.open("pageMargins", "left", inches(25), "right", inches(20), "top", inches(24), "bottom", inches(20));
        xml.attribute("header", inches(10)).attribute("footer", inches(10)).close();
        xml.open("pageSetup", "paperSize", "9");
        xml.attribute("fitToWidth", String.valueOf(paper.pagesAcross()));
        xml.attribute("fitToHeight", String.valueOf(paper.pagesDown()));
        xml.attribute("orientation", paper.landscape() ? "landscape" : "portrait")
                .close();
        xml.open("headerFooter");
        xml.element("oddHeader", paper.head())
                .element("oddFooter", paper.foot())
                .close();
    }

    private static String inches(int millimetres) {
        return Numbers.plain(Math.round(millimetres * MM * 1000) / 1000.0);
    }
}
