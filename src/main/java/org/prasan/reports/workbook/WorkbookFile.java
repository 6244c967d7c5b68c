package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.reports.office.OfficePackage;
import org.prasan.reports.office.Xml;
import org.prasan.reports.workbook.Sheet.NamedTable;

/** A workbook in the making: its sheets in their order, its styles, and at the end its parts. */
final class WorkbookFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Optional<CoverTemplate> template;
    private final Styles styles;
    private final List<Sheet> sheets = new ArrayList<>();
    private int tables;

    WorkbookFile(Optional<CoverTemplate> template) {
        this.template = template;
        this.styles = new Styles(template.map(CoverTemplate::styles).orElse(null));
    }

    Styles styles() {
        return styles;
    }

    Optional<CoverTemplate> template() {
        return template;
    }

    Sheet newSheet(String name) {
        Sheet sheet = new Sheet(name);
        sheets.add(sheet);
        return sheet;
    }

    /** Adds all parts to the package, the workbook being what it is about. */
    void write(OfficePackage file) {
        file.relate(OfficePackage.ROOT, "officeDocument", WORKBOOK);
        Strings strings = new Strings();
        List<String> ids = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String part = "xl/worksheets/sheet" + (ids.size() + 1) + ".xml";
            addSheet(file, sheet, part, strings, ids.isEmpty());
            ids.add(file.relate(WORKBOOK, "worksheet", part));
        }
        file.part(WORKBOOK, TYPE + "sheet.main+xml", workbook(ids));
        file.part("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", strings.part());
        file.relate(WORKBOOK, "sharedStrings", "xl/sharedStrings.xml");
        file.part("xl/styles.xml", TYPE + "styles+xml", styles.part());
        file.relate(WORKBOOK, "styles", "xl/styles.xml");
        template.ifPresent(drawn -> drawn.addTheme(file));
    }

    private void addSheet(OfficePackage file, Sheet sheet, String part, Strings strings, boolean first) {
        List<String> ids = new ArrayList<>();
        for (NamedTable table : sheet.tables()) {
            tables++;
            String name = "xl/tables/table" + tables + ".xml";
            file.part(name, TYPE + "table+xml", table(table));
            ids.add(file.relate(part, "table", name));
        }
        String drawing = sheet.hasDrawing() ? SheetDrawing.add(file, part, sheet) : null;
        if (first && template.isPresent()) {
            drawing = template.get().addDrawing(file, part);
        }
        file.part(part, TYPE + "worksheet+xml", SheetPart.of(sheet, first, strings, drawing, ids));
    }

    private byte[] table(NamedTable table) {
        int lastRow = table.firstRow() + table.rows() - 1;
        String area = Address.area(table.firstRow(), 0, lastRow, table.heads().size() - 1);
        Xml xml = Xml.document().open("table", "xmlns", SheetPart.NAMESPACE, "id", String.valueOf(tables));
        xml.attribute("name", table.name())
                .attribute("displayName", table.name())
                .attribute("ref", area);
        xml.open("tableColumns", "count", String.valueOf(table.heads().size()));
        for (int column = 0; column < table.heads().size(); column++) {
            xml.empty(
                    "tableColumn",
                    "id",
                    String.valueOf(column + 1),
                    "name",
                    table.heads().get(column));
        }
        return xml.close().close().bytes();
    }

    private byte[] workbook(List<String> ids) {
        Xml xml = Xml.document()
                .open("workbook", "xmlns", SheetPart.NAMESPACE, "xmlns:r", SheetPart.RELATIONS)
                .open("bookViews")
                .empty("workbookView", "activeTab", "0")
                .close()
                .open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = String.valueOf(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", ids.get(i));
        }
        xml.close();
        printTitles(xml);
        return xml.close().bytes();
    }

    private void printTitles(Xml xml) {
        List<Sheet> repeating =
                sheets.stream().filter(sheet -> sheet.headRow() >= 0).toList();
        if (repeating.isEmpty()) {
            return;
        }
        xml.open("definedNames");
        for (Sheet sheet : repeating) {
            String name = Address.sheet(sheet.name());
            String rows = "$" + (sheet.firstHeadRow() + 1) + ":$" + (sheet.headRow() + 1);
            xml.open(
                    "definedName", "name", "_xlnm.Print_Titles", "localSheetId", String.valueOf(sheets.indexOf(sheet)));
            xml.text((sheet.labelsStay() ? name + "$A:$A," : "") + name + rows).close();
        }
        xml.close();
    }
}
