package org.prasan.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** One table of figures: facts put where two axes cross, added up, with totals. */
final class CrossTable {

    private static final int MEDIAN_DECIMALS = 1;

    private static final Text CENSORED = new Text(
            "< คือจำนวนที่ผู้เผยแพร่ปกปิดไว้ น้อยกว่าเลขที่เขียน ไม่ใช่ 0 ช่วงของจำนวนคือผลรวมที่มีจำนวนเช่นนั้นรวมอยู่",
            "< is a count that its publisher hides, below the number written and not 0; a range is a sum that includes such counts");

    private record Place(String row, String column) {}

    private final TableSpec spec;
    private final List<IndicatorDefinition> indicators;
    private final Axis rows;
    private final Axis columns;
    private final Extent whole;
    private final Reporting reporting;
    private final Map<Place, Cube.Contents> contents = new HashMap<>();
    private final Map<String, Double> rowSizes = new HashMap<>();
    private final Map<String, Double> columnSizes = new HashMap<>();

    /** Tells whether anyone has reported what a cell is about. */
    @FunctionalInterface
    interface Reporting {
        boolean isReported(Extent extent);

        /** Whether a figure of ours may stand here beside those of others. */
        default boolean isComparable(Extent extent) {
            return true;
        }

        /** By how many of those who owe it. */
        default Response response(Extent extent) {
            return Response.NOT_OWED;
        }
    }

    /** @param period of the report */
    CrossTable(
            TableSpec spec,
            List<IndicatorDefinition> indicators,
            Axis rows,
            Axis columns,
            Period period,
            Reporting reporting) {
        this.spec = spec;
        this.indicators = indicators;
        this.rows = rows;
        this.columns = columns;
        this.whole = new Extent(indicators.get(0), period, null, null);
        this.reporting = reporting;
    }

    void add(Fact fact) {
        String row = rows.place(fact);
        String column = columns.place(fact);
        if (row != null && column != null) {
            contents.computeIfAbsent(new Place(row, column), p -> new Cube.Contents())
                    .merge(fact.contents());
            // The order by size is that of the report's own period, whatever it is compared with.
            double size = fact.period().equals(whole.period()) ? fact.contents().sum() : 0;
            rowSizes.merge(row, size, Double::sum);
            columnSizes.merge(column, size, Double::sum);
        }
    }

    FigureTable table() {
        List<Head> rowHeads = heads(rows, rowSizes);
        List<Head> columnHeads = heads(columns, columnSizes);
        List<String> rowCodes = leaves(rowHeads);
        List<String> columnCodes = leaves(columnHeads);
        List<List<String>> columnParts =
                columnHeads.stream().map(column -> parts(column, columnCodes)).toList();
        List<List<Cell>> cells = new ArrayList<>();
        List<List<Response>> responses = new ArrayList<>();
        for (Head row : rowHeads) {
            List<String> rowParts = parts(row, rowCodes);
            List<Cell> line = new ArrayList<>();
            List<Response> answered = new ArrayList<>();
            for (int column = 0; column < columnHeads.size(); column++) {
                Extent extent = narrowed(row, columnHeads.get(column));
                line.add(cell(
                        rowParts,
                        columnParts.get(column),
                        extent,
                        about(row, columnHeads.get(column), extent.indicator())));
                answered.add(reporting.response(extent));
            }
            cells.add(line);
            responses.add(answered);
        }
        PartialCells partial = new PartialCells(rowHeads, columnHeads, cells, responses);
        return new FigureTable(
                spec.id(),
                spec.title(),
                rows.label(),
                columns.label(),
                rowHeads,
                columnHeads,
                partial.marked(),
                unit(),
                notes(cells, partial.note()),
                FigureTables.withoutRepeats(
                        indicators.stream().map(IndicatorDefinition::source).toList()),
                codes(rows.listed(rowSizes)),
                codes(columns.listed(columnSizes)));
    }

    private static List<String> codes(List<Head> heads) {
        return heads.stream().map(Head::code).toList();
    }

    /** A single line, with those within it, is its own total. */
    private static List<Head> heads(Axis axis, Map<String, Double> sizes) {
        List<Head> heads = new ArrayList<>(axis.lines(sizes));
        if (axis.hasTotal() && heads.stream().filter(head -> head.depth() == 0).count() != 1) {
            heads.add(new Head(Axis.TOTAL_CODE, Axis.TOTAL, true));
        }
        return heads;
    }

