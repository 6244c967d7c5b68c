package org.prasan.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.Ledger;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/**
 * What a cell is about, as far as it matters for whether anyone has reported it.
 *
 * @param step months within the period; null for all of it
 * @param agency that the figure comes from; null for all
 */
record Extent(
        IndicatorDefinition indicator,
        Period period,
        @Nullable MonthRange step,
        @Nullable String agency) {

    Extent with(IndicatorDefinition other) {
        return new Extent(other, period, step, agency);
    }

    Extent with(Period other) {
        return new Extent(indicator, other, step, agency);
    }

    Extent with(MonthRange other) {
        return new Extent(indicator, period, other, agency);
    }

    Extent from(String other) {
        return new Extent(indicator, period, step, other);
    }

    boolean isReported(ReportedMonths reported, Window window) {
        if (indicator.form().equals(Ledger.FORM)) {
            return true;
        }
        MonthRange months =
                step != null ? step : new MonthRange(YearMonth.from(window.from()), YearMonth.from(window.to()));
        return reported.any(indicator.form(), indicator.table(), months, agency);
    }
}
