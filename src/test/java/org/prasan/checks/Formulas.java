package org.prasan.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.SheetHandler;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;

/** Cells that only a workbook's reader can make. */
final class Formulas {

    private Formulas() {}

    /** One that no program has calculated, and one that came to {@code #N/A}. */
    static List<Cell> withoutAResult() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellFormula("SUM(C1:D1)");
            row.createCell(1).setCellErrorValue(FormulaError.NA);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            List<Cell> cells = new ArrayList<>();
            SpreadsheetReader.read(bytes.toByteArray(), "formulas.xlsx", new SheetHandler() {
                @Override
                public boolean startSheet(String name, int index, boolean hidden) {
                    return true;
                }

                @Override
                public boolean row(int number, @Nullable Cell[] found) {
                    cells.addAll(List.of(found));
                    return true;
                }

                @Override
                public void endSheet() {}
            });
            return cells;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (UnreadableFileException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
