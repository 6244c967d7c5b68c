package org.prasan.reports.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prasan.reports.office.Xml;
import org.prasan.reports.workbook.Sheet.Piece;

/** The texts of a workbook, each held once. */
final class Strings {

    /** Excel reads this as a character by its number. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Map<List<Piece>, Integer> numbers = new LinkedHashMap<>();

    int of(List<Piece> text) {
        Integer there = numbers.putIfAbsent(text, numbers.size());
        return there == null ? numbers.size() - 1 : there;
    }

    byte[] part() {
        Xml xml = Xml.document().open("sst", "xmlns", SheetPart.NAMESPACE);
        for (List<Piece> text : numbers.keySet()) {
            xml.open("si");
            for (Piece piece : text) {
                write(xml, piece);
            }
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void write(Xml xml, Piece piece) {
        String words = LIKE_AN_ESCAPE.matcher(piece.words()).replaceAll("_x005F_");
        Look look = piece.look();
        // The schema has no attribute that keeps white space at the ends, though Excel writes one.
        if (look == null) {
            xml.open("t").text(words.strip()).close();
        } else {
            xml.open("r").open("rPr").raw(Styles.pieceFont(look, "rFont")).close();
            xml.open("t").text(words.strip()).close().close();
        }
    }
}
