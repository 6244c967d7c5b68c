package org.prasan.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.WorkbookBuilder.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.intake.Explanation;
import org.prasan.intake.SubmissionReader;
import org.prasan.records.StoredFinding;
import org.prasan.review.Query;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

class ReturnWriterTest {

    private static final LocalDate DAY = LocalDate.of(2561, 10, 1);
    private static final StoredFinding WRONG_CODE = finding("S", 5, "D5", "error");

    @TempDir
    Path home;

    private Catalog catalog;

    @BeforeEach
    void load() {
        catalog = HomeBuilder.in(home).load();
    }

    @Test
    void theWrongCellIsMarkedAndSaysInBothLanguagesHowToMendIt() throws IOException {
        try (XSSFWorkbook workbook = returned(register().bytes(), "a.xlsx", false, WRONG_CODE)) {
            XSSFCell cell = workbook.getSheet("S").getRow(4).getCell(3);

            assertThat(cell.getStringCellValue()).isEqualTo("แม่สายย");
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell.getCellComment().getString().getString()).contains("ผิด", "แก้", "wrong", "mend");
            XSSFCell other = workbook.getSheet("S").getRow(4).getCell(2);
            assertThat(other.getCellComment()).isNull();
            assertThat(other.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        }
    }

    @Test
    void theFirstSheetListsTheFindingsWithLinksToTheirCells() throws IOException {
        StoredFinding row = finding("S", 6, "", "warning");
        StoredFinding whole = finding("S", 0, "", "warning");
        try (XSSFWorkbook workbook = returned(register().bytes(), "a.xlsx", false, WRONG_CODE, row, whole)) {
            XSSFSheet first = workbook.getSheetAt(0);

            assertThat(first.getSheetName()).isEqualTo(FindingSheet.NAME);
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(first.getHyperlinkList())
                    .extracting(link -> link.getCellRef() + " " + link.getLocation())
                    .containsExactly("C9 'S'!D5", "C10 'S'!A6");
            assertThat(first.getRow(8).getCell(4).getStringCellValue()).isEqualTo("ผิด\nwrong");
            assertThat(first.getRow(8).getCell(5).getStringCellValue()).isEqualTo("แก้\nmend");
        }
    }

    @Test
    void personalAndUnknownColumnsAreBlankedEverywhereInTheFile() throws IOException {
        byte[] original =
                register().andSheet("เก่า").hidden().row("สมหญิง ใจงาม").bytes();

        byte[] blanked = write(original, "a.xlsx", false, WRONG_CODE);
        byte[] kept = write(original, "a.xlsx", true, WRONG_CODE);

        assertThat(texts(blanked))
                .doesNotContain("สมศรี")
                .doesNotContain("ลับมาก")
                .doesNotContain("สมหญิง");
        assertThat(texts(blanked)).contains("แม่สายย");
        assertThat(texts(kept)).contains("สมศรี", "ลับมาก");
    }

