package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.NumberRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

/** Files made to exhaust or to spy: each is refused for what it is, before it is read to its end. */
class HostileFileTest {

    @Test
    void aFileLargerThanAnyMayBe() {
        assertThat(reason(new byte[SpreadsheetReader.MOST_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
        byte[] text = "a".repeat(25 << 20).getBytes(StandardCharsets.US_ASCII);
        assertThat(reason(text)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aCellOfAHundredMegabytes() {
        assertThat(refusal(
                        RawXlsx.rows("<row><c t='inlineStr'><is><t>" + "a".repeat(100 << 20) + "</t></is></c></row>")))
                .contains("more than");
    }

    @Test
    void aRowOfManyLongCells() {
        String cell = "<c t='inlineStr'><is><t>" + "a".repeat(100_000) + "</t></is></c>";

        assertThat(refusal(RawXlsx.rows("<row>" + cell.repeat(50) + "</row>"))).contains("a row of more than");
    }

    @Test
    void tenMillionDeclaredRows() {
        assertThat(refusal(RawXlsx.rows("<row r='10000000'><c r='A10000000'><v>1</v></c></row>")))
                .contains("outside of the sheet");
        assertThat(refusal(RawXlsx.rows("<row/>".repeat(1_100_000)))).contains("more than 1048576 rows");
    }

    @Test
    void elementsNestedWithoutEnd() {
        assertThat(reason(RawXlsx.rows("<row><c>" + "<a>".repeat(2_000_000)).bytes()))
                .isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void entitiesThatMultiplyOrFetch(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "ลับ");
        String bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String spy = "<!DOCTYPE a [<!ENTITY b SYSTEM '" + secret.toUri() + "'>]>";
        for (String declared : new String[] {bomb, spy}) {
            RawXlsx file = RawXlsx.rows("")
                    .part(
                            "xl/worksheets/sheet1.xml",
                            declared
                                    + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>");

            assertThat(refusal(file)).contains("a document type declaration").doesNotContain("ลับ");
        }
    }

    @Test
    void textsWithoutMeasure() {
        String texts = IntStream.range(0, 1_500_000).mapToObj(i -> "<si/>").collect(Collectors.joining());

        assertThat(refusal(RawXlsx.rows("").strings(texts))).contains("texts of more than");
    }

    @Test
    void sheetsAndEntriesWithoutMeasure() {
        assertThat(refusal(RawXlsx.rows("").workbook("<sheets>" + "<sheet name='a'/>".repeat(1_001) + "</sheets>")))
                .contains("more than 1000 sheets");
        RawXlsx zip = RawXlsx.rows("");
        IntStream.rangeClosed(0, 10_000).forEach(i -> zip.part("x" + i, ""));
        assertThat(refusal(zip)).contains("more than 10000 entries");
    }

    @Test
    void anXlsFullOfCells() {
        XlsSheet sheet = new XlsSheet(new XlsGlobals());
        NumberRecord cell = new NumberRecord();
        RuntimeException refused = catchThrowableOfType(RuntimeException.class, () -> {
            for (int i = 0; i < 2_000_000; i++) {
                sheet.accept(cell);
            }
        });

        assertThat(refused).hasMessageContaining("more than 1700000 cells");
    }

    @Test
    void textFilesWithoutMeasure() {
        assertThat(refusal(",".repeat(20_000))).contains("a row of more than 16384 cells");
        assertThat(refusal("\"\n\",".repeat(20_000))).contains("a row of more than 16384 cells");
        assertThat(refusal("a,\"" + "b".repeat(2_000_000))).contains("a cell of more than");
        assertThat(refusal("a\n".repeat(1_100_000))).contains("more than 1048576 rows");
    }

    @Test
    void webPagesWithoutMeasure() {
        assertThat(refusal("<table>" + "<tr><td>1</td></tr>".repeat(300_000))).contains("4000000 characters");
        assertThat(refusal("<table><tr>" + "<td colspan=1000>1</td>".repeat(3))).contains("more than 1024 cells");
        assertThat(refusal("<table>" + "<tr><td colspan=1000 rowspan=2>1</td></tr>".repeat(5_000)))
                .contains("cells merged");
    }

    private static Reason reason(byte[] file) {
        return refused(file).reason();
    }

    private static String refusal(RawXlsx file) {
        return refused(file.bytes()).getMessage();
    }

    private static String refusal(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8)).getMessage();
    }

    private static UnreadableFileException refused(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> ReadFile.of(file));
    }
}
