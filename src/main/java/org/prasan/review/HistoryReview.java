package org.prasan.review;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.ReviewRule;
import org.prasan.catalog.ReviewRule.Check.History;
import org.prasan.figures.AgencyMonths;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** {@code history}: an agency's figure is unlike its own last periods. */
final class HistoryReview {

    private HistoryReview() {}

    static List<Query> queries(ReviewRule rule, History history, Stored stored) {
        IndicatorDefinition indicator = history.indicator();
        AgencyMonths figures = stored.figures(indicator);
        List<MonthRange> periods = stored.reported().periods(indicator.form(), indicator.table(), history.months());
        List<Query> queries = new ArrayList<>();
        for (String agency : stored.reported().agencies(indicator.form(), indicator.table())) {
            for (int i = 0; i < periods.size(); i++) {
                List<MonthRange> before = periods.subList(Math.max(0, i - history.periods()), i).stream()
                        .filter(period -> isWhole(stored, indicator, agency, period))
                        .toList();
                if (before.size() >= history.least() && isWhole(stored, indicator, agency, periods.get(i))) {
                    List<Long> earlier = before.stream()
                            .map(period -> figures.of(agency, period))
                            .toList();
                    long figure = figures.of(agency, periods.get(i));
                    if (Deviation.isUnlike(figure, earlier)) {
                        queries.add(query(rule, indicator, agency, periods.get(i), figure, earlier));
                    }
                }
            }
        }
        return queries;
    }

    private static boolean isWhole(Stored stored, IndicatorDefinition indicator, String agency, MonthRange period) {
        return stored.reported().isWhole(indicator.form(), indicator.table(), agency, period);
    }

    private static Query query(
            ReviewRule rule,
            IndicatorDefinition indicator,
            String agency,
            MonthRange period,
            long figure,
            List<Long> earlier) {
        String median = plain(Deviation.median(earlier));
        Text name = indicator.name();
        return Asked.of(
                rule,
                indicator.form(),
                agency,
                period,
                new Text(
                        name.th() + " " + figure + " ต่างจาก " + earlier.size() + " งวดก่อนซึ่งมีค่ากลาง " + median,
                        name.en() + ": " + figure + "; the median of the " + earlier.size() + " periods before is "
                                + median));
    }

    /** {@code 3}, {@code 3.5}. */
    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
