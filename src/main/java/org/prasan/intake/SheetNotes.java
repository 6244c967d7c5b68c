package org.prasan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.Understood.SheetNote;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.Text;
import org.prasan.vocabulary.Zawgyi;

/** Gathers what is to be said about a file's sheets beside its rows. Texts are quoted only where the form knows them. */
final class SheetNotes {

    private final List<SheetNote> notes = new ArrayList<>();
    private boolean zawgyi;

    List<SheetNote> list() {
        return notes;
    }

    void hiddenSheet(String sheet) {
        add(
                sheet,
                "",
                "hidden-sheet",
                new Text("ข้ามแผ่นงานที่ซ่อนไว้", "a hidden sheet was left out"),
                new Text("ถ้าต้องการส่งแผ่นงานนี้ ให้เลิกซ่อน", "unhide it if it belongs to the report"));
    }

    void hiddenRows(String sheet, int count, int first) {
        add(
                sheet,
                "",
                "hidden-rows",
                new Text(
                        "อ่านแถวที่ซ่อนไว้ด้วย " + count + " แถว ตั้งแต่แถวที่ " + first,
                        count + " hidden rows were read all the same, the first is row " + first),
                new Text("ลบแถวที่ไม่ต้องการส่ง", "delete the rows that are not meant to be sent"));
    }

    void hiddenColumn(String sheet, String column) {
        add(
                sheet,
                "",
                "hidden-column",
                new Text(
                        "อ่านคอลัมน์ " + column + " ที่ซ่อนไว้ด้วย",
                        "the hidden column " + column + " was read all the same"),
                new Text("ตรวจสอบข้อมูลในคอลัมน์ที่ซ่อนไว้", "check what stands in the hidden column"));
    }

    void guessedForm(String sheet, String form) {
        add(
                sheet,
                "",
                "form-by-columns",
                new Text(
                        "ไม่พบชื่อแบบรายงานที่ตรงกัน จึงอ่านเป็นแบบ " + form + " ตามหัวคอลัมน์",
                        "no known title stands above the table; by its columns it was read as form " + form),
                new Text("เขียนชื่อแบบรายงานไว้เหนือตาราง", "write the form's title above the table"));
    }

    void header(String sheet, int row, HeaderMatch match) {
        for (HeaderMatch.Near near : match.near()) {
            add(
                    sheet,
                    TableLayout.columnName(near.sheetColumn()) + row,
                    "near-header",
                    new Text(
                            "อ่านหัวคอลัมน์นี้เป็น \"" + near.meant() + "\"",
                            "this header was read as \"" + near.meant() + "\""),
                    new Text(
                            "แก้หัวคอลัมน์เป็น \"" + near.meant() + "\"",
                            "correct the header to \"" + near.meant() + "\""));
        }
        if (!match.unknown().isEmpty()) {
            String columns =
                    match.unknown().stream().map(TableLayout::columnName).collect(Collectors.joining(", "));
            notes.add(new SheetNote(
                    sheet,
                    "",
                    "unknown-column",
                    false,
                    new Text(
                            "ไม่ได้อ่านคอลัมน์ที่แบบรายงานไม่มี: " + columns,
                            "columns that the form does not have were left out: " + columns),
                    Text.same("")));
        }
    }

    /** Said once a file. */
    void text(String sheet, @Nullable Cell[] cells) {
        for (Cell cell : cells) {
            if (!zawgyi && cell != null && cell.kind() == Cell.Kind.TEXT && Zawgyi.isLikely(cell.text())) {
                zawgyi = true;
                add(
                        sheet,
                        "",
                        "zawgyi",
                        new Text(
                                "ข้อความภาษาเมียนมาพิมพ์ด้วยรหัส Zawgyi",
                                "Burmese text is typed in the Zawgyi encoding"),
                        new Text(
                                "แปลงข้อความเป็น Unicode แล้วส่งอีกครั้ง",
                                "convert the text to Unicode and send the file again"));
            }
        }
    }

    private void add(String sheet, String cell, String rule, Text message, Text mend) {
        notes.add(new SheetNote(sheet, cell, rule, true, message, mend));
    }
}
