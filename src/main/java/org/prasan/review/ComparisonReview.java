package org.prasan.review;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.ReviewRule;
import org.prasan.catalog.ReviewRule.Check.Comparison;
import org.prasan.catalog.ReviewRule.Expectation;
import org.prasan.figures.AgencyMonths;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** {@code compare}: one figure does not stand to another, perhaps of another form, as it should. */
final class ComparisonReview {

    private ComparisonReview() {}

    static List<Query> queries(ReviewRule rule, Comparison comparison, Stored stored) {
        IndicatorDefinition first = comparison.indicator();
        IndicatorDefinition other = comparison.with();
        AgencyMonths figures = stored.figures(first);
        AgencyMonths others = stored.figures(other);
        List<Query> queries = new ArrayList<>();
        for (MonthRange period : stored.reported().periods(first.form(), first.table(), comparison.months())) {
            if (!comparison.byAgency()
                    && !(stored.isComplete(first.form(), period) && stored.isComplete(other.form(), period))) {
                continue;
            }
            for (String agency : stored.reported().agencies(first.form(), first.table())) {
                if (isWhole(stored, comparison, agency, period)) {
                    long figure = comparison.byAgency() ? figures.of(agency, period) : figures.of(period);
                    long with = comparison.byAgency() ? others.of(agency, period) : others.of(period);
                    if (!holds(comparison, figure, with)) {
                        queries.add(Asked.of(rule, first.form(), agency, period, message(comparison, figure, with)));
                    }
                }
            }
        }
        return queries;
    }

    private static boolean isWhole(Stored stored, Comparison comparison, String agency, MonthRange period) {
        IndicatorDefinition first = comparison.indicator();
        IndicatorDefinition other = comparison.with();
        return stored.reported().isWhole(first.form(), first.table(), agency, period)
                && (!comparison.byAgency() || stored.reported().isWhole(other.form(), other.table(), agency, period));
    }

    static boolean holds(Comparison comparison, long figure, long with) {
        double slack = with * comparison.tolerance() + comparison.allowance();
        boolean notAbove = figure <= with + slack;
        boolean notBelow = figure >= with - slack;
        return comparison.expectation() == Expectation.AT_MOST
                ? notAbove
                : comparison.expectation() == Expectation.AT_LEAST ? notBelow : notAbove && notBelow;
    }

    private static Text message(Comparison comparison, long figure, long with) {
        Text expected = switch (comparison.expectation()) {
            case AT_MOST -> new Text("ไม่ควรมากกว่า", "should be at most");
            case AT_LEAST -> new Text("ไม่ควรน้อยกว่า", "should be at least");
            case EQUAL -> new Text("ควรเท่ากับ", "should equal");
        };
        Text first = comparison.indicator().name();
        Text other = comparison.with().name();
        return new Text(
                first.th() + " " + figure + " " + expected.th() + other.th() + " " + with,
                first.en() + ": " + figure + "; " + expected.en() + " " + other.en() + ": " + with);
    }
}
