package org.prasan.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/** The table of a draft whose columns are months or codes. */
final class CrosstabDraft {

    private static final double ENOUGH = 0.6;

    private CrosstabDraft() {}

    /** @param content of the column that names the lines */
    static void lines(CrosstabGuess crosstab, CodeLists lists, ColumnContent content, List<String> lines) {
        Optional<CodeList> list = lists.names().stream()
                .map(lists::get)
                .filter(each -> content.shareIn(each) >= ENOUGH)
                .max((one, other) -> Double.compare(content.shareIn(one), content.shareIn(other)));
        String line = list.map(CodeList::name).orElseGet(() -> FormDraft.name(crosstab.line(), new HashSet<>()));
        List<String> key = new ArrayList<>(List.of(line));
        crosstab.across().forEach(across -> key.add(across.column()));
        lines.add("tables:");
        lines.add(
                "  # ตัดสิน: หัวคอลัมน์เป็นเดือนหรือรหัส ทุกช่องจึงเป็นหนึ่งรายการ / DECIDE: the columns are months or codes, "
                        + "so every cell is a record");
        lines.add("  - table: entries");
        lines.add("    key: [" + String.join(", ", key) + "]");
        lines.add("    month: " + (crosstab.hasMonths() ? "month" : "sheet"));
        lines.add("    later: replace-months");
        lines.add("    crosstab:");
        if (list.isEmpty()) {
            lines.add(
                    "      # ตัดสิน: รหัสของแถวต้องมีรายการใน jobs/codelists / DECIDE: a code list of the lines' names");
        }
        lines.add("      line: {column: " + line + ", headers: ["
                + FormDraft.quoted(crosstab.line().name()) + "], "
                + list.map(known -> "type: code, codelist: " + known.name()).orElse("type: text") + "}");
        lines.add("      across:");
        for (AcrossGuess across : crosstab.across()) {
            if (!across.others().isEmpty()) {
                lines.add("        # ตัดสิน: รายการรหัสที่ตรงด้วย / DECIDE: code lists that match too: "
                        + String.join(", ", across.others()));
            }
            lines.add(across.line());
        }
        lines.add("      value: {column: value, type: count}");
        if (!crosstab.leaveOut().isEmpty()) {
            lines.add("      leave_out: ["
                    + String.join(
                            ", ",
                            crosstab.leaveOut().stream().map(FormDraft::quoted).toList()) + "]");
        }
    }
}
