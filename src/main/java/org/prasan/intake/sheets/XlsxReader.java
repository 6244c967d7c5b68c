package org.prasan.intake.sheets;

import java.io.IOException;
import org.prasan.intake.sheets.Relationships.Relationship;
import org.prasan.intake.sheets.WorkbookPart.Tab;
import org.xml.sax.SAXException;

/** Reads Office Open XML workbooks, transitional and strict. Holds the shared texts and one row. */
final class XlsxReader {

    private XlsxReader() {}

    static void read(ZipParts parts, SheetHandler handler) throws IOException, SAXException {
        String path = Relationships.of(parts, "")
                .findPath("officeDocument")
                .orElseThrow(() -> new IOException("no workbook part"));
        WorkbookPart workbook = WorkbookPart.read(parts, path);
        Relationships related = Relationships.of(parts, path);
        SharedStrings strings = SharedStrings.read(parts, related.findPath("sharedStrings"));
        DateStyles styles = DateStyles.read(parts, related.findPath("styles"));
        for (int index = 0; index < workbook.tabs().size(); index++) {
            Tab tab = workbook.tabs().get(index);
            if (!tab.hasPart()) {
                continue;
            }
            Relationship sheet = related.get(tab.relationshipId());
            if (sheet.kind().equals("worksheet") && handler.startSheet(tab.name(), index, tab.hidden())) {
                CellElement cell = new CellElement(strings, styles, workbook.serial());
                new SheetPart(cell, handler).parse(parts, sheet.path());
                handler.endSheet();
            }
        }
    }
}
