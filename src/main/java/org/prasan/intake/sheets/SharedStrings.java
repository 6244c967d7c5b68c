package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that cells name by number, one cell each however often it comes; runs are joined, readings left out. */
final class SharedStrings extends PartHandler {

    /** What texts may take of memory: about a million ordinary ones. */
    private static final long MOST_BYTES = 100L << 20;

    private static final int BYTES_A_TEXT = 80;

    private @Nullable Cell[] cells = new Cell[1024];
    private long bytes;
    private int size;
    private int reading;
    private boolean inText;
    private final CellText text = new CellText();

    /** @param path absent where a workbook has its texts in the cells */
    static SharedStrings read(ZipParts parts, Optional<String> path) throws IOException, SAXException {
        SharedStrings strings = new SharedStrings();
        if (path.isPresent()) {
            strings.parse(parts, path.get());
        }
        return strings;
    }

    boolean has(double index) {
        return index >= 0 && index < size;
    }

    /** Null for a blank text. */
    @Nullable
    Cell get(int index) {
        return cells[index];
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "si" -> text.clear();
            case "rPh" -> reading++;
            case "t" -> inText = reading == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] source, int start, int count) throws SAXException {
        if (inText) {
            text.append(source, start, count);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "si" -> add(text.isBlank() ? null : Cell.text(text.decoded()));
            case "rPh" -> reading--;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void add(@Nullable Cell cell) throws SAXException {
        bytes += BYTES_A_TEXT + 2L * text.length();
        if (bytes > MOST_BYTES) {
            throw Refusal.beyondMeasure("texts of more than " + MOST_BYTES + " bytes")
                    .inXml();
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = cell;
    }
}
