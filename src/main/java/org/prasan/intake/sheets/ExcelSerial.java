package org.prasan.intake.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Excel's days and parts of days since 1900, or since 1904 in workbooks that began on a Mac, to the second. */
enum ExcelSerial {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private static final int SECONDS_A_DAY = 86_400;
    /** Excel has a 29 February 1900 of this serial number; it is read as 1 March, and days before it lie one lower. */
    private static final int LEAP_DAY_THAT_NEVER_WAS = 60;

    private final LocalDateTime zero;
    private final double end;

    ExcelSerial(LocalDate zero) {
        this.zero = zero.atStartOfDay();
        this.end = LocalDate.of(10_000, 1, 1).toEpochDay() - (double) zero.toEpochDay();
    }

    static ExcelSerial since1904(boolean since1904) {
        return since1904 ? SINCE_1904 : SINCE_1900;
    }

    /** Whether Excel shows a date at all: not before its zero, not after the year 9999. */
    boolean holds(double serial) {
        return serial >= 0 && serial < end;
    }

    LocalDateTime date(double serial) {
        long seconds = Math.round(serial * SECONDS_A_DAY);
        boolean shifted = this == SINCE_1900 && seconds < (LEAP_DAY_THAT_NEVER_WAS + 1L) * SECONDS_A_DAY;
        return zero.plusSeconds(shifted ? seconds + SECONDS_A_DAY : seconds);
    }

    /** A number under a date format; what no date can be stays a number. */
    Cell cell(double serial, boolean formula) {
        return holds(serial) ? Cell.date(date(serial), formula) : Cell.number(serial, formula);
    }
}
