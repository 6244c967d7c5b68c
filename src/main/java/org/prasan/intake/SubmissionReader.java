package org.prasan.intake;

import java.util.Map;
import org.prasan.catalog.Catalog;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;
import org.prasan.vocabulary.Text;

/** Reads one file: recognises its form, agency and period, finds its tables and hands over their lines. */
public final class SubmissionReader {

    private final Recognition recognition;
    private final Passwords passwords;

    public SubmissionReader(Catalog catalog) {
        this(catalog, Passwords.NONE);
    }

    /** @param passwords to try on workbooks that are protected by one */
    public SubmissionReader(Catalog catalog, Passwords passwords) {
        this.recognition = new Recognition(catalog);
        this.passwords = passwords;
    }

    /** @param fileName only a hint; the content decides */
    public Understood read(byte[] content, String fileName, SubmissionHandler handler) {
        return read(content, fileName, handler, Trail.NONE);
    }

    /** Reads a file without handing anything over, and says what it made of which cell. */
    public Explanation explain(byte[] content, String fileName) {
        Explaining explaining = new Explaining();
        return explaining.explanation(read(content, fileName, explaining, explaining));
    }

    private Understood read(byte[] content, String fileName, SubmissionHandler handler, Trail trail) {
        FileScanner scanner = new FileScanner(recognition, handler, trail, Map.of());
        try {
            SpreadsheetReader.read(content, fileName, passwords.list(), scanner);
            if (scanner.hasMissedMerges()) {
                // An .xlsx says only behind its rows which cells are merged.
                handler.startOver();
                scanner = new FileScanner(recognition, handler, trail, scanner.mergedDown());
                SpreadsheetReader.read(content, fileName, passwords.list(), scanner);
            }
            return scanner.finish();
        } catch (Refusal refusal) {
            return scanner.refused(refusal);
        } catch (UnreadableFileException unreadable) {
            return unreadable(unreadable.reason());
        }
    }

    private static Understood unreadable(UnreadableFileException.Reason reason) {
        return switch (reason) {
            case EMPTY_FILE ->
                refused(
                        "empty file",
                        new Text("ไฟล์ว่าง", "the file is empty"),
                        new Text("บันทึกไฟล์ใหม่แล้วส่งอีกครั้ง", "save the file again and send it once more"));
            case NOT_A_WORKBOOK ->
                refused(
                        "not a readable workbook",
                        new Text("เปิดไฟล์ไม่ได้ ไฟล์อาจเสียหาย", "the file is no workbook or is damaged"),
                        new Text(
                                "เปิดไฟล์ด้วยโปรแกรมตารางคำนวณ บันทึกเป็น .xlsx แล้วส่งอีกครั้ง",
                                "open it in a spreadsheet program, save it as .xlsx and send it again"));
            case BEYOND_MEASURE ->
                refused(
                        "more than a sheet may hold",
                        new Text(
                                "ไฟล์มีแถว ข้อความ หรือเนื้อหามากเกินกว่าที่แผ่นงานหนึ่งจะมีได้",
                                "the file has more rows, longer texts or more content than a sheet may have"),
                        new Text(
                                "คัดลอกเฉพาะตารางไปวางในสมุดงานใหม่ บันทึกเป็น .xlsx แล้วส่งอีกครั้ง",
                                "copy the table alone into a new workbook, save it as .xlsx and send that"));
            case UNSAFE ->
                refused(
                        "unsafe content",
                        new Text(
                                "ไฟล์มีเนื้อหาที่โปรแกรมตารางคำนวณไม่เขียน และอาจเป็นอันตราย จึงไม่เปิด",
                                "the file has content that no spreadsheet program writes and that may do harm;"
                                        + " it was not opened"),
                        new Text(
                                "ตรวจไวรัสในเครื่อง คัดลอกตารางไปวางในสมุดงานใหม่ แล้วส่งสมุดงานนั้น",
                                "scan the computer for viruses, copy the table into a new workbook and send that"));
            case PASSWORD_PROTECTED ->
                refused(
                        "password-protected",
                        new Text("ไฟล์มีรหัสผ่าน", "the file is protected by a password"),
                        new Text("ยกเลิกรหัสผ่านแล้วส่งอีกครั้ง", "remove the password and send it again"));
            case ARCHIVE ->
                refused(
                        "an archive that is not taken apart",
                        new Text(
                                "ไฟล์บีบอัดนี้แยกไม่ได้ เช่น มีไฟล์บีบอัดซ้อน มีรหัสผ่าน หรือชื่อไฟล์ชี้ออกนอกไฟล์",
                                "the archive cannot be taken apart: it holds another, or names that lead out of it"),
                        new Text(
                                "ส่งสมุดงานโดยตรง หรือบีบอัดใหม่โดยไม่มีไฟล์บีบอัดซ้อน",
                                "send the workbooks themselves, or one plain .zip of them"));
            case TOO_LARGE ->
                refused(
                        "too large",
                        new Text("ไฟล์ใหญ่เกินไป", "the file is too large"),
                        new Text(
                                "ลบรูปภาพและแผ่นงานที่ไม่เกี่ยวข้อง หรือแบ่งเป็นหลายไฟล์",
                                "take out pictures and other sheets, or split it into several files"));
            case UNSUPPORTED ->
                refused(
                        "unsupported kind of workbook",
                        new Text("ระบบไม่รองรับไฟล์ชนิดนี้", "this kind of workbook is not supported"),
                        new Text("บันทึกเป็น .xlsx แล้วส่งอีกครั้ง", "save it as .xlsx and send it again"));
        };
    }

    private static Understood refused(String reason, Text message, Text mend) {
        return new Understood.Refused(reason, message, mend, "", "", "");
    }
}
