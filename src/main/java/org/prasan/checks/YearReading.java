package org.prasan.checks;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.Text;

/** A calendar year in four digits, Buddhist from 2400 on. It stands for its last day; what is no year breaks {@code date}. */
final class YearReading {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int BUDDHIST = 2400;

    private YearReading() {}

    static Reading read(Cell cell) {
        OptionalLong written = NumberRule.whole(cell);
        long year = written.orElse(0);
        long gregorian = year >= BUDDHIST ? year - BuddhistYear.OFFSET : year;
        return gregorian < EARLIEST || gregorian > LATEST
                ? new Reading.Unread(violation())
                : new Reading.Read(LocalDate.of((int) gregorian, 12, 31));
    }

    private static Violation violation() {
        return new Violation(
                DateRule.NAME,
                new Text("อ่านปีไม่ได้", "not a year"),
                new Text("พิมพ์ปีสี่หลัก เช่น 2562 หรือ 2019", "type the year in four digits, such as 2562 or 2019"));
    }
}
