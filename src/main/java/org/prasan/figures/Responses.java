package org.prasan.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.catalog.ObligationSpec;
import org.prasan.vocabulary.MonthRange;

/** Holds what agencies owe against what they have reported, for any months of any period. */
final class Responses {

    /** Tables ask the same for every one of their rows. */
    private record Asked(
            String form,
            String table,
            MonthRange whole,
            MonthRange months,
            @Nullable String agency) {}

    private final List<ObligationSpec> obligations;
    private final ReportedMonths reported;
    private final Map<Asked, Response> known = new HashMap<>();

    Responses(List<ObligationSpec> obligations, ReportedMonths reported) {
        this.obligations = obligations;
        this.reported = reported;
    }

    /** What reaches back without end is owed by nobody in particular. */
    Response of(Extent extent, Window window) {
        IndicatorDefinition indicator = extent.indicator();
        boolean ends = indicator.scope() == Scope.WITHIN || indicator.scope() == Scope.FISCAL_YEAR_TO_DATE;
        if (!ends || window.from().equals(Window.EVER) || window.to().equals(Window.LAST)) {
            return Response.NOT_OWED;
        }
        MonthRange whole = new MonthRange(YearMonth.from(window.from()), YearMonth.from(window.to()));
        MonthRange months = extent.step() == null ? whole : extent.step();
        return known.computeIfAbsent(
                new Asked(indicator.form(), indicator.table(), whole, months, extent.agency()), this::counted);
    }

    private Response counted(Asked asked) {
        int owed = 0;
        int complete = 0;
        for (ObligationSpec obligation : obligations) {
            boolean concerned = obligation.form().equals(asked.form())
                    && (asked.agency() == null || obligation.agency().equals(asked.agency()));
            List<YearMonth> months = concerned ? owed(obligation, asked) : List.of();
            if (!months.isEmpty()) {
                owed++;
                complete += reported.all(asked.form(), asked.table(), months, obligation.agency()) ? 1 : 0;
            }
        }
        return new Response(complete, owed);
    }

    /** Of the obligation's periods those that lie wholly within the whole: others are not due with it. */
    private static List<YearMonth> owed(ObligationSpec obligation, Asked asked) {
        return asked.months().months().stream()
                .filter(month -> {
                    MonthRange period = MonthRange.around(month, obligation.months());
                    return asked.whole().contains(period.first())
                            && asked.whole().contains(period.last());
                })
                .toList();
    }
}
