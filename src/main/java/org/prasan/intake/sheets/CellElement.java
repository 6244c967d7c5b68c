package org.prasan.intake.sheets;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** One {@code <c>} element of a worksheet, filled as its parts stream by and used again for the next. */
final class CellElement {

    private static final int MOST_CHARACTERS_A_ROW = 4 << 20;

    private final SharedStrings strings;
    private final DateStyles styles;
    private final ExcelSerial serial;
    private final CellText text = new CellText();
    private @Nullable String type;
    private int style;
    private boolean formula;
    private boolean valued;
    private int rowLength;

    CellElement(SharedStrings strings, DateStyles styles, ExcelSerial serial) {
        this.strings = strings;
        this.styles = styles;
        this.serial = serial;
    }

    void startRow() {
        rowLength = 0;
    }

    void clear() {
        type = null;
        style = 0;
        formula = false;
        valued = false;
        text.clear();
    }

    void type(String type) {
        this.type = type;
    }

    void style(String number) throws SAXException {
        try {
            style = Integer.parseUnsignedInt(number);
        } catch (NumberFormatException e) {
            throw new SAXException("not a style: " + number, e);
        }
    }

    void formula() {
        formula = true;
    }

    void valued() {
        valued = true;
    }

    void append(char[] source, int start, int count) throws SAXException {
        text.append(source, start, count);
    }

    /** Null when blank. */
    @Nullable
    Cell cell() throws SAXException {
        if (type == null) {
            return number();
        }
        return switch (type) {
            case "s" -> sharedText();
            case "str" -> formula && !valued ? Cell.uncached() : ownText();
            case "inlineStr" -> ownText();
            case "b" -> unlessEmpty(Cell.bool(PartHandler.isTrue(text.toString().strip()), formula));
            case "e" -> unlessEmpty(Cell.error(text.toString(), formula));
            case "d" -> isoDate();
            default -> number();
        };
    }

    /** A formula without a value was never calculated; any other cell without one is blank. */
    private @Nullable Cell unlessEmpty(Cell cell) {
        if (!text.isBlank()) {
            return cell;
        }
        return formula ? Cell.uncached() : null;
    }

    private @Nullable Cell number() {
        double number = text.number();
        if (Double.isNaN(number)) {
            return unlessEmpty(Cell.error(text.toString(), formula));
        }
        return styles.isDate(style) ? serial.cell(number, formula) : Cell.number(number, formula);
    }

    private @Nullable Cell ownText() throws SAXException {
        rowLength += text.length();
        if (rowLength > MOST_CHARACTERS_A_ROW) {
            throw Refusal.beyondMeasure("a row of more than " + MOST_CHARACTERS_A_ROW + " characters")
                    .inXml();
        }
        return text();
    }

    private @Nullable Cell text() {
        return text.isBlank() ? null : Cell.text(text.decoded(), formula);
    }

    private @Nullable Cell sharedText() {
        double index = text.number();
        if (!strings.has(index)) {
            return unlessEmpty(Cell.error(text.toString(), formula));
        }
        Cell shared = strings.get((int) index);
        return shared != null && formula ? shared.asFormula() : shared;
    }

    private @Nullable Cell isoDate() {
        String iso = text.toString().strip();
        try {
            return unlessEmpty(Cell.date(LocalDateTime.parse(iso.contains("T") ? iso : iso + "T00:00"), formula));
        } catch (DateTimeException e) {
            return unlessEmpty(Cell.error(iso, formula));
        }
    }
}
