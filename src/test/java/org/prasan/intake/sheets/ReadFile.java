package org.prasan.intake.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Everything that the reader told of a file. */
class ReadFile implements SheetHandler {

    final List<ReadSheet> sheets = new ArrayList<>();
    /** {@code merged A1:B2}, {@code hidden row 3}, {@code hidden columns 0 to 1}, as they were told. */
    final List<String> regions = new ArrayList<>();

    private int open;

    record ReadSheet(String name, int index, boolean hidden, Map<Integer, @Nullable Cell[]> rows) {

        /** Null when blank. */
        @Nullable
        Cell cell(String reference) {
            CellReference at = new CellReference(reference);
            @Nullable Cell[] cells = rows.getOrDefault(at.getRow() + 1, new Cell[0]);
            return at.getCol() < cells.length ? cells[at.getCol()] : null;
        }

        List<Integer> rowNumbers() {
            return List.copyOf(rows.keySet());
        }
    }

    static ReadFile of(byte[] content, String... passwords) throws UnreadableFileException {
        ReadFile file = new ReadFile();
        SpreadsheetReader.read(content, "file", List.of(passwords), file);
        if (file.open != 0) {
            throw new AssertionError("a sheet was not ended");
        }
        return file;
    }

    static ReadFile of(Workbook workbook) throws UnreadableFileException {
        return of(bytes(workbook));
    }

    static byte[] bytes(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadSheet only() {
        if (sheets.size() != 1) {
            throw new AssertionError(sheets.size() + " sheets");
        }
        return sheets.get(0);
    }

    @Nullable
    Cell cell(String reference) {
        return only().cell(reference);
    }

    @Override
    public boolean startSheet(String name, int index, boolean hidden) {
        open++;
        sheets.add(new ReadSheet(name, index, hidden, new TreeMap<>()));
        return true;
    }

    @Override
    public boolean row(int number, @Nullable Cell[] cells) {
        if (cells[cells.length - 1] == null) {
            throw new AssertionError("row " + number + " ends in a blank");
        }
        if (sheets.get(sheets.size() - 1).rows().put(number, cells) != null) {
            throw new AssertionError("row " + number + " twice");
        }
        return true;
    }

    @Override
    public void endSheet() {
        open--;
    }

    @Override
    public void merged(MergedCells cells) {
        regions.add("merged "
                + new CellRangeAddress(
                                cells.firstRow() - 1, cells.lastRow() - 1, cells.firstColumn(), cells.lastColumn())
                        .formatAsString());
    }

    @Override
    public void hiddenRow(int number) {
        regions.add("hidden row " + number);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        regions.add("hidden columns " + first + " to " + last);
    }
}
