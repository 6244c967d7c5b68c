package org.prasan.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

/**
 * Builds the tables of a report. A total is what its ordinary cells add up to, the median of the whole for a median;
 * indicators and compared periods are never added up. Records are read once, however many periods are compared.
 */
public final class FigureTables {

    private static final String AGENCIES = "agency";

    private final Catalog catalog;
    private final Figures figures;

    public FigureTables(Catalog catalog, Figures figures) {
        this.catalog = catalog;
        this.figures = figures;
    }

    /**
     * All tables of several reports, in their order, with the inner cells that they share.
     *
     * @param reporting what became of the obligations within the period
     * @throws UnknownMeetingException when the period is a meeting that nothing is known of
     */
    public FigureSet tables(
            List<ReportDefinition> reports, Period period, List<ReportingState> reporting, ReportedMonths reported) {
        LineageKeeper lineage = new LineageKeeper();
        Map<Period, Map<String, Cube>> cubes = figures.cubes(wanted(reports, period), lineage);
        Map<ReportDefinition, List<FigureTable>> made = new LinkedHashMap<>();
        reports.forEach(report -> made.put(report, tables(report, period, reporting, reported, cubes)));
        return new FigureSet(made, lineage.cells());
    }

    private List<FigureTable> tables(
            ReportDefinition report,
            Period period,
            List<ReportingState> reporting,
            ReportedMonths reported,
            Map<Period, Map<String, Cube>> cubes) {
        List<FigureTable> tables = new ArrayList<>();
        for (TableSpec spec : report.tables()) {
            tables.add(
                    isReporting(spec)
                            ? new Completeness(spec, catalog.codeLists().get(AGENCIES)).of(reporting)
                            : table(spec, period, cubes, reported));
        }
        return tables;
    }

    private Map<Period, Set<IndicatorDefinition>> wanted(List<ReportDefinition> reports, Period period) {
        Map<Period, Set<IndicatorDefinition>> wanted = new LinkedHashMap<>();
        for (ReportDefinition report : reports) {
            for (TableSpec spec : report.tables()) {
                if (!isReporting(spec)) {
                    for (Period one : isCompared(spec) ? Periods.compared(period) : List.of(period)) {
                        wanted.computeIfAbsent(one, p -> new LinkedHashSet<>()).addAll(indicators(spec));
                    }
                }
            }
        }
        return wanted;
    }

    private FigureTable table(
            TableSpec spec, Period period, Map<Period, Map<String, Cube>> cubes, ReportedMonths reported) {
        List<Period> periods = isCompared(spec) ? Periods.compared(period) : List.of(period);
        requireSense(spec);
        List<Fact> facts = facts(spec, periods, cubes);
        @Nullable MonthRange range = period instanceof Period.Months months ? months.range() : span(facts);
        CrossTable table = new CrossTable(
                spec,
                indicators(spec),
                axis(spec, spec.rows(), periods, range),
                axis(spec, spec.columns(), periods, range),
                period,
                extent -> extent.isReported(reported, figures.window(extent.period(), extent.indicator())));
        facts.forEach(table::add);
        return table.table();
    }

    private List<Fact> facts(TableSpec spec, List<Period> periods, Map<Period, Map<String, Cube>> cubes) {
        Filter filter = new Filter(spec.where());
        List<Fact> facts = new ArrayList<>();
        for (Period period : periods) {
            Map<String, Cube> ofPeriod = cubes.getOrDefault(period, Map.of());
            for (IndicatorDefinition indicator : indicators(spec)) {
                Figures.cube(ofPeriod, indicator).contents().forEach((key, contents) -> {
                    Fact fact = new Fact(indicator, period, key, contents);
                    if (filter.holds(fact, catalog.codeLists())) {
                        facts.add(fact);
                    }
                });
            }
        }
        return facts;
    }

    private Axis axis(TableSpec spec, AxisSpec axis, List<Period> periods, @Nullable MonthRange range) {
        if (axis.dimension().equals(ComparisonAxis.NAME)) {
            return new ComparisonAxis(periods);
        }
        if (axis.dimension().equals(IndicatorAxis.NAME)) {
            return new IndicatorAxis(indicators(spec));
        }
        Figures.Step step = TimeAxis.STEPS.get(axis.dimension());
        if (step != null) {
            return new TimeAxis(axis, step, range);
        }
        DimensionDefinition dimension = indicators(spec).get(0).dimension(axis.dimension());
        CodeList list = catalog.codeLists().get(dimension.codeList());
        return new DimensionAxis(axis, dimension, list, new Filter(spec.where()));
    }

    /** The months of the facts, for a period that has none itself. */
    private static @Nullable MonthRange span(List<Fact> facts) {
        List<YearMonth> months = facts.stream()
                .map(Fact::month)
                .sorted(Comparator.naturalOrder())
                .toList();
        return months.isEmpty() ? null : new MonthRange(months.get(0), months.get(months.size() - 1));
    }

    private List<IndicatorDefinition> indicators(TableSpec spec) {
        return spec.indicators().stream().map(catalog::indicator).toList();
    }

    private static void requireSense(TableSpec spec) {
        if (spec.indicators().size() > 1 && !isAlong(spec, IndicatorAxis.NAME)) {
            throw new IllegalArgumentException(
                    "table " + spec.id() + " would add up different indicators; one of its axes must be indicator");
        }
        if (isCompared(spec) && TimeAxis.STEPS.keySet().stream().anyMatch(step -> isAlong(spec, step))) {
            throw new IllegalArgumentException(
                    "table " + spec.id() + " compares periods and has the steps of one; choose one of the two");
        }
    }

    private static boolean isReporting(TableSpec spec) {
        return spec.indicators().contains(TableSpec.REPORTING);
    }

    private static boolean isCompared(TableSpec spec) {
        return isAlong(spec, ComparisonAxis.NAME);
    }

    private static boolean isAlong(TableSpec spec, String dimension) {
        return spec.rows().dimension().equals(dimension)
                || spec.columns().dimension().equals(dimension);
    }

    /** Texts that say something, none twice, in their order. */
    static List<Text> withoutRepeats(Collection<Text> texts) {
        return texts.stream()
                .filter(text -> !text.th().isBlank() || !text.en().isBlank())
                .distinct()
                .toList();
    }
}
