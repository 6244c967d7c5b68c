package org.prasan.reports.sentences;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prasan.catalog.SentenceSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/**
 * {@code Most cases were opened in Mae Sai: 59 of 121 (49%).} Two with the same figure are both named, more are not; where
 * some figures are hidden or not reported the sentence holds for the others only, and says so. Rows left out must not be
 * larger. Of a row that is named, the largest column.
 */
final class LargestRule implements SentenceRule {

    private static final Text ONE = new Text("%s%s จำนวน %s", "%s %s: %s");
    private static final Text TWO = new Text("%s%s จำนวนเท่ากัน %s", "%s %s, the same number each: %s");
    private static final Text OF = new Text(" จากทั้งหมด %s", " of %s");
    private static final Text AMONG_SHOWN =
            new Text(" (เฉพาะตัวเลขที่เปิดเผยได้)", " (among the figures that are not hidden)");
    private static final Text AMONG_REPORTED = new Text(" (เฉพาะที่มีรายงานแล้ว)", " (among those reported)");

    @Override
    public Optional<Text> say(SentenceSpec spec, TableContent table, EditionContext edition) {
        Lines lines = new Lines(spec.row().isEmpty() ? table : turned(table));
        String compared = spec.row().isEmpty() ? spec.column() : spec.row();
        return lines.column(compared).flatMap(column -> say(spec, lines, column));
    }

    /** Columns for rows: the largest of one row. */
    private static TableContent turned(TableContent table) {
        List<List<ReleasedCell>> cells = IntStream.range(0, table.columns().size())
                .mapToObj(column ->
                        table.cells().stream().map(row -> row.get(column)).toList())
                .toList();
        return new TableContent(
                table.id(),
                table.title(),
                table.columnLabel(),
                table.rowLabel(),
                table.columns(),
                table.rows(),
                cells,
                table.unit(),
                table.notes(),
                table.sources());
    }

    private static Optional<Text> say(SentenceSpec spec, Lines lines, int column) {
        TableContent table = lines.table();
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(row -> isCompared(table.rows().get(row)))
                .boxed()
                .toList();
        // What is alone is not the largest of anything.
        if (rows.size() < 2) {
            return Optional.empty();
        }
        double largest = rows.stream()
                .flatMap(row -> lines.value(row, column).stream())
                .mapToDouble(ReleasedCell.Value::value)
                .max()
                .orElse(0);
        if (largest == 0) {
            return spec.none().en().isEmpty() || !isAllKnown(rows, lines, column)
                    ? Optional.empty()
                    : Optional.of(spec.none());
        }
        List<Integer> holders = rows.stream()
                .filter(row -> lines.value(row, column)
                        .filter(v -> v.value() == largest)
                        .isPresent())
                .toList();
        return isNamed(holders, spec, table)
                ? Optional.of(sentence(spec, lines, column, holders, caveat(rows, table, column)))
                : Optional.empty();
    }

    /** Neither a total nor a part of another line. */
    private static boolean isCompared(TableContent.Head row) {
        return !row.total() && row.depth() == 0;
    }

    private static boolean lacksReports(ReleasedCell cell) {
        return cell instanceof ReleasedCell.NotReported
                || (cell instanceof ReleasedCell.Value value && value.isPartial());
    }

    private static boolean isNamed(List<Integer> holders, SentenceSpec spec, TableContent table) {
        return holders.size() <= 2
                && holders.stream()
                        .noneMatch(row ->
                                spec.leaveOut().contains(table.rows().get(row).code()));
    }

    private static Text sentence(SentenceSpec spec, Lines lines, int column, List<Integer> holders, Text caveat) {
        TableContent table = lines.table();
        Text name = table.rows().get(holders.get(0)).label();
        boolean tie = holders.size() == 2;
        if (tie) {
            name = Phrase.pair(name, table.rows().get(holders.get(1)).label());
        }
        ReleasedCell.Value largest = lines.value(holders.get(0), column).orElseThrow();
        Text figure = Phrase.counted(WrittenNumber.of(largest), spec.unit());
        Text sentence = Phrase.of(tie ? TWO : ONE, spec.subject(), name, figure);
        if (lines.totalOf(column).orElse(null) instanceof ReleasedCell.Value total) {
            sentence = Phrase.joined(
                    sentence,
                    Phrase.of(OF, Phrase.counted(WrittenNumber.of(total), spec.unit())),
                    tie ? Text.same("") : Phrase.percent(Percentage.of(largest.value(), total.value())));
        }
        return Phrase.sentence(Phrase.joined(sentence, caveat));
    }

    private static Text caveat(List<Integer> rows, TableContent table, int column) {
        if (rows.stream().anyMatch(row -> table.cell(row, column) instanceof ReleasedCell.Hidden)) {
            return AMONG_SHOWN;
        }
        return rows.stream().anyMatch(row -> lacksReports(table.cell(row, column))) ? AMONG_REPORTED : Text.same("");
    }

    private static boolean isAllKnown(List<Integer> rows, Lines lines, int column) {
        return rows.stream().allMatch(row -> lines.value(row, column).isPresent());
    }
}
