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

    void guessedForm(String sheet, String form, Heading.Guess guess) {
        boolean alone = guess.runnerUp().isEmpty();
        String next = guess.runnerUp() + " " + guess.runnerUpPercent() + "%";
        add(
                sheet,
                "",
                "form-by-columns",
                new Text(
                        "ไม่พบชื่อแบบรายงานที่ตรงกัน จึงอ่านเป็นแบบ " + form + " ตามหัวคอลัมน์ (คะแนน "
                                + guess.percent() + "%" + (alone ? "" : " รองลงมา " + next) + ")",
                        "no known title stands above the table; by its columns it was read as form " + form + " (score "
                                + guess.percent() + "%" + (alone ? "" : ", next " + next) + ")"),
                new Text("เขียนชื่อแบบรายงานไว้เหนือตาราง", "write the form's title above the table"));
    }

    /** @param row the first of the header's */
    void header(String sheet, int row, HeaderMatch match) {
        match.near()
                .forEach(near ->
                        nearHeader(sheet, TableLayout.columnName(near.sheetColumn()) + (row + near.row()), near));
        if (match.unknown().isEmpty()) {
            return;
        }
        String columns = match.unknown().stream().map(TableLayout::columnName).collect(Collectors.joining(", "));
        if (match.table().crosstab().isPresent()) {
            int levels = match.table().crosstab().get().across().size();
            int first = row + match.rows() - levels;
            unknownCodes(sheet, TableLayout.columnName(match.unknown().get(0)) + first, columns);
        } else {
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

    private void nearHeader(String sheet, String cell, HeaderMatch.Near near) {
        String next = near.runnerUp()
                .map(other -> "\"" + other.name() + "\" " + other.percent() + "%")
                .orElse("");
        add(
                sheet,
                cell,
                "near-header",
                new Text(
                        "อ่านหัวคอลัมน์นี้เป็น \"" + near.meant() + "\" (ตรงกัน " + near.percent() + "%"
                                + (next.isEmpty() ? "" : " รองลงมา " + next) + ")",
                        "this header was read as \"" + near.meant() + "\" (" + near.percent() + "% alike"
                                + (next.isEmpty() ? "" : ", next " + next) + ")"),
                new Text(
                        "แก้หัวคอลัมน์เป็น \"" + near.meant() + "\"",
                        "correct the header to \"" + near.meant() + "\""));
    }

    /** Where every column is a code, one that has none may hold people who are then missing from every figure. */
    private void unknownCodes(String sheet, String cell, String columns) {
        add(
                sheet,
                cell,
                "unknown-code-column",
                new Text(
                        "หัวคอลัมน์ไม่อยู่ในรายการรหัส จึงไม่ได้นับจำนวนในคอลัมน์: " + columns,
                        "the header is in no code list, so what stands in the column was not counted: " + columns),
                new Text(
                        "แก้หัวคอลัมน์ให้ตรงกับรายการรหัส หรือลบคอลัมน์ที่ไม่ใช่จำนวน",
                        "correct the header to a label of the code list, or delete a column that counts nothing"));
    }

    /** Said once a file, of the first such cell, which may be a name and is not quoted. */
    void text(String sheet, int row, @Nullable Cell[] cells) {
        for (int c = 0; c < cells.length && !zawgyi; c++) {
            Cell cell = cells[c];
            if (cell != null && cell.kind() == Cell.Kind.TEXT && Zawgyi.isLikely(cell.text())) {
                zawgyi = true;
                zawgyi(sheet, TableLayout.columnName(c) + row);
            }
        }
    }

    private void zawgyi(String sheet, String cell) {
        add(
                sheet,
                cell,
                "zawgyi",
                new Text("ข้อความภาษาเมียนมาพิมพ์ด้วยรหัส Zawgyi", "Burmese text is typed in the Zawgyi encoding"),
                new Text(
                        "แปลงข้อความเป็น Unicode แล้วส่งอีกครั้ง",
                        "convert the text to Unicode and send the file again"));
    }

    private void add(String sheet, String cell, String rule, Text message, Text mend) {
        notes.add(new SheetNote(sheet, cell, rule, true, message, mend));
    }
}
