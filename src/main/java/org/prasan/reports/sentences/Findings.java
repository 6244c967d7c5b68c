package org.prasan.reports.sentences;

import java.util.Map;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.EditionContext;

/** What each chart of an edition says, told by the rules of its sentences, as the chart's title. */
public final class Findings {

    private Findings() {}

    /**
     * @param tables by id, all that the charts show
     * @return the report; charts whose finding these figures do not bear out keep the title that says what they are of
     */
    public static ReportDefinition toldIn(
            ReportDefinition report, Map<String, ? extends ReleasedTable> tables, EditionContext edition) {
        return report.withCharts(report.charts().stream()
                .map(chart -> told(chart, tables, edition))
                .toList());
    }

    private static ChartSpec told(
            ChartSpec chart, Map<String, ? extends ReleasedTable> tables, EditionContext edition) {
        return Sentences.of(chart.finding().stream().toList(), tables, edition).stream()
                .findFirst()
                .map(sentence -> chart.titled(Phrase.title(sentence)))
                .orElse(chart);
    }
}
