package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prasan.catalog.MayMerge;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

/** How a table of which too much is hidden could be made otherwise: codes merged, or a dimension dropped. */
final class Redesigns {

    private static final int FEWEST = 2;

    private final List<Alternative> alternatives = new ArrayList<>();
    private final List<MayMerge> mayMerge;
    private final Released released;

    /** @param what is done to it */
    record Alternative(Text what, FigureTable table) {}

    /** Which cells are hidden now. */
    @FunctionalInterface
    interface Released {
        boolean isHidden(String row, String column);
    }

    private Redesigns(List<MayMerge> mayMerge, Released released) {
        this.mayMerge = mayMerge;
        this.released = released;
    }

    static List<Alternative> of(FigureTable table, ReleasedTable safe, List<MayMerge> mayMerge) {
        TableContent content = safe.content();
        Released hidden = (row, column) -> content.cell(place(content.rows(), row), place(content.columns(), column))
                instanceof ReleasedCell.Hidden;
        Redesigns redesigns = new Redesigns(mayMerge, hidden);
        redesigns.alongRows(table, UnaryOperator.identity(), false);
        redesigns.alongRows(new MergedLines(table).turned(), turned -> new MergedLines(turned).turned(), true);
        return redesigns.alternatives;
    }

    private static int place(List<TableContent.Head> heads, String code) {
        return IntStream.range(0, heads.size())
                .filter(at -> heads.get(at).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** @param back the table as it was turned before */
    private void alongRows(FigureTable table, UnaryOperator<FigureTable> back, boolean turned) {
        MergedLines lines = new MergedLines(table);
        // Lines that have no total, such as indicators and compared periods, are never added up.
        boolean adds = table.rows().stream().anyMatch(Head::total);
        for (List<Integer> rows : adds ? groups(table, turned) : List.<List<Integer>>of()) {
            alternatives.add(new Alternative(merging(table, rows), back.apply(lines.merged(rows))));
        }
        List<Integer> outer = rows(table, head -> head.total() || head.depth() == 0);
        List<Integer> totals = rows(table, Head::total);
        if (outer.size() < table.rows().size()) {
            drop(new Text("ไม่แบ่งย่อย ", "no breakdown within "), table, back.apply(lines.only(outer)));
        } else if (!totals.isEmpty() && table.rows().size() > totals.size()) {
            drop(new Text("ตัดมิติ ", "drop the dimension "), table, back.apply(lines.only(totals)));
        }
    }

    private void drop(Text words, FigureTable table, FigureTable without) {
        alternatives.add(new Alternative(
                new Text(
                        words.th() + table.rowLabel().th(),
                        words.en() + table.rowLabel().en()),
                without));
    }

    private static Text merging(FigureTable table, List<Integer> rows) {
        List<Text> labels =
                rows.stream().map(row -> table.rows().get(row).label()).toList();
        return new Text(
                "รวม " + labels.stream().map(Text::th).collect(Collectors.joining(" + ")),
                "merge " + labels.stream().map(Text::en).collect(Collectors.joining(" + ")));
    }

    /** What the policy allows; then the smallest of the lines that lose something, a few of them or many. */
    private List<List<Integer>> groups(FigureTable table, boolean turned) {
        List<List<Integer>> groups = new ArrayList<>();
        for (MayMerge merge : mayMerge) {
            groups.add(rows(table, head -> !head.total() && merge.codes().contains(head.code())));
        }
        List<Integer> losing = IntStream.range(0, table.rows().size())
                .filter(row -> isPlain(table, row) && losses(table, row, turned) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> size(table, row)))
                .toList();
        long plain = rows(table, head -> !head.total() && head.depth() == 0).size();
        IntStream.of(FEWEST, FEWEST + 1, losing.size() / 2, losing.size() - 1, losing.size())
                .filter(size -> size >= FEWEST && size <= losing.size() && size < plain)
                .forEach(size -> groups.add(losing.subList(0, size)));
        return groups.stream()
                .filter(rows -> rows.size() >= FEWEST)
                .map(rows -> rows.stream().sorted().toList())
                .distinct()
                .toList();
    }

    /** Neither a total nor within another line nor itself the sum of others. */
    private static boolean isPlain(FigureTable table, int row) {
        Head head = table.rows().get(row);
        boolean sums =
                row + 1 < table.rows().size() && table.rows().get(row + 1).depth() > head.depth();
        return !head.total() && head.depth() == 0 && !sums;
    }

    private long losses(FigureTable table, int row, boolean turned) {
        String code = table.rows().get(row).code();
        return table.columns().stream()
                .filter(column ->
                        turned ? released.isHidden(column.code(), code) : released.isHidden(code, column.code()))
                .count();
    }

    private static double size(FigureTable table, int row) {
        return table.cells().get(row).stream()
                .mapToDouble(cell -> cell instanceof Cell.Counted counted ? counted.value() : 0)
                .sum();
    }

    private static List<Integer> rows(FigureTable table, Predicate<Head> wanted) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> wanted.test(table.rows().get(row)))
                .boxed()
                .toList();
    }
}
