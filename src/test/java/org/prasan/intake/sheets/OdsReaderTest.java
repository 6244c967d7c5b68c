package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

class OdsReaderTest {

    @Test
    void readsWhatAnotherLibraryWrites() throws Exception {
        Sheet sheet = new Sheet("ตุลาคม", 4, 3);
        sheet.getRange(0, 0).setValue("เลขที่");
        sheet.getRange(1, 0).setValue(12.5);
        sheet.getRange(1, 1).setValue(LocalDate.of(2561, 10, 1));
        sheet.getRange(2, 2).setValue(true);
        Range merged = sheet.getRange(2, 0, 2, 2);
        merged.merge();
        sheet.hideRow(1);
        Sheet hidden = new Sheet("เก่า", 1, 1);
        hidden.getRange(0, 0).setValue("x");
        hidden.hideSheet();
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        book.appendSheet(hidden);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.save(out);

        ReadFile file = ReadFile.of(out.toByteArray());

        assertThat(file.sheets).extracting(ReadFile.ReadSheet::name).containsExactly("ตุลาคม", "เก่า");
        assertThat(file.sheets).extracting(ReadFile.ReadSheet::hidden).containsExactly(false, true);
        ReadFile.ReadSheet first = file.sheets.get(0);
        assertThat(first.cell("A1")).isEqualTo(Cell.text("เลขที่"));
        assertThat(first.cell("A2")).isEqualTo(Cell.number(12.5));
        assertThat(first.cell("B2"))
                .isEqualTo(Cell.date(LocalDate.of(2561, 10, 1).atStartOfDay()));
        assertThat(first.cell("C3")).isEqualTo(Cell.bool(true, false));
        assertThat(file.regions).contains("merged A3:B4", "hidden row 2");
    }

    @Test
    void readsEveryKindOfCell() throws Exception {
        ReadFile file = rows("<table:table-row>"
                + cell("office:value-type='percentage' office:value='0.5'", "50 %")
                + cell("office:value-type='date' office:date-value='2018-10-01T08:30:00'", "")
                + cell("office:value-type='time' office:time-value='PT08H30M00S'", "")
                + cell("office:value-type='string' table:formula='of:=A1'", "ก")
                + cell("office:value-type='string' office:string-value='' calcext:value-type='error'", "#N/A")
                + cell("table:formula='of:=A1'", "")
                + cell("office:value-type='date' office:date-value='2561-02-29'", "")
                + "</table:table-row>");

        assertThat(file.cell("A1")).isEqualTo(Cell.number(0.5));
        assertThat(file.cell("B1")).isEqualTo(Cell.date(LocalDateTime.of(2018, 10, 1, 8, 30)));
        assertThat(file.cell("C1")).isEqualTo(Cell.date(LocalDateTime.of(1899, 12, 31, 8, 30)));
        assertThat(file.cell("D1")).isEqualTo(Cell.text("ก", true));
        assertThat(file.cell("E1")).isEqualTo(Cell.error("#N/A", false));
        assertThat(file.cell("F1")).isEqualTo(Cell.uncached());
        assertThat(file.cell("G1")).isEqualTo(Cell.error("2561-02-29", false));
    }

    @Test
    void joinsParagraphsAndSpansAndLeavesCommentsOut() throws Exception {
        ReadFile file = rows("<table:table-row><table:table-cell office:value-type='string'>"
                + "<office:annotation><text:p>ความเห็น</text:p></office:annotation>"
                + "<text:p>ก<text:s text:c='2'/><text:span>ข</text:span></text:p><text:p>ค</text:p>"
                + "</table:table-cell></table:table-row>");

        assertThat(file.cell("A1")).isEqualTo(Cell.text("ก  ข\nค"));
    }

    @Test
    void countsRepeatedRowsAndCells() throws Exception {
        ReadFile file = rows("<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='2'>"
                + "<table:table-cell table:number-columns-repeated='2'/>"
                + cell("table:number-columns-repeated='2' office:value-type='float' office:value='1'", "")
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell/></table:table-row>");

        assertThat(file.only().rowNumbers()).containsExactly(4, 5);
        assertThat(file.cell("C5")).isEqualTo(Cell.number(1));
        assertThat(file.cell("D4")).isEqualTo(Cell.number(1));
        assertThat(file.cell("B4")).isNull();
    }

    @Test
    void refusesRowsRepeatedWithoutMeasure() {
        String row = cell("office:value-type='float' office:value='1'", "");

        assertThat(reason(content(
                        "<table:table-row table:number-rows-repeated='10000000'>" + row + "</table:table-row>")))
                .isEqualTo(Reason.BEYOND_MEASURE);
        assertThat(reason(content("<table:table-row><table:table-cell table:number-columns-repeated='1000000'"
                        + " office:value-type='float' office:value='1'/></table:table-row>")))
                .isEqualTo(Reason.BEYOND_MEASURE);
    }

    @Test
    void refusesATextDocumentAndAnEncryptedOne() {
        assertThat(reason(RawXlsx.empty()
                        .part("content.xml", "<office:text xmlns:office='urn:x'/>")
                        .bytes()))
                .isEqualTo(Reason.NOT_A_WORKBOOK);
        assertThat(reason(RawXlsx.empty()
                        .part("META-INF/manifest.xml", "<m:manifest xmlns:m='urn:x'><m:encryption-data/></m:manifest>")
                        .part("content.xml", "x")
                        .bytes()))
                .isEqualTo(Reason.PASSWORD_PROTECTED);
    }

    private static Reason reason(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> ReadFile.of(file))
                .reason();
    }

    private static ReadFile rows(String rows) throws UnreadableFileException {
        return ReadFile.of(content(rows));
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] content(String rows) {
        return RawXlsx.empty()
                .part(
                        "content.xml",
                        "<office:document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'"
                                + " xmlns:calcext='urn:c'><office:body><office:spreadsheet><table:table table:name='S'>"
                                + rows + "</table:table></office:spreadsheet></office:body></office:document-content>")
                .bytes();
    }
}
