package org.prasan.intake.sheets;

import java.io.IOException;
import java.io.StringReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads delimited text as one sheet without a name; every cell is text. Stray quotes are taken as Excel takes them. */
final class CsvReader {

    private static final int MAX_ROWS = 1 << 20;
    private static final int MAX_COLUMNS = 1 << 14;

    private CsvReader() {}

    static void read(String text, SheetHandler handler) throws IOException {
        CsvDelimiter delimiter = CsvDelimiter.of(text);
        if (delimiter.mostCells(text) > MAX_COLUMNS) {
            throw Refusal.beyondMeasure("a row of more than " + MAX_COLUMNS + " cells");
        }
        if (!handler.startSheet("", 0, false)) {
            return;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter.character())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser records = CSVParser.parse(new StringReader(text.substring(delimiter.start())), format)) {
            tell(records, handler);
        }
        handler.endSheet();
    }

    private static void tell(CSVParser records, SheetHandler handler) throws IOException {
        RowBuffer cells = new RowBuffer();
        for (CSVRecord record : records) {
            if (record.getRecordNumber() > MAX_ROWS) {
                throw Refusal.beyondMeasure("more than " + MAX_ROWS + " rows");
            }
            for (int column = 0; column < record.size(); column++) {
                cells.put(column, cell(record.get(column)));
            }
            if (!cells.isBlank() && !handler.row((int) record.getRecordNumber(), cells.take())) {
                return;
            }
        }
    }

    private static @Nullable Cell cell(String text) throws IOException {
        if (text.length() > CellText.LIMIT) {
            throw Refusal.beyondMeasure("a cell of more than " + CellText.LIMIT + " characters");
        }
        return CellText.isBlank(text) ? null : Cell.text(text);
    }
}
