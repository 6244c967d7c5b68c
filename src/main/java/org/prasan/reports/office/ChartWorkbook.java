package org.prasan.reports.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.office.ChartModel.Series;

/** The workbook behind a chart outside of one, so that its figures can be read and copied. */
final class ChartWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String NAME = "Sheet1!";

    private ChartWorkbook() {}

    /** Of the series with this number. */
    static String column(int series) {
        StringBuilder letters = new StringBuilder();
        for (int rest = series + 2; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    static String head(String column) {
        return NAME + "$" + column + "$1";
    }

    static String area(String column, int rows) {
        return NAME + "$" + column + "$2:$" + column + "$" + (rows + 1);
    }

    static byte[] of(ChartModel model) {
        OfficePackage file = new OfficePackage();
        file.relate(OfficePackage.ROOT, "officeDocument", WORKBOOK);
        String id = file.relate(WORKBOOK, "worksheet", SHEET);
        Xml workbook = Xml.document()
                .open("workbook", "xmlns", MAIN, "xmlns:r", OfficePackage.RELATION.replaceAll("/$", ""))
                .open("sheets")
                .empty("sheet", "name", "Sheet1", "sheetId", "1", "r:id", id)
                .close();
        file.part(WORKBOOK, TYPE + "sheet.main+xml", workbook.close().bytes());
        file.part(SHEET, TYPE + "worksheet+xml", sheet(model));
        return file.zip();
    }

    private static byte[] sheet(ChartModel model) {
        Xml xml = Xml.document().open("worksheet", "xmlns", MAIN).open("sheetData");
        xml.open("row", "r", "1");
        for (int i = 0; i < model.series().size(); i++) {
            words(xml, column(i) + 1, model.series().get(i).name().words().get(0));
        }
        xml.close();
        List<String> labels = model.categories().words();
        for (int row = 0; row < labels.size(); row++) {
            xml.open("row", "r", String.valueOf(row + 2));
            words(xml, "A" + (row + 2), labels.get(row));
            for (int i = 0; i < model.series().size(); i++) {
                figure(xml, column(i) + (row + 2), model.series().get(i), row);
            }
            xml.close();
        }
        return xml.close().close().bytes();
    }

    private static void words(Xml xml, String address, String words) {
        xml.open("c", "r", address, "t", "inlineStr").open("is").open("t");
        xml.text(words.strip()).close().close().close();
    }

    private static void figure(Xml xml, String address, Series series, int row) {
        @Nullable Double value = series.values().get(row);
        if (value != null) {
            xml.open("c", "r", address).element("v", Numbers.plain(value)).close();
        }
    }
}
