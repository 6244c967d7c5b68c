package org.prasan.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.vocabulary.Period;

/**
 * What is left of a report for a period that some of its tables are not made for: charts, sentences and sections that rest
 * on these go with them.
 */
final class EditionContents {

    private EditionContents() {}

    static ReportDefinition of(ReportDefinition report, Period period) {
        List<TableSpec> tables = report.tables().stream()
                .filter(table -> table.isMadeFor(period))
                .toList();
        Set<String> tableIds = ids(tables.stream().map(TableSpec::id));
        return of(
                report,
                tables,
                report.charts().stream()
                        .filter(chart -> tableIds.contains(chart.table()))
                        .toList());
    }

    static ReportDefinition of(ReportDefinition report, List<TableSpec> tables, List<ChartSpec> charts) {
        Set<String> tableIds = ids(tables.stream().map(TableSpec::id));
        Set<String> chartIds = ids(charts.stream().map(ChartSpec::id));
        return new ReportDefinition(
                report.id(),
                report.folder(),
                report.title(),
                report.issuer(),
                report.audience(),
                report.keyFigures(),
                report.completeness(),
                tables,
                charts,
                sections(report, tableIds, chartIds),
                indicators(report, tables),
                report.frontPage().of(tableIds, chartIds),
                report.thaiDigits(),
                report.periods(),
                report.look(),
                report.companions(),
                report.sha256());
    }

    private static List<SectionSpec> sections(ReportDefinition report, Set<String> tables, Set<String> charts) {
        return report.sections().stream()
                .map(section -> new SectionSpec(
                        section.id(),
                        section.title(),
                        section.lead(),
                        section.contents().stream()
                                .filter(id -> tables.contains(id) || charts.contains(id))
                                .toList()))
                .filter(section -> !section.contents().isEmpty())
                .toList();
    }

    private static List<IndicatorDefinition> indicators(ReportDefinition report, List<TableSpec> tables) {
        Set<String> shown = ids(tables.stream().flatMap(table -> table.indicators().stream()));
        return report.indicators().stream()
                .filter(indicator -> shown.contains(indicator.id()))
                .toList();
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
