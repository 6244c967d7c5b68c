package org.prasan.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.Text;

/** Is told how a file is being understood, for whoever asks; most readings ask nothing. */
interface Trail {

    Trail NONE = new Trail() {};

    /** Why a row is no line of a table. */
    enum Why {
        TOTAL(new Text("แถวผลรวม ใช้ตรวจสอบ ไม่นำเข้า", "a total, checked and not loaded")),
        NOTHING_BUT_ITS_NUMBER(new Text("มีแต่ลำดับที่", "nothing but its number")),
        NOTHING_TO_REPORT(new Text("แจ้งว่าไม่มีข้อมูล", "says that there is nothing to report")),
        AFTER_THE_TABLE(new Text("อยู่ท้ายตาราง", "after the table"));

        final Text words;

        Why(Text words) {
            this.words = words;
        }
    }

    default void sheet(String name, boolean hidden) {}

    /** A row above a table, once it has been read as a line of the heading. */
    default void heading(RawRow row, Heading heading) {}

    /** @param header its rows, from the one that lies {@code match.rows()} above the first line */
    default void table(
            TableLayout layout,
            HeaderMatch match,
            Heading heading,
            List<@Nullable Cell[]> header,
            Recognition recognition) {}

    default void skipped(int row, Why why) {}
}