    /** The lines that facts stand on: no totals, and no line that sums those within it. */
    private static List<String> leaves(List<Head> heads) {
        List<String> leaves = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            boolean sums = i + 1 < heads.size()
                    && heads.get(i + 1).depth() > heads.get(i).depth();
            if (!heads.get(i).total() && !sums) {
                leaves.add(heads.get(i).code());
            }
        }
        return leaves;
    }

    /** The leaves that a line is made of: a total of all, a sum of those within it, a leaf of itself. */
    private static List<String> parts(Head head, List<String> leaves) {
        if (head.total()) {
            return leaves;
        }
        return leaves.contains(head.code())
                ? List.of(head.code())
                : leaves.stream()
                        .filter(leaf -> leaf.startsWith(head.code() + NestedAxis.WITHIN))
                        .toList();
    }

    private Extent narrowed(Head row, Head column) {
        Extent byRow = row.total() ? whole : rows.narrow(whole, row.code());
        return column.total() ? byRow : columns.narrow(byRow, column.code());
    }

    private String about(Head row, Head column, IndicatorDefinition indicator) {
        TreeSet<String> about = new TreeSet<>();
        spec.where().forEach((dimension, codes) -> {
            if (indicator.findDimension(dimension).isPresent()) {
                about.add(dimension + ">" + String.join("+", new TreeSet<>(codes)));
            }
        });
        about.addAll(List.of((row.total() ? "" : rows.about(row.code())).split(";")));
        about.addAll(List.of((column.total() ? "" : columns.about(column.code())).split(";")));
        about.remove("");
        return String.join(";", about);
    }

    /** A total has several row or column codes, or none when there is nothing to add up. */
    private Cell cell(List<String> rowCodes, List<String> columnCodes, Extent extent, String about) {
        if (!reporting.isComparable(extent)) {
            return new Cell.Nothing();
        }
        Cube.Contents merged = new Cube.Contents();
        boolean any = false;
        for (String row : rowCodes) {
            for (String column : columnCodes) {
                Cube.Contents one = contents.get(new Place(row, column));
                if (one != null) {
                    merged.merge(one);
                    any = true;
                }
            }
        }
        // A fact of the report's own period shows that somebody has reported it, if in another month's sheet; of an
        // earlier period such facts are stragglers, and their number would be mistaken for that period's figure.
        boolean known = any && extent.period().equals(whole.period());
        return known || reporting.isReported(extent) ? figure(extent, about, any ? merged : null) : notReported();
    }

    private static Cell notReported() {
        return new Cell.NotReported();
    }

    private static Cell figure(Extent extent, String about, Cube.@Nullable Contents contents) {
        IndicatorDefinition indicator = extent.indicator();
        Lineage lineage = indicator.isProtected() ? lineage(extent, about, contents) : Lineage.NONE;
        if (indicator.measure() instanceof Measure.Median) {
            Double median = contents == null ? null : SampleMedian.of(contents.times());
            return contents == null || median == null
                    ? new Cell.Nothing()
                    : new Cell.Median(
                            median,
                            MEDIAN_DECIMALS,
                            indicator.isProtected(),
                            contents.times().size(),
                            lineage);
        }
        if (contents != null && contents.censored() > 0) {
            return new Cell.Censored(contents.sum(), contents.sum() + contents.censored());
        }
        Double value = contents == null ? Double.valueOf(0) : Figures.value(indicator, contents);
        return new Cell.Counted(value == null ? 0 : value, 0, indicator.isProtected(), lineage);
    }

    private static Lineage lineage(Extent extent, String about, Cube.@Nullable Contents contents) {
        // A quarter is the same whether it is a report's period or a column of the year's.
        String period = extent.step() != null
                ? extent.step().code()
                : extent.period()
                        .months()
                        .map(MonthRange::code)
                        .orElse(extent.period().code());
        return new Lineage(
                extent.indicator().id() + " " + period + (about.isEmpty() ? "" : " " + about),
                contents == null ? new BitSet() : contents.inner());
    }

    private Text unit() {
        List<Text> units =
                indicators.stream().map(IndicatorDefinition::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : Text.same("");
    }

    /** The rules how it is counted, each saying of which indicator when there are several; the table's own note; of whom reports are missing. */
    private List<Text> notes(List<List<Cell>> cells, Optional<Text> whatIsMissing) {
        List<Text> notes = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators) {
            Text name = indicator.name();
            Text rule = indicator.rule();
            notes.add(
                    indicators.size() == 1 ? rule : new Text(named(name.th(), rule.th()), named(name.en(), rule.en())));
        }
        notes.add(spec.note());
        if (cells.stream().flatMap(List::stream).anyMatch(Cell.Censored.class::isInstance)) {
            notes.add(CENSORED);
        }
        whatIsMissing.ifPresent(notes::add);
        return FigureTables.withoutRepeats(notes);
    }

    private static String named(String name, String rule) {
        return rule.contains(name) ? rule : name + ": " + rule;
    }
}
