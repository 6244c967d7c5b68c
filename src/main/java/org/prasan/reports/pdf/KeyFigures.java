package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/**
 * The figures of the first page: a row of the table each, with the change against each later column in words. Counts
 * vary by chance with a standard deviation of about their root, so only a change of more than two of these is called
 * one; rates, which have decimals, are set beside each other without a judgement.
 */
record KeyFigures(List<Figure> figures) {

    private static final double CHANCE = 2;

    KeyFigures {
        figures = List.copyOf(figures);
    }

    static KeyFigures of(TableContent table, Language language) {
        return new KeyFigures(IntStream.range(0, table.rows().size())
                .filter(row -> !table.rows().get(row).total())
                .mapToObj(row -> figure(table, row, language))
                .toList());
    }

    private static Figure figure(TableContent table, int row, Language language) {
        List<Change> changes = new ArrayList<>();
        for (int column = 1; column < table.columns().size(); column++) {
            changes.add(change(
                    table.cell(row, 0),
                    table.cell(row, column),
                    table.columns().get(column).label().in(language),
                    language));
        }
        return new Figure(
                table.rows().get(row).label().in(language),
                CellText.of(table.cell(row, 0)),
                changes.stream().distinct().toList());
    }

    private static Change change(ReleasedCell now, ReleasedCell then, String when, Language language) {
        String before = CellText.of(then);
        if (!(now instanceof ReleasedCell.Value a && then instanceof ReleasedCell.Value b)) {
            return Change.none(Wording.say(Wording.COMPARED, language, when, before));
        }
        int decimals = Math.max(a.decimals(), b.decimals());
        String difference = CellText.number(Math.abs(a.value() - b.value()), decimals);
        if (difference.equals(CellText.number(0, decimals))) {
            return Change.none(Wording.say(Wording.SAME, language, when, before));
        }
        if (decimals > 0) {
            return Change.none(Wording.say(Wording.COMPARED, language, when, before));
        }
        if (Math.abs(a.value() - b.value()) <= CHANCE * Math.sqrt(b.value())) {
            return new Change(Wording.ABOUT_THE_SAME.in(language), Wording.say(Wording.BESIDE, language, when, before));
        }
        return new Change(
                Wording.say(a.value() > b.value() ? Wording.MORE : Wording.LESS, language, difference),
                Wording.say(Wording.FROM, language, when, before));
    }

    /** @param what empty when no change can be told; {@code against} names the earlier period and its figure */
    record Change(String what, String against) {

        static Change none(String against) {
            return new Change("", against);
        }

        String onOneLine() {
            return what.isEmpty() ? against : what + " " + against;
        }

        String onTwoLines() {
            return what.isEmpty() ? against : what + "\n" + against;
        }
    }

    record Figure(String label, String value, List<Change> changes) {
        Figure {
            changes = List.copyOf(changes);
        }
    }
}
