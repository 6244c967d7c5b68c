package org.prasan.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.HomeBuilder;

/** A register of 100,000 lines in every kind of file goes through a whole run in 256 MB. {@code mvn -B -ntp -Pslow test} */
class LargeFilesSlow {

    private static final int LINES = 100_000;
    /** An .xls ends at 65,536 rows; what is more goes to another sheet. */
    private static final int LINES_A_SHEET = 60_000;

    private static final List<String> HEADING = List.of("ทะเบียนบุคคล", "สถานีหนึ่ง", "ประจำเดือน ตุลาคม พ.ศ. 2561");
    private static final List<String> HEADERS =
            List.of("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "อายุ", "ชื่อ", "เด็กชาย", "เด็กหญิง", "สถานะ");

    @Test
    void everyLineIsTakenByAWholeRunWithin256Megabytes(@TempDir Path folder) throws Exception {
        HomeBuilder home = HomeBuilder.in(folder.resolve("home")).withLook().append(HomeBuilder.JOB, "returns: true\n");
        Desk desk = Desk.of(home.home(), folder);
        Path inbox = Files.createDirectories(desk.inbox());
        text(inbox.resolve("a.csv"), ",", UTF_8);
        ods(inbox.resolve("b.ods"));
        xls(inbox.resolve("c.xls"));
        xlsx(inbox.resolve("d.xlsx"));
        text(inbox.resolve("e.tsv"), "\t", StandardCharsets.UTF_16);
        text(inbox.resolve("f.txt"), ";", Charset.forName("x-windows-874"));
        zipped(inbox.resolve("d.xlsx"), inbox.resolve("g.zip"));
        locked(inbox.resolve("d.xlsx"), inbox.resolve("h.xlsx"));
        Files.createDirectories(desk.data());
        Files.writeString(desk.data().resolve("passwords.csv"), "agency,password\nA1,ความลับ\n");
        Files.setPosixFilePermissions(
                desk.data().resolve("passwords.csv"), PosixFilePermissions.fromString("rw-------"));

        try (ChildProcess child = ChildProcess.runWithin("256m", desk, "monthly", folder.resolve("tmp"))) {
            assertThat(child.await()).as(child.screen()).isZero();
        }

        assertThat(desk.list("submissions"))
                .map(file -> file.get("file") + " " + file.get("outcome") + " " + file.get("rows_accepted") + " "
                        + file.get("rows_rejected"))
                .containsExactly(
                        "a.csv accepted 99999 1",
                        "b.ods accepted 99999 1",
                        "c.xls accepted 99999 1",
                        "d.xlsx accepted 99999 1",
                        "e.tsv accepted 99999 1",
                        "f.txt accepted 99999 1",
                        "g.zip/d.xlsx duplicate 0 0",
                        "h.xlsx accepted 99999 1");
        try (Stream<Path> returned = Files.list(desk.data().resolve("returns/A1"))) {
            assertThat(returned).hasSize(7);
        }
    }

    /** The last line says where no district is. */
    private static List<String> line(int number) {
        return List.of(
                number + "/2561",
                (number % 28 + 1) + " ต.ค. 2561",
                number == LINES - 1 ? "ที่ไหนไม่รู้" : "อำเภอหนึ่ง",
                number % 2 == 0 ? "ชาย" : "หญิง",
                String.valueOf(number % 90),
                "นาย ก " + number,
                String.valueOf(number % 3),
                "-",
                "เปิด");
    }

    private static void text(Path file, String delimiter, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder(String.join("\n", HEADING)).append('\n');
        text.append(String.join(delimiter, HEADERS)).append('\n');
        for (int i = 0; i < LINES; i++) {
            text.append(String.join(delimiter, line(i))).append('\n');
        }
        Files.writeString(file, text, charset);
    }

    private static void zipped(Path workbook, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(workbook.getFileName().toString()));
            Files.copy(workbook, zip);
        }
    }

    private static void locked(Path workbook, Path file) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("ความลับ");
            try (OutputStream out = encryptor.getDataStream(system)) {
                Files.copy(workbook, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
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
