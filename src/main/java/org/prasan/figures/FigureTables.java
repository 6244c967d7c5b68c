package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.Ledger;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

/**
 * Builds the tables of a report. A total is what its ordinary cells add up to, the median of the whole for a median;
 * indicators and compared periods are never added up. Records are read once, however many periods are compared.
 */
public final class FigureTables {

    private static final String AGENCIES = "agency";

    /** The column of the system's own books that says which form they are about. */
    private static final String LEDGER_OF = "form";

    private final Catalog catalog;
    private final Figures figures;

    public FigureTables(Catalog catalog, Figures figures) {
        this.catalog = catalog;
        this.figures = figures;
    }

    /**
     * The tables of several reports that are made for the period, in their order, with the inner cells that they share.
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

    /**
     * What a report of a period is made of, compared periods and earlier months too.
     *
     * @throws UnknownMeetingException when the period is a meeting that nothing is known of
     */
    public List<ShownRecords> shown(ReportDefinition report, Period period) {
        Set<ShownRecords> shown = new LinkedHashSet<>();
        for (TableSpec spec : report.tables()) {
            if (isReporting(spec)) {
                shown.add(period.months()
                        .map(months -> new ShownRecords("", months.first(), months.last()))
                        .orElse(ShownRecords.ANY));
            } else {
                for (Period one : periods(spec, period)) {
                    all(spec).forEach(indicator -> shown.addAll(shown(indicator, one)));
                }
            }
        }
        return List.copyOf(shown);
    }

    private List<ShownRecords> shown(IndicatorDefinition indicator, Period period) {
        Window window = figures.window(period, indicator);
        LocalDate last = window.to().isAfter(window.reference()) ? window.to() : window.reference();
        if (!indicator.form().equals(Ledger.FORM)) {
            return List.of(shown(indicator.form(), window.from(), last));
        }
        return indicator.where().get(LEDGER_OF) instanceof IndicatorDefinition.Test.In forms
                ? forms.values().stream()
                        .map(form -> shown(form, window.from(), last))
                        .toList()
                : List.of(shown("", window.from(), last));
    }

    private static ShownRecords shown(String form, LocalDate first, LocalDate last) {
        return new ShownRecords(form, YearMonth.from(first), YearMonth.from(last));
    }

    private List<FigureTable> tables(
            ReportDefinition report,
            Period period,
            List<ReportingState> reporting,
            ReportedMonths reported,
            Map<Period, Map<String, Cube>> cubes) {
        List<FigureTable> tables = new ArrayList<>();
        for (TableSpec spec : report.madeFor(period).tables()) {
            if (isReporting(spec)) {
                tables.add(new Completeness(spec, catalog.codeLists().get(AGENCIES)).of(reporting));
            } else {
                tables.add(spec.list()
                        .map(list -> figures.list(spec, list, period))
                        .orElseGet(() -> table(spec, period, cubes, reported)));
            }
        }
        return tables;
    }

    private Map<Period, Set<IndicatorDefinition>> wanted(List<ReportDefinition> reports, Period period) {
        Map<Period, Set<IndicatorDefinition>> wanted = new LinkedHashMap<>();
        for (ReportDefinition report : reports) {
            for (TableSpec spec : report.madeFor(period).tables()) {
                if (spec.isOfFigures()) {
                    for (Period one : periods(spec, period)) {
                        wanted.computeIfAbsent(one, p -> new LinkedHashSet<>()).addAll(all(spec));
                    }
                }
            }
        }
        return wanted;
    }

