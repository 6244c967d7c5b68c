package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ObligationSpec;
import org.prasan.records.Coverage;
import org.prasan.records.Fate;
import org.prasan.records.Submission;
import org.prasan.vocabulary.MonthRange;

class ResponsesTest {

    private static final MonthRange YEAR = MonthRange.fiscalYear(2562);
    private static final Window WINDOW = new Window(YEAR.firstDay(), YEAR.lastDay(), YEAR.lastDay());
    private static final Extent WHOLE = new Extent(Indicators.CASES, Indicators.YEAR, null, null);

    private final List<ObligationSpec> obligations = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final Map<Long, List<Coverage>> coverages = new HashMap<>();

    private ResponsesTest owes(String agency, int months) {
        obligations.add(new ObligationSpec(agency, "FORM", months, 15));
        return this;
    }

    private ResponsesTest sent(String agency, String months) {
        long id = submissions.size() + 1L;
        submissions.add(
                new Submission(id, "", "", Fate.ACCEPTED, "", "FORM", "", agency, months, 0, 0, 0, 0, 0, true, false));
        coverages.put(id, List.of(new Coverage("table", "sheet", MonthRange.parse(months), 1)));
        return this;
    }

    private Response of(Extent extent) {
        return new Responses(obligations, ReportedMonths.of(submissions, coverages)).of(extent, WINDOW);
    }

    @Test
    void anAgencyHasReportedWhenEveryMonthIsIn() {
        owes("A", 1).owes("B", 1).sent("A", "2018-10/2019-09").sent("B", "2018-10/2019-08");

        assertThat(of(WHOLE)).isEqualTo(new Response(1, 2));
        assertThat(of(WHOLE.with(MonthRange.fiscalQuarter(2562, 1)))).isEqualTo(new Response(2, 2));
        assertThat(of(WHOLE.with(MonthRange.parse("2019-09")))).isEqualTo(new Response(1, 2));
    }

    @Test
    void onlyTheAgencyThatAFigureIsFromCounts() {
        owes("A", 1).owes("B", 1).sent("A", "2018-10/2019-09");

        assertThat(of(WHOLE.from("A")).isPartial()).isFalse();
        assertThat(of(WHOLE.from("B"))).isEqualTo(new Response(0, 1));
    }

    @Test
    void whatNobodyOwesLacksNobody() {
        owes("A", 1);
        obligations.set(0, new ObligationSpec("A", "OTHER", 1, 15));

        assertThat(of(WHOLE)).isEqualTo(Response.NOT_OWED);
        assertThat(Response.NOT_OWED.isPartial()).isFalse();
    }

    @Test
    void aReportThatIsNotDueWithThePeriodIsNotMissing() {
        MonthRange october = MonthRange.parse("2018-10");
        Window month = new Window(october.firstDay(), october.lastDay(), october.lastDay());
        owes("A", 1).owes("B", 3).sent("A", "2018-10");

        assertThat(new Responses(obligations, ReportedMonths.of(submissions, coverages)).of(WHOLE, month))
                .isEqualTo(new Response(1, 1));
    }

    @Test
    void whatReachesBackWithoutEndIsOwedByNobodyInParticular() {
        owes("A", 1);
        Window ever = new Window(Window.EVER, Window.LAST, Window.LAST);

        assertThat(new Responses(obligations, ReportedMonths.of(submissions, coverages)).of(WHOLE, ever))
                .isEqualTo(Response.NOT_OWED);
    }
}
