package org.prasan.intake.sheets;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** One cell of an OpenDocument sheet: its value from its attributes, its text from its paragraphs, without comments. */
final class OdsCell {

    /** As Excel's time without a day. */
    private static final LocalDate NO_DAY = LocalDate.of(1899, 12, 31);

    private static final int MOST_SPACES = 1000;

    private final CellText text = new CellText();
    private @Nullable String type;
    private String value = "";
    private boolean formula;
    private boolean error;
    private boolean open;
    private int paragraphs;
    private int depth;
    /** Depth within comments and readings of characters, which are no part of the text. */
    private int aside;

    void start(Attributes attributes) {
        text.clear();
        type = null;
        value = "";
        formula = false;
        error = false;
        open = true;
        paragraphs = 0;
        depth = 0;
        aside = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            take(attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    /** LibreOffice repeats the type in an attribute of its own, which alone knows errors. */
    private void take(String name, String content) {
        switch (name) {
            case "value-type" -> {
                error |= content.equals("error");
                type = error ? type : content;
            }
            case "value", "date-value", "time-value", "boolean-value", "string-value" -> value = content;
            case "formula" -> formula = true;
            default -> {}
        }
    }

    void startInside(String name, Attributes attributes) throws SAXException {
        if (!open) {
            return;
        }
        switch (name) {
            case "annotation", "ruby-text", "frame", "shapes" -> aside++;
            case "p" -> startParagraph();
            case "s" -> append(" ".repeat(spaces(PartHandler.attribute(attributes, "c"))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    void endInside(String name) {
        if (open) {
            switch (name) {
                case "annotation", "ruby-text", "frame", "shapes" -> aside--;
                case "p" -> depth -= aside == 0 ? 1 : 0;
                default -> {}
            }
        }
    }

    private void startParagraph() throws SAXException {
        if (aside == 0) {
            depth++;
            if (++paragraphs > 1) {
                append("\n");
            }
        }
    }

    private static int spaces(@Nullable String count) {
        return count != null && count.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    void characters(char[] source, int start, int count) throws SAXException {
        if (open && depth > 0 && aside == 0) {
            text.append(source, start, count);
        }
    }

    private void append(String characters) throws SAXException {
        if (aside == 0) {
            text.append(characters.toCharArray(), 0, characters.length());
        }
    }

    /** Null when blank. */
    @Nullable
    Cell end() {
        open = false;
        if (error) {
            return Cell.error(text.toString(), formula);
        }
        if (type == null) {
            return formula ? Cell.uncached() : null;
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number();
            case "date" -> date();
            case "time" -> time();
            case "boolean" -> Cell.bool(value.equals("true"), formula);
            default -> text();
        };
    }

    private @Nullable Cell text() {
        String shown = text.isBlank() ? value : text.toString();
        return CellText.isBlank(shown) ? null : Cell.text(shown, formula);
    }

    private Cell number() {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? Cell.number(number, formula) : Cell.error(value, formula);
        } catch (NumberFormatException e) {
            return Cell.error(value, formula);
        }
    }

    private Cell date() {
        try {
            return Cell.date(LocalDateTime.parse(value.contains("T") ? value : value + "T00:00"), formula);
        } catch (DateTimeException e) {
            return Cell.error(value, formula);
        }
    }

    /** A time of day; a longer span is told as text. */
    private Cell time() {
        try {
            Duration span = Duration.parse(value);
            return span.isNegative() || span.toDays() > 0
                    ? Cell.text(value, formula)
                    : Cell.date(NO_DAY.atTime(LocalTime.MIDNIGHT.plus(span)), formula);
        } catch (DateTimeException e) {
            return Cell.error(value, formula);
        }
    }
}