    private FigureTable table(
            TableSpec wanted, Period period, Map<Period, Map<String, Cube>> cubes, ReportedMonths reported) {
        List<Period> periods = periods(wanted, period);
        requireSense(wanted);
        Optional<OwnCoverage> coverage = wanted.beside().map(beside -> new OwnCoverage(catalog, beside, reported));
        TableSpec spec = coverage.map(own -> own.shown(wanted, periods.get(0))).orElse(wanted);
        List<Fact> facts = facts(spec, periods, cubes);
        CrossTable table = new CrossTable(
                spec,
                indicators(spec),
                nested(spec, spec.rows(), periods, facts, true),
                nested(spec, spec.columns(), periods, facts, false),
                periods.get(0),
                new AgencyReports(
                        catalog, figures, reported, new Responses(catalog.obligations(), reported), coverage));
        facts.forEach(table::add);
        return table.table();
    }

    /** The period that the table is about first. */
    private List<Period> periods(TableSpec spec, Period period) {
        Period own = figures.reaches().of(spec.reach(), period);
        return isCompared(spec)
                ? Periods.compared(own).stream()
                        .filter(one -> one.equals(own) || isOnRecord(one))
                        .toList()
                : List.of(own);
    }

    /** Whether the meeting is known, if it is one. */
    private boolean isOnRecord(Period period) {
        return !(period instanceof Period.Meeting meeting)
                || figures.reaches().meetings().date(meeting.number()).isPresent();
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

    private Axis nested(TableSpec spec, AxisSpec axis, List<Period> periods, List<Fact> facts, boolean upright) {
        Axis outer = axis(spec, axis, periods, facts);
        return axis.inner()
                .<Axis>map(inner -> new NestedAxis(outer, nested(spec, inner, periods, facts, upright), upright))
                .orElse(outer);
    }

    private Axis axis(TableSpec spec, AxisSpec axis, List<Period> periods, List<Fact> facts) {
        if (axis.dimension().equals(ComparisonAxis.NAME)) {
            return new ComparisonAxis(periods);
        }
        if (axis.dimension().equals(IndicatorAxis.NAME)) {
            return new IndicatorAxis(indicators(spec));
        }
        if (axis.dimension().equals(AxisSpec.OWNER)) {
            return new OwnerAxis(
                    catalog.codeLists().get(axis.level()), indicators(spec), figures.lastDay(periods.get(0)));
        }
        Figures.Step step = TimeAxis.STEPS.get(axis.dimension());
        if (step != null) {
            return new TimeAxis(axis, step, Reaches.months(periods.get(0), facts, step));
        }
        DimensionDefinition dimension = indicators(spec).get(0).dimension(axis.dimension());
        CodeList list = catalog.codeLists().get(dimension.codeList());
        return new DimensionAxis(axis, dimension, list, new Filter(spec.where()));
    }

    private List<IndicatorDefinition> indicators(TableSpec spec) {
        return spec.indicators().stream().map(catalog::indicator).toList();
    }

    private List<IndicatorDefinition> all(TableSpec spec) {
        return Stream.concat(
                        indicators(spec).stream(),
                        spec.beside().stream()
                                .flatMap(beside -> beside.indicators().stream())
                                .map(catalog::indicator))
                .toList();
    }

    private static void requireSense(TableSpec spec) {
        if (spec.indicators().size() > 1 && !spec.isAlong(IndicatorAxis.NAME) && !spec.isAlong(AxisSpec.OWNER)) {
            throw new IllegalArgumentException(
                    "table " + spec.id() + " would add up different indicators; one of its axes must be indicator");
        }
        if (isCompared(spec) && TimeAxis.STEPS.keySet().stream().anyMatch(spec::isAlong)) {
            throw new IllegalArgumentException(
                    "table " + spec.id() + " compares periods and has the steps of one; choose one of the two");
        }
    }

    private static boolean isReporting(TableSpec spec) {
        return spec.indicators().contains(TableSpec.REPORTING);
    }

    private static boolean isCompared(TableSpec spec) {
        return spec.isAlong(ComparisonAxis.NAME);
    }

    /** Texts that say something, none twice, in their order. */
    static List<Text> withoutRepeats(Collection<Text> texts) {
        return texts.stream()
                .filter(text -> !text.th().isBlank() || !text.en().isBlank())
                .distinct()
                .toList();
    }
}
