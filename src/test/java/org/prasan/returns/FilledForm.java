package org.prasan.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.RowRule;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.Explanation;
import org.prasan.intake.SubmissionReader;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.MonthRange;

/** A blank form, filled in as a careful clerk would: every column of two lines, by what the form says that it is. */
final class FilledForm {

    static final MonthRange OCTOBER = MonthRange.parse("2018-10");
    private static final int LINES = 2;
    private static final LocalDate DAY = LocalDate.of(2018, 10, 5);

    private final Catalog catalog;
    private final FormDefinition form;

    FilledForm(Catalog catalog, FormDefinition form) {
        this.catalog = catalog;
        this.form = form;
    }

    byte[] blank() {
        Code first = catalog.codeLists().get(form.agency().codeList()).codes().get(0);
        String attribute = form.agency().attribute();
        String agency = attribute.isEmpty() ? first.code() : first.attribute(attribute);
        return BlankForm.write(catalog, form, Optional.of(agency), Optional.of(OCTOBER));
    }

    /** @param blank as it was written, or as a spreadsheet program has saved it since */
    byte[] filled(byte[] blank) throws IOException {
        byte[] headed = changed(blank, this::fillFields);
        Explanation file = new SubmissionReader(catalog).explain(headed, "a.xlsx");
        return changed(
                headed,
                sheet -> file.sheets().stream()
                        .filter(read -> read.name().equals(sheet.getSheetName()))
                        .flatMap(read -> read.tables().stream())
                        .forEach(table -> fill(sheet, table)));
    }

    private static byte[] changed(byte[] workbook, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(open.getSheetAt(1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.write(out);
            return out.toByteArray();
        }
    }

    private void fillFields(XSSFSheet sheet) {
        for (ColumnDefinition field : form.fields()) {
            sheet.forEach(row -> {
                if (row.getCell(0) != null
                        && row.getCell(0).toString().equals(field.headers().get(0))
                        && row.getCell(1) instanceof XSSFCell cell
                        && cell.getCellType() == CellType.BLANK) {
                    put(cell, field, 1);
                }
            });
        }
    }

    private void fill(XSSFSheet sheet, Explanation.Table read) {
        TableDefinition table = form.table(read.table());
        if (table.crosstab().isPresent()) {
            for (int row = read.firstLine() - 1; row < read.lastLine(); row++) {
                for (Explanation.Column column :
                        read.columns().subList(1, read.columns().size())) {
                    cell(sheet, row, column.place()).setCellValue(1);
                }
            }
            return;
        }
        for (int line = 1; line <= LINES; line++) {
            for (Explanation.Column column : read.columns()) {
                XSSFCell cell = cell(sheet, read.lastHeaderRow() - 1 + line, column.place());
                String name = column.column().replaceAll("\\{.*", "");
                ColumnDefinition definition = table.column(name);
                put(cell, definition, line);
                total(table, read, name).ifPresent(sum -> cell.setCellValue(sum));
            }
        }
    }

    /** Where a rule says that a column is the sum of others, of which each is 1. */
    private static Optional<Integer> total(TableDefinition table, Explanation.Table read, String name) {
        for (RowRule rule : table.rules()) {
            if (rule.claim() instanceof RowRule.Claim.Sum sum && sum.total().equals(name)) {
                return Optional.of((int) read.columns().stream()
                        .filter(column -> sum.parts().contains(column.column().replaceAll("\\{.*", "")))
                        .count());
            }
        }
        return Optional.empty();
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String place) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        int column = CellReference.convertColStringToIndex(place);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    private void put(XSSFCell cell, ColumnDefinition column, int line) {
        switch (column.type()) {
            case TEXT -> cell.setCellValue("ก-" + line);
            case CODE -> cell.setCellValue(label(column.codeList(), line));
            case DATE -> cell.setCellValue(DAY);
            case DATETIME -> cell.setCellValue(LocalDateTime.of(DAY, LocalTime.of(10, 30)));
            case TIME -> cell.setCellValue("10:30");
            case YEAR -> cell.setCellValue(2018);
            case FLAG -> cell.setCellValue("✓");
            case COUNT -> cell.setCellValue(1);
            default -> cell.setCellValue(line);
        }
    }

    /** Of a code that no other is below. */
    private String label(String list, int line) {
        Set<String> parents = new HashSet<>();
        List<Code> codes = catalog.codeLists().get(list).codes();
        codes.forEach(code -> parents.add(code.parent()));
        List<Code> finest =
                codes.stream().filter(code -> !parents.contains(code.code())).toList();
        return finest.get((line - 1) % finest.size()).label().th();
    }
}
