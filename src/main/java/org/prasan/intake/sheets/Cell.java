package org.prasan.intake.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cell that is not blank, as the file has it: years may be Buddhist, digits Thai. 32 bytes; common ones are shared. */
public final class Cell {

    /** What a cell holds; of a formula, what it last came to. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** {@link #text()} is the error as shown, such as {@code #N/A}, or the value that cannot be read. */
        ERROR,
        /** A formula that was never calculated, so its value is not in the file. */
        UNCACHED
    }

    private static final int CACHED_NUMBERS = 1024;
    private static final Cell[] NUMBERS = new Cell[CACHED_NUMBERS];
    private static final Cell UNCACHED = new Cell(Kind.UNCACHED, true, 0, "");
    private static final double WHOLE_LIMIT = 1e15;
    private static final int ENOUGH_DIGITS = 15;

    static {
        for (int i = 0; i < CACHED_NUMBERS; i++) {
            NUMBERS[i] = new Cell(Kind.NUMBER, false, i, Integer.toString(i));
        }
    }

    private final Kind kind;
    private final boolean formula;
    private final double number;
    /** The text, or the date of a DATE, or null for a number whose text was not asked for yet. */
    private final @Nullable Object value;

    private Cell(Kind kind, boolean formula, double number, @Nullable Object value) {
        this.kind = kind;
        this.formula = formula;
        this.number = number;
        this.value = value;
    }

    public static Cell text(String text) {
        return text(text, false);
    }

    public static Cell number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no number a cell can hold: " + number);
        }
        return number(number, false);
    }

    public static Cell date(LocalDateTime date) {
        return date(date, false);
    }

    static Cell text(String text, boolean formula) {
        return new Cell(Kind.TEXT, formula, 0, text);
    }

    static Cell number(double number, boolean formula) {
        if (!formula && number >= 0 && number < CACHED_NUMBERS && number == (int) number) {
            return NUMBERS[(int) number];
        }
        return new Cell(Kind.NUMBER, formula, number, null);
    }

    static Cell date(LocalDateTime date, boolean formula) {
        return new Cell(Kind.DATE, formula, 0, date);
    }

    static Cell bool(boolean value, boolean formula) {
        return new Cell(Kind.BOOLEAN, formula, value ? 1 : 0, value ? "TRUE" : "FALSE");
    }

    static Cell error(String text, boolean formula) {
        return new Cell(Kind.ERROR, formula, 0, text);
    }

    static Cell uncached() {
        return UNCACHED;
    }

    /** The same text as the result of a formula. */
    Cell asFormula() {
        return new Cell(kind, true, number, value);
    }

    public Kind kind() {
        return kind;
    }

    public boolean formula() {
        return formula;
    }

    /**
     * TEXT and ERROR as they are; NUMBER in its shortest plain form, {@code 12} or {@code 3.5}; DATE as
     * {@code 2019-09-30}, with {@code T08:30:00} behind it unless it is midnight; {@code TRUE} or {@code FALSE};
     * empty when UNCACHED.
     */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        return value instanceof LocalDateTime date ? iso(date) : plain(number);
    }

    /** @throws IllegalStateException unless NUMBER, or BOOLEAN, which is 1 or 0 */
    public double number() {
        if (kind != Kind.NUMBER && kind != Kind.BOOLEAN) {
            throw new IllegalStateException("not a number: " + this);
        }
        return number;
    }

    /** @throws IllegalStateException unless DATE; a time without a day is on 1899-12-31, or 1904-01-01 on old Macs */
    public LocalDateTime date() {
        if (value instanceof LocalDateTime date) {
            return date;
        }
        throw new IllegalStateException("not a date: " + this);
    }

    private static String iso(LocalDateTime date) {
        boolean midnight = date.toLocalTime().equals(LocalTime.MIDNIGHT);
        String day = date.toLocalDate().toString();
        return midnight ? day : String.format(Locale.ROOT, "%sT%tT", day, date);
    }

    private static String plain(double number) {
        if (Math.abs(number) < WHOLE_LIMIT && number == (long) number) {
            return Long.toString((long) number);
        }
        int digits = ENOUGH_DIGITS;
        BigDecimal rounded = round(number, digits);
        while (rounded.doubleValue() != number) {
            rounded = round(number, ++digits);
        }
        return rounded.stripTrailingZeros().toPlainString();
    }

    /** Not by Double.toString, whose digits differ between Java 17 and 19, and are not always the shortest. */
    private static BigDecimal round(double number, int digits) {
        return new BigDecimal(number, new MathContext(digits));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that
                && kind == that.kind
                && formula == that.formula
                && Double.compare(number, that.number) == 0
                && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, formula, text());
    }

    @Override
    public String toString() {
        return kind + (formula ? "= " : " ") + text();
    }
}
