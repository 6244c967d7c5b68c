package org.prasan.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/**
 * Which period a schedule runs, by the day it was planned for: {@code previous month}, {@code this quarter}, or always
 * the same, such as {@code FY2562}.
 *
 * @param words as written
 */
public record PeriodRule(
        String words,
        @Nullable Unit unit,
        boolean previous,
        @Nullable Period fixed) {

    /** What the months of a year are parted into; fiscal years begin in October. */
    public enum Unit {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        FISCAL_YEAR(12),
        CALENDAR_YEAR(12);

        private final int months;

        Unit(int months) {
            this.months = months;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Empty when the words are none of a rule. */
    static Optional<PeriodRule> find(String words) {
        List<String> parts = List.of(words.strip().split("[ _-]+", 2));
        if (parts.size() == 2 && List.of("previous", "this").contains(parts.get(0))) {
            return Arrays.stream(Unit.values())
                    .filter(unit -> unit.word().equals(parts.get(1).replace('-', ' ')))
                    .map(unit -> new PeriodRule(words, unit, parts.get(0).equals("previous"), null))
                    .findFirst();
        }
        return Period.find(words).map(fixed -> new PeriodRule(words, null, false, fixed));
    }

    static String expected() {
        return Arrays.stream(Unit.values())
                .map(unit -> "previous " + unit.word())
                .collect(Collectors.joining(", "));
    }

    /** @param planned the day that the run was planned for, however late it runs */
    public Period of(LocalDate planned) {
        if (unit == null) {
            return java.util.Objects.requireNonNull(fixed);
        }
        return Period.parse(
                unit == Unit.CALENDAR_YEAR
                        ? "CY" + (planned.getYear() - (previous ? 1 : 0))
                        : code(MonthRange.around(YearMonth.from(planned), unit.months)
                                .plusMonths(previous ? -unit.months : 0)));
    }

    /** As it is typed on the command line. */
    static String code(MonthRange months) {
        int year = BuddhistYear.of(
                months.last().getMonthValue() >= OCTOBER
                        ? months.last().getYear() + 1
                        : months.last().getYear());
        return switch (months.length()) {
            case 1 -> months.first().toString();
            case 3 -> "FY" + year + "-Q" + (Math.floorMod(months.first().getMonthValue() - OCTOBER, 12) / 3 + 1);
            case 12 -> "FY" + year;
            default -> months.first() + ".." + months.last();
        };
    }

    /** The period of an obligation, of so many months. */
    public static Period of(MonthRange months) {
        return Period.parse(code(months));
    }

    private static final int OCTOBER = 10;
}
