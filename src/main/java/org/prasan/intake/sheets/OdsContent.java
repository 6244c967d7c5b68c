package org.prasan.intake.sheets;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The sheets of an OpenDocument spreadsheet as they stream by. Rows and cells that are alike are written once with how
 * often they come; a cell covered by a merge is blank.
 */
final class OdsContent extends PartHandler {

    /** What a file may repeat of rows that are not blank; writers do so for a handful, attacks for millions. */
    private static final int MOST_REPEATED = 100_000;

    private static final int MOST_REPEATED_CELLS = 1_000_000;
    private static final int MAX_COLUMNS = 1 << 14;

    private final SheetHandler handler;
    private final OdsCell cell = new OdsCell();
    private final RowBuffer cells = new RowBuffer();
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private boolean spreadsheet;
    private int sheets;
    private boolean told;
    private int row;
    private int rowRepeats;
    private boolean rowHidden;
    private int repeated;
    private int column;
    private int cellRepeats;
    private int repeatedCells;
    private int tables;

    OdsContent(SheetHandler handler) {
        this.handler = handler;
    }

    boolean isSpreadsheet() {
        return spreadsheet;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "spreadsheet" -> spreadsheet = true;
            case "style" -> style = String.valueOf(attribute(attributes, "name"));
            case "table-properties" -> noteHidden(attributes);
            case "table" -> startTable(attributes);
            case "table-column" -> startColumn(attributes);
            case "table-row" -> startRow(attributes);
            case "table-cell", "covered-table-cell" -> startCell(attributes);
            default -> cell.startInside(name, attributes);
        }
    }

    @Override
    public void characters(char[] source, int start, int count) throws SAXException {
        cell.characters(source, start, count);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "table" -> endTable();
            case "table-row" -> endRow();
            case "table-cell", "covered-table-cell" -> endCell();
            default -> cell.endInside(name);
        }
    }

    private void noteHidden(Attributes attributes) {
        if ("false".equals(attribute(attributes, "display"))) {
            hiddenStyles.add(style);
        }
    }

    /** A table within a cell is no sheet of its own. */
    private void startTable(Attributes attributes) {
        if (!spreadsheet || ++tables > 1) {
            return;
        }
        boolean hidden = hiddenStyles.contains(String.valueOf(attribute(attributes, "style-name")));
        String name = attribute(attributes, "name");
        told = handler.startSheet(name == null ? "" : name, sheets++, hidden);
        row = 0;
        column = 0;
    }

    private void endTable() {
        if (spreadsheet && --tables == 0 && told) {
            told = false;
            handler.endSheet();
        }
    }

    private void startColumn(Attributes attributes) throws SAXException {
        int count = count(attributes, "number-columns-repeated");
        if (told && isHidden(attributes)) {
            handler.hiddenColumns(column, column + count - 1);
        }
        column += count;
    }

    private void startRow(Attributes attributes) throws SAXException {
        rowRepeats = count(attributes, "number-rows-repeated");
        rowHidden = isHidden(attributes);
        column = 0;
    }

    private static boolean isHidden(Attributes attributes) {
        String visibility = attribute(attributes, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private void startCell(Attributes attributes) throws SAXException {
        cellRepeats = count(attributes, "number-columns-repeated");
        cell.start(attributes);
        int down = count(attributes, "number-rows-spanned");
        int across = count(attributes, "number-columns-spanned");
        if (told && (down > 1 || across > 1)) {
            handler.merged(new MergedCells(row + 1, row + down, column, column + across - 1));
        }
    }

    private void endCell() throws SAXException {
        @Nullable Cell read = cell.end();
        if (read != null && told) {
            repeatedCells += cellRepeats - 1;
            if (column + cellRepeats > MAX_COLUMNS || repeatedCells > MOST_REPEATED_CELLS) {
                throw Refusal.beyondMeasure("a cell outside of the sheet").inXml();
            }
            for (int i = 0; i < cellRepeats; i++) {
                cells.put(column + i, read);
            }
        }
        column += cellRepeats;
    }

    private void endRow() throws SAXException {
        @Nullable Cell[] read = cells.take();
        if (told && read.length > 0) {
            repeated += rowRepeats - 1;
            if (repeated > MOST_REPEATED) {
                throw Refusal.beyondMeasure("more than " + MOST_REPEATED + " repeated rows")
                        .inXml();
            }
            for (int i = 1; i <= rowRepeats && told; i++) {
                tell(row + i, i == 1 ? read : read.clone());
            }
        }
        row += rowRepeats;
    }

    private void tell(int number, @Nullable Cell[] read) {
        if (rowHidden) {
            handler.hiddenRow(number);
        }
        if (!handler.row(number, read)) {
            told = false;
            handler.endSheet();
        }
    }

    private static int count(Attributes attributes, String name) throws SAXException {
        String text = attribute(attributes, name);
        if (text == null) {
            return 1;
        }
        try {
            int count = Integer.parseInt(text);
            if (count > 0 && count < 1 << 24) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new SAXException("not a number of cells: " + text, e);
        }
        throw new SAXException("not a number of cells: " + text);
    }
}
