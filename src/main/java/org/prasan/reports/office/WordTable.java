package org.prasan.reports.office;

import java.util.List;
import org.prasan.reports.office.WordDocument.Run;

/**
 * A table of a text document with one row of heads, repeated on every page; rows are never split.
 *
 * @param rows without the heads, as many cells each
 * @param totals which rows are set apart, by number
 */
public record WordTable(String title, List<String> heads, List<List<String>> rows, List<Integer> totals) {

    public WordTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
    }

    void write(Xml xml, List<String> twips) {
        xml.open("w:tbl").open("w:tblPr");
        long all = twips.stream().mapToLong(Long::parseLong).sum();
        xml.empty("w:tblW", "w:w", String.valueOf(all), "w:type", "dxa");
        xml.open("w:tblBorders");
        border(xml, "w:top");
        border(xml, "w:bottom");
        xml.close();
        xml.empty("w:tblLayout", "w:type", "fixed");
        // Words begin at the margin, as those of paragraphs do.
        xml.open("w:tblCellMar").empty("w:left", "w:w", "0", "w:type", "dxa");
        xml.empty("w:right", "w:w", "80", "w:type", "dxa").close();
        xml.empty("w:tblLook", "w:val", "0020").close();
        xml.open("w:tblGrid");
        twips.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.close();
        row(xml, heads, twips, true, true);
        for (int i = 0; i < rows.size(); i++) {
            row(xml, rows.get(i), twips, false, totals.contains(i));
        }
        xml.close();
    }

    private static void border(Xml xml, String side) {
        xml.empty(side, "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", Palette.NAVY);
    }

    private static void row(Xml xml, List<String> cells, List<String> twips, boolean head, boolean strong) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", twips.get(i), "w:type", "dxa");
            if (head) {
                xml.open("w:tcBorders");
                border(xml, "w:bottom");
                xml.close();
                xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Palette.HEAD_FILL);
            }
            xml.empty("w:vAlign", "w:val", head ? "bottom" : "center").close();
            xml.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", i == 0 ? "Cell" : "Figure")
                    .close();
            run(xml, new Run(cells.get(i), strong, head ? Palette.NAVY : Palette.TEXT));
            xml.close().close();
        }
        xml.close();
    }

    static void run(Xml xml, Run run) {
        xml.open("w:r");
        if (run.bold() || !run.colour().equals(Palette.TEXT)) {
            xml.open("w:rPr");
            if (run.bold()) {
                xml.empty("w:b").empty("w:bCs");
            }
            xml.empty("w:color", "w:val", run.colour()).close();
        }
        xml.element("w:t", LineEnds.kept(run.words())).close();
    }
}
