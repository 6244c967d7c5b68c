package org.prasan.catalog;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/**
 * One folder under {@code reports/}: what a report is made of and in which order. How it looks is in the folder's
 * templates.
 *
 * @param folder where {@code report.yml} and the templates lie
 * @param audience who may read it, for example {@code provincial}; names a protection policy
 * @param keyFigures id of the table that the first page's strip is made of
 * @param completeness id of the table that says which agency has reported
 * @param sections the order in which tables and charts appear
 * @param indicators those that its tables show, each once
 * @param frontPage what the first page says beside the key figures
 * @param thaiDigits whether the Thai edition is printed with ๐–๙, as formal documents are
 * @param periods that it may be made for
 * @param look the report whose templates it is printed with, mostly itself
 * @param companions what is made beside it
 * @param sha256 of everything in the folder, so that an edition can say what it was made with
 */
public record ReportDefinition(
        String id,
        Path folder,
        Text title,
        Text issuer,
        String audience,
        String keyFigures,
        String completeness,
        List<TableSpec> tables,
        List<ChartSpec> charts,
        List<SectionSpec> sections,
        List<IndicatorDefinition> indicators,
        FrontPage frontPage,
        boolean thaiDigits,
        Set<PeriodKind> periods,
        String look,
        Companions companions,
        String sha256) {

    public ReportDefinition {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        sections = List.copyOf(sections);
        periods = Set.copyOf(periods);
        indicators = List.copyOf(indicators);
    }

    /** With a plain first page, the digits of everyday and nothing beside it. */
    public ReportDefinition(
            String id,
            Path folder,
            Text title,
            Text issuer,
            String audience,
            String keyFigures,
            String completeness,
            List<TableSpec> tables,
            List<ChartSpec> charts,
            List<SectionSpec> sections,
            String sha256) {
        this(
                id,
                folder,
                title,
                issuer,
                audience,
                keyFigures,
                completeness,
                tables,
                charts,
                sections,
                List.of(),
                FrontPage.PLAIN,
                false,
                EnumSet.allOf(PeriodKind.class),
                id,
                Companions.NONE,
                sha256);
    }

    /** The same report addressed to others. */
    public ReportDefinition forAudience(String other) {
        return new ReportDefinition(
                id,
                folder,
                title,
                issuer,
                other,
                keyFigures,
                completeness,
                tables,
                charts,
                sections,
                indicators,
                frontPage,
                thaiDigits,
                periods,
                look,
                companions,
                sha256);
    }

    /** The same report with these charts in place of its own. */
    public ReportDefinition withCharts(List<ChartSpec> others) {
        return new ReportDefinition(
                id,
                folder,
                title,
                issuer,
                audience,
                keyFigures,
                completeness,
                tables,
                others,
                sections,
                indicators,
                frontPage,
                thaiDigits,
                periods,
                look,
                companions,
                sha256);
    }

    /** With what an edition of the period has: its tables, and all that rests on them. */
    public ReportDefinition madeFor(Period period) {
        return tables.stream().allMatch(table -> table.isMadeFor(period)) ? this : EditionContents.of(this, period);
    }

    /** With these of its charts only, wherever they are named. */
    public ReportDefinition withChartsOf(Predicate<ChartSpec> wanted) {
        return charts.stream().allMatch(wanted)
                ? this
                : EditionContents.of(
                        this, tables, charts.stream().filter(wanted).toList());
    }

    /** @param ending for example {@code .jrxml} */
    public Path template(String ending) {
        return folder.resolveSibling(look.equals(id) ? folder.getFileName().toString() : look)
                .resolve(look + ending);
    }

    /** What is wrong with a period that the report is not made for; empty when nothing is. */
    public Optional<Text> refusal(Period period) {
        if (periods.contains(PeriodKind.of(period))) {
            return Optional.empty();
        }
        String made = periods.stream().sorted().map(PeriodKind::word).collect(Collectors.joining(", "));
        return Optional.of(new Text(
                "รายงาน " + id + " จัดทำได้เฉพาะ: " + made + " ไม่ใช่ " + period.code(),
                "the report " + id + " is made by " + made + ", not for " + period.code()));
    }

    /** @throws IllegalArgumentException when there is none */
    public TableSpec table(String tableId) {
        return tables.stream()
                .filter(t -> t.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + tableId + " in report " + id));
    }
}
