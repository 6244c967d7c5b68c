package org.prasan.returns;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.vocabulary.Text;

/** What a spreadsheet program lets people type into a column. */
final class Validations {

    private static final String LARGEST = "999999999";

    private final XSSFSheet sheet;
    private final BlankLists lists;

    Validations(XSSFSheet sheet, BlankLists lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    /** @param firstRow from 0, as {@code lastRow} and {@code sheetColumn} */
    void add(ColumnDefinition column, int firstRow, int lastRow, int sheetColumn) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList cells = new CellRangeAddressList(firstRow, lastRow, sheetColumn, sheetColumn);
        switch (column.type()) {
            case CODE ->
                add(
                        helper.createFormulaListConstraint(lists.range(column.codeList())),
                        cells,
                        new Text("เลือกจากรายการ", "choose from the list"));
            case COUNT ->
                add(
                        helper.createIntegerConstraint(OperatorType.BETWEEN, "0", LARGEST),
                        cells,
                        new Text("จำนวนเต็มตั้งแต่ 0", "a whole number from 0"));
            case NUMBER -> {
                long min = column.range().map(r -> r.min()).orElse(0L);
                long max = column.range().map(r -> r.max()).orElse(Long.parseLong(LARGEST));
                add(
                        helper.createIntegerConstraint(OperatorType.BETWEEN, Long.toString(min), Long.toString(max)),
                        cells,
                        new Text("จำนวนเต็ม " + min + "–" + max, "a whole number, " + min + " to " + max));
            }
            case DATE, DATETIME ->
                add(
                        helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(1990,1,1)", "", "yyyy-mm-dd"),
                        cells,
                        new Text("วันที่ เช่น 12/10/2561", "a date such as 12/10/2018"));
            default -> {}
        }
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList cells, Text words) {
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("ประสาน Prasan", words.th() + "\n" + words.en());
        validation.setShowPromptBox(true);
        validation.createPromptBox("", words.th() + "\n" + words.en());
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
