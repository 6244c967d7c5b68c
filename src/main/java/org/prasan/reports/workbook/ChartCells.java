package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that one series of a chart, or its categories, are drawn from. */
final class ChartCells {

    private ChartCells() {}

    /**
     * A reference to cells of one column. Excel draws a cell of text as zero, so where {@code gap} says that a row has
     * no figure the reference goes to the same row of {@code emptyColumn}, which is drawn as a gap.
     */
    static String reference(XSSFSheet sheet, List<Integer> rows, int column, int emptyColumn, IntPredicate gap) {
        List<CellRangeAddress> runs = new ArrayList<>();
        for (int row : rows) {
            int from = gap.test(row) ? emptyColumn : column;
            CellRangeAddress last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.getLastRow() == row - 1 && last.getFirstColumn() == from) {
                last.setLastRow(row);
            } else {
                runs.add(new CellRangeAddress(row, row, from, from));
            }
        }
        String areas = runs.stream()
                .map(run -> run.formatAsString(sheet.getSheetName(), true))
                .collect(Collectors.joining(","));
        return runs.size() == 1 ? areas : "(" + areas + ")";
    }

    private static @Nullable XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
    }

    /** Labels of the rows. */
    record Categories(XSSFSheet sheet, List<Integer> rows) implements XDDFCategoryDataSource {
        @Override
        public int getPointCount() {
            return rows.size();
        }

        @Override
        public String getPointAt(int index) {
            XSSFCell cell = cell(sheet, rows.get(index), 0);
            return cell == null ? "" : cell.getStringCellValue();
        }

        @Override
        public boolean isCellRange() {
            return true;
        }

        @Override
        public boolean isReference() {
            return true;
        }

        @Override
        public String getDataRangeReference() {
            return reference(sheet, rows, 0, 0, row -> false);
        }

        @Override
        public String getFormatCode() {
            return "General";
        }
    }

    /** Figures of one column; a cell without a figure has no point at all. */
    record Values(XSSFSheet sheet, List<Integer> rows, int column, int emptyColumn)
            implements XDDFNumericalDataSource<Double> {
        @Override
        public int getPointCount() {
            return rows.size();
        }

        @Override
        @SuppressWarnings("NullAway") // POI writes no point where there is none.
        public Double getPointAt(int index) {
            return figure(rows.get(index));
        }

        boolean hasGaps() {
            return rows.stream().anyMatch(row -> figure(row) == null);
        }

        double smallest() {
            return figures().min().orElse(0);
        }

        double largest() {
            return figures().max().orElse(0);
        }

        private DoubleStream figures() {
            return rows.stream().map(this::figure).filter(Objects::nonNull).mapToDouble(figure -> figure);
        }

        /** Index of the last point with a figure. */
        OptionalInt lastFigure() {
            return IntStream.range(0, rows.size())
                    .filter(index -> figure(rows.get(index)) != null)
                    .reduce((before, last) -> last);
        }

        String format() {
            return rows.stream()
                    .filter(row -> figure(row) != null)
                    .map(row -> cell(sheet, row, column))
                    .filter(Objects::nonNull)
                    .map(cell -> cell.getCellStyle().getDataFormatString())
                    .findFirst()
                    .orElse("#,##0");
        }

        private @Nullable Double figure(int row) {
            XSSFCell cell = cell(sheet, row, column);
            return cell != null && cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null;
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public boolean isCellRange() {
            return true;
        }

        @Override
        public boolean isReference() {
            return true;
        }

        @Override
        public int getColIndex() {
            return column;
        }

        @Override
        public String getDataRangeReference() {
            return reference(sheet, rows, column, emptyColumn, row -> figure(row) == null);
        }

        @Override
        public String getFormatCode() {
            return format();
        }

        @Override
        public void setFormatCode(String formatCode) {
            throw new UnsupportedOperationException("the cells have the format");
        }
    }
}
