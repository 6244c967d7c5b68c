package org.prasan.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.Explanation;
import org.prasan.intake.Explanation.How;
import org.prasan.intake.Explanation.Table;
import org.prasan.vocabulary.ThaiText;

/**
 * Blanks what names people: the columns that the form declares personal, those it does not know, which may hold
 * anything, and personal heading fields. Blanked texts are taken out of the workbook's store of texts as well.
 */
final class PersonalCells {

    private static final int HEADING_ROWS = 30;

    private final XSSFWorkbook workbook;
    private final Set<Integer> blankedTexts = new HashSet<>();

    private PersonalCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static void blank(XSSFWorkbook workbook, Explanation file, FormDefinition form) {
        PersonalCells personal = new PersonalCells(workbook);
        for (Explanation.Sheet read : file.sheets()) {
            XSSFSheet sheet = read.name().isEmpty() ? workbook.getSheetAt(0) : workbook.getSheet(read.name());
            if (sheet != null) {
                personal.blank(sheet, read, form);
            }
        }
        personal.forgetTexts();
        workbook.getProperties().getCoreProperties().setCreator("");
        workbook.getProperties().getCoreProperties().setLastModifiedByUser("");
    }

    /** A hidden sheet was not read, so nobody knows which of its columns name people. */
    private void blank(XSSFSheet sheet, Explanation.Sheet read, FormDefinition form) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(rows::add);
        if (read.hidden()) {
            rows.forEach(row -> row.forEach(this::blank));
            return;
        }
        blankFields(rows, form);
        for (int t = 0; t < read.tables().size(); t++) {
            int next = t + 1 < read.tables().size() ? read.tables().get(t + 1).firstHeaderRow() : Integer.MAX_VALUE;
            blank(rows, read.tables().get(t), next);
        }
    }

    private void blank(List<Row> rows, Table table, int next) {
        for (Explanation.Column column : table.columns()) {
            if (column.how() == How.DROPPED_AS_PERSONAL || column.how() == How.DROPPED_AS_UNKNOWN) {
                int index = CellReference.convertColStringToIndex(column.place());
                for (Row row : rows) {
                    if (row.getRowNum() >= table.lastHeaderRow() && row.getRowNum() + 1 < next) {
                        blank(row.getCell(index));
                    }
                }
            }
        }
    }

    private void blankFields(List<Row> rows, FormDefinition form) {
        for (Row row : rows) {
            if (row.getRowNum() < HEADING_ROWS) {
                boolean personal = false;
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && isLabel(cell.getStringCellValue(), form)) {
                        personal = isPersonalLabel(cell.getStringCellValue(), form);
                    } else if (personal) {
                        blank(cell);
                    }
                }
            }
        }
    }

    private static boolean isLabel(String text, FormDefinition form) {
        return form.fields().stream().anyMatch(field -> isHeader(field, text));
    }

    private static boolean isPersonalLabel(String text, FormDefinition form) {
        return form.fields().stream().anyMatch(field -> field.personal() && isHeader(field, text));
    }

    private static boolean isHeader(ColumnDefinition field, String text) {
        String key = ThaiText.headerKey(text);
        return field.headers().stream()
                .anyMatch(header -> ThaiText.headerKey(header).equals(key));
    }

    private void blank(@Nullable Cell cell) {
        if (cell instanceof XSSFCell filled) {
            if (filled.getCellType() == CellType.STRING && filled.getCTCell().isSetV()) {
                shared(filled, blankedTexts);
            }
            filled.removeCellComment();
            filled.setBlank();
        }
    }

    private static void shared(XSSFCell cell, Set<Integer> into) {
        String index = cell.getCTCell().getV();
        if (index != null && index.matches("[0-9]{1,9}")) {
            into.add(Integer.parseInt(index));
        }
    }

    private void forgetTexts() {
        Set<Integer> used = new HashSet<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell instanceof XSSFCell filled && filled.getCellType() == CellType.STRING) {
                shared(filled, used);
            }
        })));
        SharedStringsTable texts = workbook.getSharedStringSource();
        for (int index : blankedTexts) {
            if (!used.contains(index) && index < texts.getUniqueCount()) {
                XSSFRichTextString text = (XSSFRichTextString) texts.getItemAt(index);
                text.getCTRst().set(CTRst.Factory.newInstance());
            }
        }
    }
}
