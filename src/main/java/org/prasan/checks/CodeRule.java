package org.prasan.checks;

import java.util.List;
import java.util.Optional;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

/** {@code code}: a word that is neither in the code list nor among its synonyms. */
final class CodeRule {

    static final String NAME = "code";
    private static final int SUGGESTED = 3;

    private CodeRule() {}

    static Reading read(Cell cell, CodeList list) {
        Optional<Code> code = list.find(cell.text());
        return code.isPresent()
                ? new Reading.Read(code.get().code())
                : new Reading.Unread(violation(list, cell.text()));
    }

    private static Violation violation(CodeList list, String text) {
        List<String> nearest = list.nearest(text, SUGGESTED);
        return new Violation(
                NAME,
                new Text("ค่านี้ไม่อยู่ในรายการ " + list.name(), "this value is not in the list " + list.name()),
                new Text(
                        "ใช้ค่าในรายการ เช่น " + String.join(", ", nearest),
                        "use a value of the list, for example " + String.join(", ", nearest)));
    }
}
