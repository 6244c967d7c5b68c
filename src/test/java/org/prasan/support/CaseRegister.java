package org.prasan.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small register of cases as a police station sends it. */
public final class CaseRegister {

    private static final List<Object> HEADER = List.of(
            "เลขคดี",
            "วันที่รับแจ้ง",
            "อำเภอที่เกิดเหตุ",
            "รูปแบบการแสวงหาประโยชน์",
            "ผู้ต้องหา-ไทย",
            "ผู้ต้องหา-เมียนมา",
            "ผู้ต้องหา-ลาว",
            "ผู้ต้องหา-อื่น ๆ",
            "ผู้เสียหาย-เด็กชาย",
            "ผู้เสียหาย-ชาย",
            "ผู้เสียหาย-เด็กหญิง",
            "ผู้เสียหาย-หญิง",
            "สถานะคดี",
            "วันที่ของสถานะ",
            "หมายเหตุ");

    private final List<List<Object>> lines = new ArrayList<>();

    private CaseRegister(String station, String period) {
        lines.add(List.of("ทะเบียนคดีค้ามนุษย์"));
        lines.add(List.of(station));
        lines.add(List.of(period));
        lines.add(List.of());
        lines.add(HEADER);
    }

    /** Of Mae Sai's police in October 2561; the first case stands in row 6. */
    public static CaseRegister ofMaeSai() {
        return new CaseRegister("สถานีตำรวจภูธรแม่สาย", "ประจำเดือน ตุลาคม พ.ศ. 2561");
    }

    public static CaseRegister of(String station, String period) {
        return new CaseRegister(station, period);
    }

    /** A case in Mae Sai with one Thai suspect and one woman as victim. */
    public CaseRegister withCase(String number, String exploitation) {
        return row(number, "5 ต.ค. 2561", "แม่สาย", exploitation, 1, 0, 0, 0, 0, 0, 0, 1, "อยู่ระหว่างสอบสวน", "", "");
    }

    public CaseRegister row(Object... cells) {
        lines.add(Arrays.asList(cells));
        return this;
    }

    /** A heading or a column is not there: its text is taken away wherever it stands. */
    public CaseRegister without(String text) {
        lines.replaceAll(
                line -> line.stream().map(cell -> cell.equals(text) ? "" : cell).toList());
        return this;
    }

    public byte[] csv() {
        return lines.stream()
                .map(line -> line.stream().map(Object::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        return workbook(lines);
    }

    /** One sheet that holds texts and numbers. */
    public static byte[] workbook(List<List<Object>> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("ข้อมูล");
            for (List<Object> line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (Object value : line) {
                    int place = Math.max(0, row.getLastCellNum());
                    if (value instanceof Number number) {
                        row.createCell(place).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(place).setCellValue(value.toString());
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
