package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The named tables of a workbook, as another library reads them: cells row by row, without heads and labels. */
public final class BookTables {

    private BookTables() {}

    /** By the tables' names without the number in front; the key figures are {@code key_figures}. */
    public static Map<String, List<Object>> of(byte[] workbook) {
        Xlsx book = Xlsx.of(workbook);
        Map<String, List<Object>> tables = new LinkedHashMap<>();
        for (int sheet = 0; sheet < book.sheetNames().size(); sheet++) {
            String part = book.sheetPart(sheet);
            for (Element reference : RawXml.all(book.xml(part), "tablePart")) {
                Element table = book.related(part, reference.getAttribute("r:id"));
                tables.put(
                        table.getAttribute("name").replaceAll("^T\\d+_", ""),
                        cells(book.cells(sheet), table.getAttribute("ref").split(":")));
            }
        }
        return tables;
    }

    private static List<Object> cells(Map<String, Object> sheet, String[] area) {
        List<Object> cells = new ArrayList<>();
        for (int row = RawXml.row(area[0]) + 1; row <= RawXml.row(area[1]); row++) {
            for (int column = RawXml.column(area[0]) + 1; column <= RawXml.column(area[1]); column++) {
                cells.add(sheet.get(RawXml.address(row, column)));
            }
        }
        return cells;
    }
}
