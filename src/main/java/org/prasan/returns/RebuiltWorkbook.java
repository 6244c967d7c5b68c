package org.prasan.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
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

/** What any other kind of file says, written anew as a workbook: same sheets, same cells, same merges. */
final class RebuiltWorkbook implements SheetHandler {

    /** More than this many cells would not be held in memory. */
    private static final int MOST_CELLS = 300_000;

    private static final int FEWEST_IN_A_TABLE = 2;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private static final String FORMULA_STARTS = "=+-@";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private @Nullable XSSFSheet sheet;
    private int cells;

    private static final class TooManyCells extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private RebuiltWorkbook() {
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        text.setQuotePrefixed(true);
    }

    /** Empty when the file cannot be read or is too large. */
    static Optional<XSSFWorkbook> of(byte[] content, String name) {
        RebuiltWorkbook rebuilt = new RebuiltWorkbook();
        try {
            SpreadsheetReader.read(content, name, rebuilt);
        } catch (UnreadableFileException | TooManyCells notRead) {
            return Optional.empty();
        }
        XlsLook.copy(content, rebuilt.workbook);
        return Optional.of(rebuilt.workbook);
    }

    @Override
    public boolean startSheet(String name, int index, boolean hidden) {
        String wanted = WorkbookUtil.createSafeSheetName(name.isEmpty() ? "Sheet1" : name);
        sheet = workbook.createSheet(workbook.getSheet(wanted) == null ? wanted : "Sheet" + (index + 1));
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), hidden);
        return true;
    }

    @Override
    public boolean row(int number, @Nullable Cell[] values) {
        XSSFRow row = sheet().createRow(number - 1);
        for (int c = 0; c < values.length; c++) {
            Cell value = values[c];
            if (value != null) {
                if (++cells > MOST_CELLS) {
                    throw new TooManyCells();
                }
                put(row.createCell(c), value);
            }
        }
        fit(values);
        return true;
    }

    /** Columns as wide as what stands in the lines of the table; a title alone on its row runs over its neighbours. */
    private void fit(@Nullable Cell[] values) {
        if (Stream.of(values).filter(Objects::nonNull).count() <= FEWEST_IN_A_TABLE) {
            return;
        }
        for (int c = 0; c < values.length; c++) {
            Cell value = values[c];
            if (value != null) {
                widths.merge(c, Math.min(WIDEST, letters(value.text()) + 2), Math::max);
            }
        }
    }

    /** Thai vowels and tone marks above and below a letter take no room of their own. */
    private static int letters(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    private void put(XSSFCell cell, Cell value) {
        switch (value.kind()) {
            case NUMBER -> cell.setCellValue(value.number());
            case BOOLEAN -> cell.setCellValue(value.number() == 1);
            case DATE -> {
                cell.setCellValue(value.date());
                cell.setCellStyle(date);
            }
            default -> {
                cell.setCellValue(value.text());
                if (!value.text().isEmpty()
                        && FORMULA_STARTS.indexOf(value.text().charAt(0)) >= 0) {
                    cell.setCellStyle(text);
                }
            }
        }
    }

    @Override
    public void merged(MergedCells region) {
        merged.add(region);
    }

    @Override
    public void hiddenColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, 255); column++) {
            sheet().setColumnHidden(column, true);
        }
    }

    @Override
    public void endSheet() {
        for (MergedCells region : merged) {
            if (region.firstRow() < region.lastRow() || region.firstColumn() < region.lastColumn()) {
                sheet().addMergedRegionUnsafe(new CellRangeAddress(
                        region.firstRow() - 1, region.lastRow() - 1, region.firstColumn(), region.lastColumn()));
            }
        }
        merged.clear();
        widths.forEach((column, width) -> sheet().setColumnWidth(column, Math.max(NARROWEST, width) * 256));
        widths.clear();
    }

    private XSSFSheet sheet() {
        return Objects.requireNonNull(sheet);
    }
}
