package org.prasan.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.Explanation;
import org.prasan.vocabulary.Text;

/**
 * Makes the workbook that an agency gets back: its own with the wrong cells marked, or, where that cannot be opened
 * again or is not to be, the list of findings alone. The same file and findings give the same bytes.
 */
final class ReturnWriter {

    /** POI holds a workbook at some hundred times its size on disk. */
    private static final int MOST_BYTES = 1 << 20;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Text MARKED = new Text(
            "ช่องที่ระบายสีมีคำอธิบายอยู่ในข้อคิดเห็น แก้ไขแล้วส่งไฟล์นี้กลับมาได้ทันที",
            "Coloured cells say in a comment what is wrong. Correct them and send this file again.");
    private static final Text BLANKED = new Text(
            "ลบข้อมูลในคอลัมน์ที่ระบุตัวบุคคลและคอลัมน์ที่แบบรายงานไม่มีออกแล้ว ไม่ต้องกรอกใหม่",
            "Columns that name people, or that the form does not have, were emptied; they need not be filled in again.");
    private static final Text ASKED = new Text(
            "ตอบข้อซักถามโดยแจ้งหมายเลขและเหตุผลกลับมา หรือส่งไฟล์ที่แก้แล้ว",
            "Answer a query by its number with the reason, or send a corrected file.");
    private static final Text LIST_ONLY = new Text(
            "ส่งเฉพาะรายการนี้ เพราะไฟล์เดิมถูกปฏิเสธทั้งไฟล์ มีรหัสผ่าน หรือมีขนาดใหญ่ โปรดแก้ในไฟล์ของท่านแล้วส่งอีกครั้ง",
            "This is the list alone, as the file was refused as a whole, has a password or is large. Correct your own file"
                    + " and send it again.");

    private ReturnWriter() {}

    /**
     * @param form that the file was recognised as
     * @param personalKept whether the agency's policy is to get its personal columns back
     */
    static byte[] write(
            byte[] content,
            ReturnedFile file,
            Explanation understood,
            Optional<FormDefinition> form,
            boolean personalKept) {
        Optional<XSSFWorkbook> copy = form.isPresent() && understood.reason().isEmpty() && content.length <= MOST_BYTES
                ? OriginalWorkbook.open(content).or(() -> RebuiltWorkbook.of(content, file.path()))
                : Optional.empty();
        List<Text> remarks = new ArrayList<>();
        remarks.add(copy.isPresent() ? MARKED : LIST_ONLY);
        if (copy.isPresent() && !personalKept) {
            PersonalCells.blank(copy.get(), understood, form.orElseThrow());
            remarks.add(BLANKED);
        }
        if (!file.queries().isEmpty()) {
            remarks.add(ASKED);
        }
        XSSFWorkbook workbook = copy.orElseGet(XSSFWorkbook::new);
        new FindingMarks(workbook).mark(file.findings());
        FindingSheet.add(workbook, file, remarks);
        return bytes(workbook);
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        try (workbook) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return withoutTimes(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] withoutTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }
}
