package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.ReportProtection;
import org.prasan.vocabulary.Text;

/** Tells readers of a table that its figures are rounded. */
final class RoundedNote {

    private RoundedNote() {}

    static TableContent on(TableContent content, ReportProtection rules, long difference) {
        List<Text> notes = new ArrayList<>(content.notes());
        notes.add(new Text(
                "จำนวนคนและคดีปัดเป็นพหุคูณของ " + rules.roundedTo() + " เพื่อคุ้มครองบุคคล ผลรวมยังตรงกันทุกตาราง"
                        + " และต่างจากจำนวนจริงไม่เกิน " + difference,
                "Counts of people and cases are rounded to multiples of " + rules.roundedTo()
                        + " to protect people; they still add up in all tables and differ from the true ones by at most "
                        + difference));
        return new TableContent(
                content.id(),
                content.title(),
                content.rowLabel(),
                content.columnLabel(),
                content.rows(),
                content.columns(),
                content.cells(),
                content.unit(),
                notes,
                content.sources());
    }
}
