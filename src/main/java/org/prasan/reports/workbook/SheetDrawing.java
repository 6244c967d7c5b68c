package org.prasan.reports.workbook;

import java.util.List;
import org.prasan.reports.office.ChartPart;
import org.prasan.reports.office.OfficePackage;
import org.prasan.reports.office.Xml;
import org.prasan.reports.workbook.Sheet.PlacedChart;

/** Where the charts of a sheet stand, and their parts. */
final class SheetDrawing {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    /** In EMU; short of the column's 914,400, for paper would end on the edge of the picture and cut it. */
    private static final int INTO_LAST_COLUMN = 880_000;

    private SheetDrawing() {}

    /** Returns the id of the sheet's relationship to the drawing. */
    static String add(OfficePackage file, String sheetPart, List<PlacedChart> charts) {
        String number = sheetPart.replaceAll("\\D+", "");
        String drawing = "xl/drawings/drawing" + number + ".xml";
        Xml xml = Xml.document()
                .open(
                        "xdr:wsDr",
                        "xmlns:xdr",
                        NAMESPACE,
                        "xmlns:a",
                        ChartPart.DRAWING,
                        "xmlns:c",
                        ChartPart.NAMESPACE,
                        "xmlns:r",
                        SheetPart.RELATIONS);
        for (int i = 0; i < charts.size(); i++) {
            String chart = "xl/charts/chart" + number + "_" + (i + 1) + ".xml";
            file.part(chart, ChartPart.TYPE, ChartPart.of(charts.get(i).chart(), null));
            anchor(xml, charts.get(i), i + 2, file.relate(drawing, "chart", chart));
        }
        file.part(drawing, TYPE, xml.close().bytes());
        return file.relate(sheetPart, "drawing", drawing);
    }

    private static void anchor(Xml xml, PlacedChart chart, int number, String id) {
        xml.open("xdr:twoCellAnchor", "editAs", "oneCell");
        corner(xml, "xdr:from", chart.firstColumn(), 0, chart.firstRow());
        corner(xml, "xdr:to", chart.lastColumn(), INTO_LAST_COLUMN, chart.endRow());
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        xml.empty("xdr:cNvPr", "id", String.valueOf(number), "name", chart.name(), "descr", chart.words());
        xml.empty("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", "0", "cy", "0")
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", ChartPart.NAMESPACE);
        xml.empty("c:chart", "r:id", id).close().close().close();
        xml.empty("xdr:clientData").close();
    }

    private static void corner(Xml xml, String name, int column, int columnOffset, int row) {
        xml.open(name);
        xml.element("xdr:col", String.valueOf(column)).element("xdr:colOff", String.valueOf(columnOffset));
        xml.element("xdr:row", String.valueOf(row)).element("xdr:rowOff", "0").close();
    }
}
