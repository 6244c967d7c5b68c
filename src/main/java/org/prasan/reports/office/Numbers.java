package org.prasan.reports.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as files hold them and as people read them. */
public final class Numbers {

    private Numbers() {}

    /** As XML holds them: digits and a point, no exponent. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }

    /** More digits than are shown would let a reader work out what is hidden behind a rate. */
    public static double shown(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** With thousands separators. */
    public static String written(double value, int decimals) {
        BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + decimals + "f", shown);
    }

    /** The format of a cell, for example {@code #,##0.0}. */
    public static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
