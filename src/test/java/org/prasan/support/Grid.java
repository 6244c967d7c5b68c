package org.prasan.support;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.MergedCells;
import org.prasan.intake.sheets.SheetHandler;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;

/** A sheet as it was read, to be changed and written in any kind of file. */
public final class Grid {

    private final String name;
    private final boolean hidden;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<MergedCells> merged = new ArrayList<>();

    private Grid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /** The sheets of a workbook; hidden ones too. */
    public static List<Grid> of(byte[] content) throws UnreadableFileException {
        List<Grid> grids = new ArrayList<>();
        SpreadsheetReader.read(content, "file", new SheetHandler() {
            @Override
            public boolean startSheet(String name, int index, boolean hidden) {
                return grids.add(new Grid(name, hidden));
            }

            @Override
            public boolean row(int number, @Nullable Cell[] cells) {
                for (int c = 0; c < cells.length; c++) {
                    last().put(number, c, cells[c]);
                }
                return true;
            }

            @Override
            public void merged(MergedCells cells) {
                last().merged.add(cells);
            }

            @Override
            public void endSheet() {}

            private Grid last() {
                return grids.get(grids.size() - 1);
            }
        });
        return grids;
    }

    public String name() {
        return name;
    }

    /** Row numbers, from 1, of those that are not blank. */
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** Of a row by column, from 0. */
    public Map<Integer, Cell> row(int number) {
        return rows.getOrDefault(number, new TreeMap<>());
    }

    public @Nullable Cell at(int row, int column) {
        return row(row).get(column);
    }

    /** @param cell null to blank it */
    public void put(int row, int column, @Nullable Cell cell) {
        if (cell != null) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        } else if (rows.containsKey(row)) {
            rows.get(row).remove(column);
            rows.computeIfPresent(row, (r, cells) -> cells.isEmpty() ? null : cells);
        }
    }

    public void put(int row, int column, String text) {
        put(row, column, Cell.text(text));
    }

    public void clearRow(int number) {
        rows.remove(number);
        merged.removeIf(cells -> cells.firstRow() <= number && cells.lastRow() >= number);
    }

    public void merge(int firstRow, int lastRow, int column) {
        merged.add(new MergedCells(firstRow, lastRow, column, column));
    }

    /** A blank column before another. */
    public void insertColumn(int column) {
        rows.replaceAll((number, cells) -> {
            TreeMap<Integer, Cell> shifted = new TreeMap<>();
            cells.forEach((c, cell) -> shifted.put(c < column ? c : c + 1, cell));
            return shifted;
        });
        merged.replaceAll(m -> new MergedCells(
                m.firstRow(),
                m.lastRow(),
                m.firstColumn() < column ? m.firstColumn() : m.firstColumn() + 1,
                m.lastColumn() < column ? m.lastColumn() : m.lastColumn() + 1));
    }

    public static byte[] xlsx(List<Grid> grids) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            for (Grid grid : grids) {
                XSSFSheet sheet = workbook.createSheet(grid.name.isEmpty() ? "Sheet1" : grid.name);
                grid.rows.forEach((number, cells) -> {
                    XSSFRow row = sheet.createRow(number - 1);
                    cells.forEach((column, cell) -> styles.fill(row.createCell(column), cell));
                });
                grid.merged.forEach(m -> sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(m.firstRow() - 1, m.lastRow() - 1, m.firstColumn(), m.lastColumn())));
                workbook.setSheetHidden(workbook.getSheetIndex(sheet), grid.hidden);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private record Styles(CellStyle day, CellStyle moment, CellStyle time) {

        Styles(XSSFWorkbook workbook) {
            this(style(workbook, "dd/mm/yyyy"), style(workbook, "dd/mm/yyyy hh:mm:ss"), style(workbook, "hh:mm:ss"));
        }

        private static CellStyle style(XSSFWorkbook workbook, String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }

        void fill(XSSFCell target, Cell cell) {
            switch (cell.kind()) {
                case NUMBER -> target.setCellValue(cell.number());
                case BOOLEAN -> target.setCellValue(cell.number() != 0);
                case DATE -> fillDate(target, cell);
                case ERROR ->
                    target.setCellErrorValue(FormulaError.forString(cell.text()).getCode());
                case UNCACHED -> target.setCellFormula("1+1");
                default -> target.setCellValue(cell.text());
            }
        }

        private void fillDate(XSSFCell target, Cell cell) {
            LocalTime at = cell.date().toLocalTime();
            if (cell.date().getYear() < 1900) {
                target.setCellValue(at.toSecondOfDay() / 86_400.0);
                target.setCellStyle(time);
            } else {
                target.setCellValue(cell.date());
                target.setCellStyle(at.equals(LocalTime.MIDNIGHT) ? day : moment);
            }
        }
    }

    /** By a library of others, whose sheets know neither errors nor formulas that were never calculated. */
    public static byte[] ods(List<Grid> grids) {
        SpreadSheet book = new SpreadSheet();
        for (Grid grid : grids) {
            book.appendSheet(grid.odsSheet());
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Sheet odsSheet() {
        int height = rows.isEmpty() ? 1 : rows.lastKey();
        int width = rows.values().stream().mapToInt(r -> r.lastKey() + 1).max().orElse(1);
        Sheet sheet = new Sheet(name.isEmpty() ? "Sheet1" : name, height, width);
        rows.forEach((number, cells) -> cells.forEach(
                (column, cell) -> sheet.getRange(number - 1, column).setValue(odsValue(cell))));
        if (hidden) {
            sheet.hideSheet();
        }
        return sheet;
    }

    private static Object odsValue(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number();
            case DATE ->
                cell.date().toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? cell.date().toLocalDate()
                        : cell.date();
            default -> cell.text();
        };
    }

    /** A web page as many systems save it under the name of a workbook: a table a sheet. */
    public static byte[] html(List<Grid> grids) {
        StringBuilder page = new StringBuilder("<html><body>");
        for (Grid grid : grids) {
            page.append("<table>");
            for (int number = 1; !grid.rows.isEmpty() && number <= grid.rows.lastKey(); number++) {
                page.append("<tr>");
                TreeMap<Integer, Cell> cells = grid.rows.getOrDefault(number, new TreeMap<>());
                for (int c = 0; !cells.isEmpty() && c <= cells.lastKey(); c++) {
                    Cell cell = cells.get(c);
                    page.append("<td>").append(cell == null ? "" : cell.text()).append("</td>");
                }
                page.append("</tr>");
            }
            page.append("</table>");
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
