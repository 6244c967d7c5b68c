package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

class SpreadsheetReaderTest {

    private static final String TWO_ROWS = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";

    @Test
    void refusesAFileOfNoBytes() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void refusesNoise() {
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);

        assertThat(refusal(noise)).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesNoiseThatBeginsLikeAZip() {
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, 4);

        assertThat(refusal(noise)).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 500, 900})
    void refusesAWorkbookThatIsCutOff(int length) {
        assertThat(refusal(Arrays.copyOf(RawXlsx.rows(TWO_ROWS).bytes(), length)))
                .isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAnOldWorkbookThatIsCutOff() {
        byte[] whole = ReadFile.bytes(withOneSheet(new HSSFWorkbook()));

        assertThat(refusal(Arrays.copyOf(whole, 1500))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAZipOfOtherThings() {
        assertThat(refusal(RawXlsx.empty().part("photo.jpg", "x").bytes())).isEqualTo(Reason.ARCHIVE);
    }

    @Test
    void refusesATextDocument() {
        RawXlsx document = RawXlsx.empty()
                .part(
                        "_rels/.rels",
                        RawXlsx.relationships(RawXlsx.relationship("r1", "officeDocument", "word/document.xml")))
                .part("word/document.xml", "<document/>");

        assertThat(refusal(document.bytes())).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAWorkbookWithoutOneOfItsSheets() {
        RawXlsx workbook = RawXlsx.rows("").workbook("<sheets><sheet name='a' sheetId='1' r:id='r9'/></sheets>");

        assertThat(refusal(workbook.bytes())).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='7'><v>1</v></c></row>",
                "<row><c r='ZZZZZZZ1'><v>1</v></c></row>",
                "<row r='0'><c><v>1</v></c></row>",
                "<row r='one'><c><v>1</v></c></row>",
                "<row r='1'><c><v>1</v></row>"
            })
    void refusesASheetThatIsNotOne(String rows) {
        assertThat(refusal(RawXlsx.rows(rows).bytes())).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c r='XFE1'><v>1</v></c></row>", "<row r='1048577'><c><v>1</v></c></row>"})
    void refusesMoreThanASheetMayHold(String rows) {
        assertThat(refusal(RawXlsx.rows(rows).bytes())).isEqualTo(Reason.BEYOND_MEASURE);
    }

    @Test
    void refusesADocumentTypeInAnyPart() {
        String declared = "<!DOCTYPE x [<!ENTITY e 'ha'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>";

        assertThat(refusal(RawXlsx.rows("")
                        .part("xl/sharedStrings.xml", declared + "<sst><si><t>&e;</t></si></sst>")
                        .bytes()))
                .isEqualTo(Reason.UNSAFE);
        assertThat(refusal(RawXlsx.rows("")
                        .part("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet><worksheet/>")
                        .bytes()))
                .isEqualTo(Reason.UNSAFE);
    }

    @Test
    void refusesWhatInflatesToMoreThanAHundredTimesItsSize() {
        String padding = " ".repeat(1 << 20);
        RawXlsx bomb = RawXlsx.rows("<row><c><v>1</v></c></row>" + padding.repeat(20));

        assertThat(bomb.bytes().length).isLessThan(100_000);
        assertThat(refusal(bomb.bytes())).isEqualTo(Reason.BEYOND_MEASURE);
    }

    @Test
    void refusesACellBeyondAllMeasure() {
        Random letters = new Random(1);
        StringBuilder text = new StringBuilder();
        letters.ints(1_100_000, 'a', 'z' + 1).forEach(c -> text.append((char) c));

        assertThat(refusal(RawXlsx.rows("<row><c t='str'><v>" + text + "</v></c></row>")
                        .bytes()))
                .isEqualTo(Reason.BEYOND_MEASURE);
    }

    @Test
    void doesNotSupportBinaryWorkbooks() {
        RawXlsx binary = RawXlsx.empty()
                .part(
                        "_rels/.rels",
                        RawXlsx.relationships(RawXlsx.relationship("r1", "officeDocument", "xl/workbook.bin")))
                .part("xl/workbook.bin", new byte[] {1, 2, 3});

        assertThat(refusal(binary.bytes())).isEqualTo(Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><p>1</p></html>", "\ufeff\n<?xml version='1.0'?><Workbook/>"})
    void doesNotSupportOtherMarkup(String page) {
        assertThat(refusal(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void tellsAPassword() throws Exception {
        assertThat(refusal(container("EncryptedPackage", new byte[] {1}))).isEqualTo(Reason.PASSWORD_PROTECTED);
        assertThat(refusal(encryptedXls())).isEqualTo(Reason.PASSWORD_PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 2, 4})
    void doesNotSupportExcelFromBeforeThat(byte version) {
        assertThat(refusal(new byte[] {9, version, 4, 0, 7, 0})).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void doesNotSupportExcel95() throws Exception {
        assertThat(refusal(container("Book", new byte[] {9, 8}))).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void refusesAnOldTextDocument() throws Exception {
        assertThat(refusal(container("WordDocument", new byte[] {1}))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void looksAtTheContentAndNotAtTheName() throws Exception {
        assertThat(ReadFile.of(withOneSheet(new XSSFWorkbook())).only().name()).isEqualTo("แผ่น");
        assertThat(ReadFile.of(withOneSheet(new HSSFWorkbook())).only().name()).isEqualTo("แผ่น");
        assertThat(ReadFile.of("a,b".getBytes(StandardCharsets.UTF_8)).only().name())
                .isEmpty();
    }

    @Test
    void saysTheNameOfTheFile() {
        assertThatThrownBy(() -> SpreadsheetReader.read(new byte[0], "ว่าง.xlsx", new ReadFile()))
                .hasMessage("ว่าง.xlsx: EMPTY_FILE, 0 bytes");
    }

    @Test
    void letsTheFaultsOfTheHandlerThrough() {
        IllegalStateException fault = new IllegalStateException("ours");
        SheetHandler faulty = new ReadFile() {
            @Override
            public boolean row(int number, @Nullable Cell[] cells) {
                throw fault;
            }
        };

        assertThatThrownBy(() -> SpreadsheetReader.read(RawXlsx.rows(TWO_ROWS).bytes(), "f", faulty))
                .isSameAs(fault);
    }

    @Test
    void skipsASheetAndStopsInOne() throws Exception {
        byte[] xls = ReadFile.bytes(withThreeSheets(new HSSFWorkbook()));
        byte[] xlsx = ReadFile.bytes(withThreeSheets(new XSSFWorkbook()));

        assertThat(toldWhenSkippingTheFirstAndStoppingAfterOneRow(xls))
                .containsExactly("a?", "b?", "1", "end", "c?", "1", "end")
                .isEqualTo(toldWhenSkippingTheFirstAndStoppingAfterOneRow(xlsx));
    }

    private static List<String> toldWhenSkippingTheFirstAndStoppingAfterOneRow(byte[] content) throws Exception {
        List<String> told = new ArrayList<>();
        SpreadsheetReader.read(content, "f", new SheetHandler() {
            @Override
            public boolean startSheet(String name, int index, boolean hidden) {
                told.add(name + "?");
                return index > 0;
            }

            @Override
            public boolean row(int number, @Nullable Cell[] cells) {
                told.add(Integer.toString(number));
                return false;
            }

            @Override
            public void endSheet() {
                told.add("end");
            }
        });
        return told;
    }

    private static <W extends org.apache.poi.ss.usermodel.Workbook> W withOneSheet(W workbook) {
        workbook.createSheet("แผ่น").createRow(0).createCell(0).setCellValue("ข้อความ");
        return workbook;
    }

    private static <W extends org.apache.poi.ss.usermodel.Workbook> W withThreeSheets(W workbook) {
        for (String name : List.of("a", "b", "c")) {
            var sheet = workbook.createSheet(name);
            sheet.createRow(0).createCell(0).setCellValue(1);
            sheet.createRow(1).createCell(0).setCellValue(2);
        }
        return workbook;
    }

    private static byte[] container(String entry, byte[] content) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(content));
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("ลับ");
        try {
            return ReadFile.bytes(withOneSheet(new HSSFWorkbook()));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Reason refusal(byte[] content) {
        return catchThrowableOfType(UnreadableFileException.class, () -> ReadFile.of(content))
                .reason();
    }
}
