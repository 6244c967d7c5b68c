package org.prasan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.SpreadsheetReader;
import org.prasan.intake.sheets.UnreadableFileException;
import org.prasan.vocabulary.Text;

/** Reads one file: recognises its form, agency and period, finds its tables and hands over their lines. */
public final class SubmissionReader {

    private final Catalog catalog;
    private final Map<String, List<HeaderMatcher>> matchers = new HashMap<>();

    public SubmissionReader(Catalog catalog) {
        this.catalog = catalog;
        for (FormDefinition form : catalog.forms()) {
            matchers.put(
                    form.id(),
                    form.tables().stream()
                            .filter(table -> !table.fromFields())
                            .map(table -> new HeaderMatcher(table, catalog.codeLists()))
                            .toList());
        }
    }

    /** @param fileName only a hint; the content decides */
    public Understood read(byte[] content, String fileName, SubmissionHandler handler) {
        FileScanner scanner = new FileScanner(catalog, matchers, handler);
        try {
            SpreadsheetReader.read(content, fileName, scanner);
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
            case PASSWORD_PROTECTED ->
                refused(
                        "password-protected",
                        new Text("ไฟล์มีรหัสผ่าน", "the file is protected by a password"),
                        new Text("ยกเลิกรหัสผ่านแล้วส่งอีกครั้ง", "remove the password and send it again"));
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
