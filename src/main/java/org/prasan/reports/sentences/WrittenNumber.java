package org.prasan.reports.sentences;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prasan.disclosure.ReleasedCell;

/** Numbers as readers see them, the same in a table, a sentence and a picture. */
public final class WrittenNumber {

    /** By decimals, to be cloned: a format is one thread's, and costly to make. */
    private static final Map<Integer, DecimalFormat> FORMATS = new ConcurrentHashMap<>();

    private WrittenNumber() {}

    /** With thousands separators, rounded half up as people do; never {@code -0}. */
    public static String of(double value, int decimals) {
        DecimalFormat format = (DecimalFormat)
                FORMATS.computeIfAbsent(decimals, WrittenNumber::format).clone();
        String number = format.format(value);
        return number.startsWith("-") && number.matches("-[0.,]*") ? number.substring(1) : number;
    }

    private static DecimalFormat format(int decimals) {
        DecimalFormat format = new DecimalFormat(
                decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals),
                DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    static String of(ReleasedCell.Value value) {
        return of(value.value(), value.decimals());
    }
}
