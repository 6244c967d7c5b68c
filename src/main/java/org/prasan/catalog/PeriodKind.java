package org.prasan.catalog;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.prasan.vocabulary.Period;

/** The lengths of period that a report may be made for. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    FISCAL_YEAR,
    CALENDAR_YEAR,
    MEETING,
    /** Any other months, or everything. */
    OTHER;

    public static PeriodKind of(Period period) {
        if (period instanceof Period.Meeting) {
            return MEETING;
        }
        String code = period.code();
        if (code.startsWith("FY")) {
            return code.contains("-Q") ? QUARTER : FISCAL_YEAR;
        }
        if (code.startsWith("CY")) {
            return CALENDAR_YEAR;
        }
        return period.months().filter(months -> months.length() == 1).isPresent() ? MONTH : OTHER;
    }

    /** Those that {@code periods} names, else all. */
    static Set<PeriodKind> in(Yaml yaml) {
        Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
        yaml.find("periods")
                .ifPresent(named -> named.asFilledList().forEach(each -> kinds.add(each.asChoice(PeriodKind.class))));
        return kinds.isEmpty() ? EnumSet.allOf(PeriodKind.class) : kinds;
    }

    /** As it is written in a {@code report.yml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
