package org.prasan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.ChildProcess;
import org.prasan.support.HomeBuilder;
import org.prasan.support.ReadInbox;

/** A register of 100,000 lines in every kind of file is read and checked in 256 MB. {@code mvn -B -ntp -Pslow test} */
class LargeFilesSlow {

    private static final int LINES = 100_000;
    /** An .xls ends at 65,536 rows; what is more goes to another sheet. */
    private static final int LINES_A_SHEET = 60_000;

    private static final List<String> HEADING = List.of("ทะเบียนบุคคล", "สถานีหนึ่ง", "ประจำเดือน ตุลาคม พ.ศ. 2561");
    private static final List<String> HEADERS =
            List.of("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "อายุ", "ชื่อ", "เด็กชาย", "เด็กหญิง", "สถานะ");

    @Test
    void everyLineIsTakenWithin256Megabytes(@TempDir Path folder) throws Exception {
        Path home = HomeBuilder.in(folder.resolve("home")).home();
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        csv(inbox.resolve("a.csv"));
        ods(inbox.resolve("b.ods"));
        xls(inbox.resolve("c.xls"));
        xlsx(inbox.resolve("d.xlsx"));

        try (ChildProcess child = ChildProcess.startWithin(
                "256m", folder.resolve("tmp"), ReadInbox.class.getName(), home.toString(), inbox.toString())) {
            assertThat(child.await()).as(child.screen()).isZero();
            assertThat(child.screen().lines().filter(line -> line.startsWith(ReadInbox.VERDICT)))
                    .containsExactly(
                            "verdict: a.csv,REG 100000 taken 0 refused",
                            "verdict: b.ods,REG 100000 taken 0 refused",
                            "verdict: c.xls,REG 100000 taken 0 refused",
                            "verdict: d.xlsx,REG 100000 taken 0 refused");
        }
    }

    private static List<String> line(int number) {
        return List.of(
                number + "/2561",
                (number % 28 + 1) + " ต.ค. 2561",
                "อำเภอหนึ่ง",
                number % 2 == 0 ? "ชาย" : "หญิง",
                String.valueOf(number % 90),
                "นาย ก " + number,
                String.valueOf(number % 3),
                "-",
                "เปิด");
    }

    private static void csv(Path file) throws IOException {
        StringBuilder text = new StringBuilder(String.join("\n", HEADING)).append('\n');
        text.append(String.join(",", HEADERS)).append('\n');
        for (int i = 0; i < LINES; i++) {
            text.append(String.join(",", line(i))).append('\n');
        }
        Files.writeString(file, text);
    }

    private static void ods(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                OutputStream out = new BufferedOutputStream(zip)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            out.write(("<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                            + "<office:spreadsheet><table:table table:name='S'>")
                    .getBytes(UTF_8));
            for (String heading : HEADING) {
                out.write(odsRow(List.of(heading)));
            }
            out.write(odsRow(HEADERS));
            for (int i = 0; i < LINES; i++) {
                out.write(odsRow(line(i)));
            }
            out.write("</table:table></office:spreadsheet></office:body></office:document-content>".getBytes(UTF_8));
            out.flush();
        }
    }

    private static byte[] odsRow(List<String> cells) {
        String cell = "<table:table-cell office:value-type='string'><text:p>";
        return ("<table:table-row>" + cell + String.join("</text:p></table:table-cell>" + cell, cells)
                        + "</text:p></table:table-cell></table:table-row>")
                .getBytes(UTF_8);
    }

    private static void xls(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (int first = 0; first < LINES; first += LINES_A_SHEET) {
                HSSFSheet sheet = workbook.createSheet("S" + first);
                HEADING.forEach(heading -> fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), List.of(heading)));
                fill(sheet.createRow(HEADING.size()), HEADERS);
                for (int i = first; i < Math.min(LINES, first + LINES_A_SHEET); i++) {
                    fill(sheet.createRow(HEADING.size() + 1 + i - first), line(i));
                }
            }
            workbook.write(out);
        }
    }

    private static void xlsx(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("S");
            for (int i = 0; i < HEADING.size(); i++) {
                fill(sheet.createRow(i), List.of(HEADING.get(i)));
            }
            fill(sheet.createRow(HEADING.size()), HEADERS);
            for (int i = 0; i < LINES; i++) {
                fill(sheet.createRow(HEADING.size() + 1 + i), line(i));
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            row.createCell(c).setCellValue(cells.get(c));
        }
    }
}