    @Test
    void theCorrectedFileReadsAsTheOriginalDid() throws IOException {
        byte[] back = write(register().bytes(), "a.xlsx", false, WRONG_CODE);

        Explanation first = new SubmissionReader(catalog).explain(register().bytes(), "a.xlsx");
        Explanation again = new SubmissionReader(catalog).explain(back, "a.xlsx");

        assertThat(again.reason()).isEmpty();
        assertThat(again.sheets().get(1).tables())
                .isEqualTo(first.sheets().get(0).tables());
        try (XSSFWorkbook twice = open(write(back, "a.xlsx", false, WRONG_CODE))) {
            assertThat(twice.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void whatTheAgencyCalculatedItselfStaysCalculatedButForColumnsThatAreBlanked() throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XSSFWorkbook own = open(register().bytes())) {
            own.getSheet("S").getRow(4).getCell(1).setCellFormula("1+1");
            own.getSheet("S").getRow(4).getCell(5).setCellFormula("1+2");
            own.write(changed);
        }

        try (XSSFWorkbook back = open(write(changed.toByteArray(), "a.xlsx", false, WRONG_CODE))) {
            assertThat(back.getSheet("S").getRow(4).getCell(1).getCellFormula()).isEqualTo("1+1");
            assertThat(back.getSheet("S").getRow(4).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aWorkbookOfMoreCellsThanCanBeHeldComesBackAsItsCellsOrAsTheListAlone() throws IOException {
        WorkbookBuilder many = register();
        for (int row = 0; row < 30_000; row++) {
            many.row(
                    "",
                    "1",
                    LocalDate.of(2018, 10, 1),
                    "แม่สาย",
                    "ช",
                    "",
                    20,
                    1,
                    "เหมือนกันทุกแถว",
                    "ทุกแถว",
                    "1",
                    "2");
        }

        assertThat(OriginalWorkbook.open(many.bytes())).isEmpty();
    }

    @Test
    void aTextFileComesBackAsAWorkbookWhoseTextsStayTexts() throws IOException {
        String csv = "ทะเบียนบุคคล\nสถานีหนึ่ง\nตุลาคม 2561\n"
                + "ลำดับ,เลขที่,วันที่พบ,อำเภอ,เพศ,ชื่อ,อายุ,เด็กชาย\n1,=1+1,1 ต.ค. 61,แม่สายย,ช,สมศรี,20,1\n";
        byte[] back = write(csv.getBytes(StandardCharsets.UTF_8), "a.csv", false, finding("", 5, "D5", "error"));

        try (XSSFWorkbook workbook = open(back)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRow(4).getCell(3).getCellComment()).isNotNull();
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        assertThat(texts(back)).doesNotContain("สมศรี");
    }

    @Test
    void anOldWorkbookComesBackLookingAsItDid() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                XSSFWorkbook workbook = open(write(old(old), "a.xls", false, WRONG_CODE))) {
            XSSFSheet sheet = workbook.getSheet("S");

            assertThat(sheet.getColumnWidth(1)).isEqualTo(33 * 256);
            assertThat(sheet.getRow(3)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFFFFF99");
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(4).getCell(3).getCellComment()).isNotNull();
            assertThat(texts(write(old(old), "a.xls", false, WRONG_CODE))).doesNotContain("สมศรี");
        }
    }

    /** The register again, its header bold on yellow. */
    private static byte[] old(HSSFWorkbook workbook) throws IOException {
        HSSFSheet sheet = workbook.getSheet("S") == null ? workbook.createSheet("S") : workbook.getSheet("S");
        List<List<String>> rows = List.of(
                List.of("ทะเบียนบุคคล"),
                List.of("สถานีหนึ่ง"),
                List.of("ตุลาคม 2561"),
                List.of("ลำดับ", "เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "ชื่อ", "อายุ", "เด็กชาย"),
                List.of("1", "1", "1 ต.ค. 61", "แม่สายย", "ช", "สมศรี ใจดี", "20", "1"));
        HSSFCellStyle header = workbook.createCellStyle();
        HSSFFont bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                HSSFCell cell = (sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r)).createCell(c);
                cell.setCellValue(rows.get(r).get(c));
                if (r == 3) {
                    cell.setCellStyle(header);
                }
            }
        }
        sheet.setColumnWidth(1, 33 * 256);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    @Test
    void whatStoredRulesAskStandsOnTheFirstSheetUnderItsNumber() throws IOException {
        Query query = new Query(
                "unusual",
                "query",
                "REG",
                "A1",
                MonthRange.parse("2018-10"),
                "",
                "",
                new Text("มากกว่าปกติ", "more than usual"),
                new Text("อธิบาย", "explain"));
        byte[] content = register().bytes();
        ReturnedFile file = new ReturnedFile("in/a.xlsx", "A1", "", List.of(), List.of(query));
        Explanation understood = new SubmissionReader(catalog).explain(content, "a.xlsx");
        byte[] back = ReturnWriter.write(content, file, understood, catalog.findForm("REG"), false);

        try (XSSFWorkbook workbook = open(back)) {
            XSSFSheet first = workbook.getSheetAt(0);
            assertThat(first.getRow(1).getCell(0).getStringCellValue()).isEqualTo("a.xlsx");
            int last = first.getLastRowNum();
            assertThat(first.getRow(last).getCell(2).getStringCellValue()).isEqualTo("ข้อซักถาม " + query.id());
            assertThat(first.getRow(last).getCell(3).getStringCellValue()).contains("please explain");
            assertThat(first.getRow(last).getCell(4).getStringCellValue()).isEqualTo("มากกว่าปกติ\nmore than usual");
        }
    }

    @Test
    void aFileRefusedAsAWholeComesBackAsTheListAlone() throws IOException {
        byte[] other = sheet("S").row("สมศรี ใจดี").row("โทร.").bytes();

        try (XSSFWorkbook workbook = returned(other, "a.xlsx", false, finding("", 0, "", "error"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void theSameFileAndFindingsGiveTheSameBytes() throws IOException {
        byte[] original = register().bytes();

        assertThat(write(original, "a.xlsx", false, WRONG_CODE))
                .isEqualTo(write(original, "a.xlsx", false, WRONG_CODE));
    }

    private static StoredFinding finding(String sheet, int row, String cell, String severity) {
        return new StoredFinding(sheet, row, cell, "code", severity, new Text("ผิด", "wrong"), new Text("แก้", "mend"));
    }

    private static WorkbookBuilder register() {
        return sheet("S")
                .row("ทะเบียนบุคคล")
                .row("สถานีหนึ่ง")
                .row("ตุลาคม 2561")
                .row("ลำดับ", "เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "ชื่อ", "อายุ", "เด็กชาย", "ความเห็นส่วนตัว")
                .row(1, "1", DAY, "แม่สายย", "ช", "สมศรี ใจดี", 20, 1, "ลับมาก")
                .row(2, "2", DAY, "D1", "ช", "สมศรี ใจดี", 20, 1);
    }

    private byte[] write(byte[] content, String name, boolean kept, StoredFinding... findings) {
        Explanation understood = new SubmissionReader(catalog).explain(content, name);
        return ReturnWriter.write(
                content,
                new ReturnedFile(name, "A1", "", List.of(findings), List.of()),
                understood,
                catalog.findForm(understood.form()),
                kept);
    }

    private XSSFWorkbook returned(byte[] content, String name, boolean kept, StoredFinding... findings)
            throws IOException {
        return open(write(content, name, kept, findings));
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    /** Everything that stands in any part of the file. */
    private static String texts(byte[] workbook) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.toString();
    }
}
