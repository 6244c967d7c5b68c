package org.prasan.reports.office;

import java.math.BigDecimal;

/** Numbers as XML holds them: digits and a point, no exponent. */
public final class Numbers {

    private Numbers() {}

    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }
}
