package org.prasan.intake.sheets;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Tells the rows of one worksheet as they stream by. Rows and cells that do not say where they are follow the last. */
final class SheetPart extends PartHandler {

    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_COLUMNS = 1 << 14;

    private final CellElement cell;
    private final SheetHandler handler;
    private final RowBuffer cells = new RowBuffer();

    private boolean inData;
    /** Extensions may hold elements of the same names and are passed over. */
    private int extension;

    private int rows;
    private int row;
    private boolean rowPlaced;
    private boolean rowHidden;
    private int column;

    private boolean inline;
    private int reading;
    private boolean inText;

    SheetPart(CellElement cell, SheetHandler handler) {
        this.cell = cell;
        this.handler = handler;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        if (name.equals("extLst")) {
            extension++;
        } else if (name.equals("sheetData")) {
            inData = true;
        } else if (inData && extension == 0) {
            startInData(name, attributes);
        } else if (extension == 0) {
            SheetRegions.tell(name, attributes, handler);
        }
    }

    private void startInData(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "c" -> startCell(attributes);
            case "v" -> startValue();
            case "row" -> startRow(attributes);
            case "f" -> cell.formula();
            case "is" -> inline = true;
            case "rPh" -> reading++;
            case "t" -> inText = inline && reading == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] source, int start, int count) throws SAXException {
        if (inText) {
            cell.append(source, start, count);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (name.equals("extLst")) {
            extension--;
        } else if (name.equals("sheetData")) {
            inData = false;
        } else if (inData && extension == 0) {
            endInData(name);
        }
    }

    private void endInData(String name) throws SAXException {
        switch (name) {
            case "c" -> cells.put(column, cell.cell());
            case "v", "t" -> inText = false;
            case "row" -> tell();
            case "is" -> inline = false;
            case "rPh" -> reading--;
            default -> {}
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        if (++rows > MAX_ROWS) {
            throw Refusal.beyondMeasure("more than " + MAX_ROWS + " rows").inXml();
        }
        cell.startRow();
        rowPlaced = false;
        rowHidden = false;
        column = -1;
        int next = row + 1;
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i);
            if (name.equals("r")) {
                next = rowNumber(attributes.getValue(i), 0);
                rowPlaced = true;
            } else if (name.equals("hidden")) {
                rowHidden = isTrue(attributes.getValue(i));
            }
        }
        row = next;
    }

    private void startCell(Attributes attributes) throws SAXException {
        cell.clear();
        column++;
        for (int i = 0; i < attributes.getLength(); i++) {
            switch (attributes.getLocalName(i)) {
                case "r" -> place(attributes.getValue(i));
                case "t" -> cell.type(attributes.getValue(i));
                case "s" -> cell.style(attributes.getValue(i));
                default -> {}
            }
        }
        if (row < 1) {
            throw new SAXException("a cell above the sheet");
        }
        if (column >= MAX_COLUMNS || row > MAX_ROWS) {
            throw Refusal.beyondMeasure("a cell outside of the sheet").inXml();
        }
    }

    private void startValue() {
        cell.valued();
        inText = true;
    }

    /** From {@code AB12} the column, and the row as well if the row itself says none. */
    private void place(String reference) throws SAXException {
        int letters = 0;
        int count = 0;
        while (letters < reference.length() && letters < 4 && reference.charAt(letters) >= 'A') {
            count = count * 26 + (reference.charAt(letters++) & 0x1f);
        }
        if (count == 0) {
            throw new SAXException("not a cell: " + reference);
        }
        column = count - 1;
        if (!rowPlaced) {
            row = rowNumber(reference, letters);
            rowPlaced = true;
        }
    }

    private static int rowNumber(String text, int start) throws SAXException {
        try {
            return Integer.parseInt(text, start, text.length(), 10);
        } catch (NumberFormatException e) {
            throw new SAXException("not a row: " + text, e);
        }
    }

    private void tell() throws SAXException {
        if (cells.isBlank()) {
            return;
        }
        if (rowHidden) {
            handler.hiddenRow(row);
        }
        if (!handler.row(row, cells.take())) {
            throw enough();
        }
    }
}
