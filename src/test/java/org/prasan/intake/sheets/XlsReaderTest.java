package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.prasan.intake.sheets.ReadFile.ReadSheet;

class XlsReaderTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();

    @Test
    void readsEveryKindOfCellWhereItIs() throws Exception {
        Row row = workbook.createSheet("ทะเบียน").createRow(8);
        row.createCell(0).setCellValue("๑๒ ราย");
        row.createCell(1).setCellValue(12);
        row.createCell(2).setCellValue(3.5);
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(5).setBlank();
        row.createCell(6).setCellValue(" ");
        row.createCell(7).setCellValue("x");

        ReadFile file = ReadFile.of(workbook);

        assertThat(file.only().rowNumbers()).containsExactly(9);
        assertThat(file.only().rows().get(9))
                .containsExactly(
                        Cell.text("๑๒ ราย"),
                        Cell.number(12),
                        Cell.number(3.5),
                        Cell.bool(true, false),
                        Cell.error("#N/A", false),
                        null,
                        null,
                        Cell.text("x"));
    }

    @Test
    void readsWhatFormulasLastCameTo() throws Exception {
        Row row = workbook.createSheet().createRow(0);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("\"ก\"&\"ข\"");
        row.createCell(2).setCellFormula("1=1");
        row.createCell(3).setCellFormula("1/0");
        row.createCell(4).setCellFormula("\"\"");
        row.createCell(5).setCellValue("end");
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        row.forEach(evaluator::evaluateFormulaCell);

        assertThat(ReadFile.of(workbook).only().rows().get(1))
                .containsExactly(
                        Cell.number(2, true),
                        Cell.text("กข", true),
                        Cell.bool(true, true),
                        Cell.error("#DIV/0!", true),
                        null,
                        Cell.text("end"));
    }

    @Test
    void readsDatesByTheFormatsOfTheirStyles() throws Exception {
        Row row = workbook.createSheet().createRow(0);
        String[] formats = {"d/m/yyyy", "[$-41E]d mmm yyyy", "m/d/yy", "#,##0", "d/m/bbbb"};
        for (int i = 0; i < formats.length; i++) {
            row.createCell(i).setCellValue(43738.25);
            row.getCell(i).setCellStyle(style(formats[i]));
        }
        Cell date = Cell.date(LocalDateTime.parse("2019-09-30T06:00"));

        assertThat(ReadFile.of(workbook).only().rows().get(1))
                .containsExactly(date, date, date, Cell.number(43738.25), date);
    }

    @Test
    void countsFrom1904WhereTheWorkbookSaysSo() throws Exception {
        workbook.getInternalWorkbook().getRecords().stream()
                .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                .forEach(window -> window.setWindowing((short) 1));
        org.apache.poi.ss.usermodel.Cell cell =
                workbook.createSheet().createRow(0).createCell(0);
        cell.setCellValue(42276);
        cell.setCellStyle(style("d/m/yyyy"));

        assertThat(ReadFile.of(workbook).cell("A1")).isEqualTo(Cell.date(LocalDateTime.parse("2019-09-30T00:00")));
    }

    @Test
    void tellsTheSheetsInTheOrderOfTheTabsWithTheHiddenOnesMarked() throws Exception {
        for (String name : new String[] {"ปก", "ซ่อน", "ลับ", "ว่าง"}) {
            HSSFSheet sheet = workbook.createSheet(name);
            if (!name.equals("ว่าง")) {
                sheet.createRow(0).createCell(0).setCellValue(name);
            }
        }
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        workbook.setSheetOrder("ซ่อน", 0);

        ReadFile file = ReadFile.of(workbook);

        assertThat(file.sheets)
                .extracting(ReadSheet::name, ReadSheet::index, ReadSheet::hidden)
                .containsExactly(
                        tuple("ซ่อน", 0, true), tuple("ปก", 1, false), tuple("ลับ", 2, true), tuple("ว่าง", 3, false));
        assertThat(file.sheets.get(0).cell("A1")).isEqualTo(Cell.text("ซ่อน"));
        assertThat(file.sheets.get(3).rows()).isEmpty();
    }

    @Test
    void ordersSheetsByTheirTabsWhenTheirStreamsLieOtherwiseAndPassesOverCharts() {
        ReadFile file = new ReadFile();
        XlsWorkbook records = new XlsWorkbook(file);

        accept(records, stream(BOFRecord.TYPE_WORKBOOK), tab("second", 900), tab("chart", 700), tab("first", 500));
        accept(records, EOFRecord.instance);
        accept(records, stream(BOFRecord.TYPE_WORKSHEET), number(0, 1));
        accept(records, stream(BOFRecord.TYPE_CHART), number(0, 7), EOFRecord.instance, number(1, 2));
        accept(records, EOFRecord.instance);
        accept(records, stream(BOFRecord.TYPE_CHART), number(0, 8), EOFRecord.instance);
        accept(records, stream(BOFRecord.TYPE_WORKSHEET), number(0, 3), EOFRecord.instance);
        records.end();

        assertThat(file.sheets)
                .extracting(ReadSheet::name, ReadSheet::index, s -> s.cell("A1"), s -> s.cell("A2"))
                .containsExactly(
                        tuple("second", 0, Cell.number(3), null), tuple("first", 2, Cell.number(1), Cell.number(2)));
    }

    @Test
    void tellsRowsInOrderWhateverTheOrderOfTheRecords() {
        XlsSheet sheet = new XlsSheet(new XlsGlobals());
        sheet.accept(number(5, 5));
        sheet.accept(number(2, 2));

        assertThat(rows(sheet).rowNumbers()).containsExactly(3, 6);
    }

    @Test
    void findsTheTextOfAFormulaBehindASharedFormula() {
        XlsSheet sheet = new XlsSheet(new XlsGlobals());
        FormulaRecord formula = new FormulaRecord();
        formula.setCachedResultTypeString();
        StringRecord text = new StringRecord();
        text.setString("รวม");
        sheet.accept(formula);
        sheet.accept(new SharedFormulaRecord());
        sheet.accept(text);

        assertThat(rows(sheet).cell("A1")).isEqualTo(Cell.text("รวม", true));
    }

    @Test
    void readsFormulasAsAppleWritesThem() {
        FormulaRecord formula = new FormulaRecord();
        formula.setValue(3);
        byte[] bytes = formula.serialize();
        XlsSheet sheet = new XlsSheet(new XlsGlobals());
        sheet.accept(new UnknownRecord(0x0406, Arrays.copyOfRange(bytes, 4, bytes.length)));

        assertThat(rows(sheet).cell("A1")).isEqualTo(Cell.number(3, true));
    }

    @Test
    void makesAnErrorOfANumberThatIsNone() {
        XlsSheet sheet = new XlsSheet(new XlsGlobals());
        sheet.accept(number(0, Double.NaN));

        assertThat(rows(sheet).cell("A1")).isEqualTo(Cell.error("#NUM!", false));
    }

    @Test
    void makesAnErrorOfATextThatIsNotThere() {
        XlsSheet sheet = new XlsSheet(new XlsGlobals());
        LabelSSTRecord label = new LabelSSTRecord();
        label.setSSTIndex(7);
        sheet.accept(label);

        assertThat(rows(sheet).cell("A1")).isEqualTo(Cell.error("7", false));
    }

    private static ReadSheet rows(XlsSheet sheet) {
        ReadFile file = new ReadFile();
        file.startSheet("", 0, false);
        sheet.tell(file);
        return file.only();
    }

    private static void accept(XlsWorkbook workbook, Record... records) {
        for (Record record : records) {
            workbook.accept(record);
        }
    }

    private static BOFRecord stream(int type) {
        BOFRecord begin = new BOFRecord();
        begin.setType(type);
        return begin;
    }

    private static BoundSheetRecord tab(String name, int position) {
        BoundSheetRecord tab = new BoundSheetRecord(name);
        tab.setPositionOfBof(position);
        return tab;
    }

    private static NumberRecord number(int row, double value) {
        NumberRecord number = new NumberRecord();
        number.setRow(row);
        number.setValue(value);
        return number;
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
