package org.prasan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.TimeStep;
import org.prasan.figures.FigureTable.Head;
import org.prasan.figures.Figures.Step;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

/** The steps of a period. What lies outside it, such as earlier meetings, stands on none. */
final class TimeAxis implements Axis {

    static final Map<String, Step> STEPS = Map.of(
            "month", Step.MONTH,
            "quarter", Step.QUARTER,
            "fiscal-year", Step.FISCAL_YEAR,
            "calendar-year", Step.CALENDAR_YEAR);

    private final AxisSpec spec;
    private final Step step;
    private final List<Period> steps = new ArrayList<>();

    /** @param range of the report's period; null when there are no months */
    TimeAxis(AxisSpec spec, Step step, @Nullable MonthRange range) {
        this.spec = spec;
        this.step = step;
        if (range != null) {
            step.periods(range).forEach(code -> steps.add(cut(Period.parse(code), range)));
        }
    }

    /** A step that lies only partly in the report's period must not bear the name of the whole. */
    private static Period cut(Period whole, MonthRange range) {
        MonthRange months = months(whole);
        MonthRange within = new MonthRange(
                range.first().isAfter(months.first()) ? range.first() : months.first(),
                range.last().isBefore(months.last()) ? range.last() : months.last());
        return within.equals(months)
                ? whole
                : Period.parse(within.length() == 1 ? within.code() : within.first() + ".." + within.last());
    }

    @Override
    public Text label() {
        return TimeStep.valueOf(step.name()).label();
    }

    @Override
    public @Nullable String place(Fact fact) {
        return steps.stream()
                .filter(period -> months(period).contains(fact.month()))
                .findFirst()
                .map(Period::code)
                .orElse(null);
    }

    @Override
    public List<Head> lines(Map<String, Double> sizes) {
        boolean oneYear = steps.stream()
                        .map(period -> Step.FISCAL_YEAR.period(months(period).first()))
                        .distinct()
                        .count()
                == 1;
        return steps.stream()
                .map(period -> new Head(
                        period.code(), oneYear ? Periods.labelWithinYear(period) : Periods.label(period), false))
                .toList();
    }

    @Override
    public Extent narrow(Extent extent, String code) {
        return extent.with(months(Period.parse(code)));
    }

    @Override
    public boolean hasTotal() {
        return spec.total();
    }

    private static MonthRange months(Period period) {
        Optional<MonthRange> months = period.months();
        return months.orElseThrow(() -> new IllegalArgumentException(period.code() + " is not made of months"));
    }
}
