package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.sentences.Change;
import org.prasan.reports.sentences.WrittenNumber;
import org.prasan.vocabulary.Language;

/**
 * The figures of the first page: a row of the table each, with the change against each later column in words.
 */
record KeyFigures(List<Figure> figures) {

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
        List<Words> changes = new ArrayList<>();
        for (int column = 1; column < table.columns().size(); column++) {
            changes.add(change(
                    table.cell(row, 0),
                    table.cell(row, column),
                    table.columns().get(column).label().in(language),
                    language));
        }
        return new Figure(
                table.rows().get(row).code(),
                table.rows().get(row).label().in(language),
                CellText.of(table.cell(row, 0)),
                changes.stream().distinct().toList());
    }

    private static Words change(ReleasedCell now, ReleasedCell then, String when, Language language) {
        String before = CellText.of(then);
        Change change = Change.between(now, then);
        return switch (change.kind()) {
            case ROSE, FELL ->
                new Words(
                        Wording.say(
                                change.kind() == Change.Kind.ROSE ? Wording.MORE : Wording.LESS,
                                language,
                                WrittenNumber.of(Math.abs(change.now() - change.then()), 0)),
                        Wording.say(Wording.FROM, language, when, before));
            case ABOUT_THE_SAME ->
                new Words(Wording.ABOUT_THE_SAME.in(language), Wording.say(Wording.BESIDE, language, when, before));
            case EQUAL -> Words.none(Wording.say(Wording.SAME, language, when, before));
            case NOT_JUDGED, UNKNOWN -> Words.none(Wording.say(Wording.COMPARED, language, when, before));
        };
    }

    /** @param what empty when no change can be told; {@code against} names the earlier period and its figure */
    record Words(String what, String against) {

        static Words none(String against) {
            return new Words("", against);
        }

        String onOneLine() {
            return what.isEmpty() ? against : what + " " + against;
        }

        String onTwoLines() {
            return what.isEmpty() ? against : what + "\n" + against;
        }
    }

    record Figure(String code, String label, String value, List<Words> changes) {
        Figure {
            changes = List.copyOf(changes);
        }
    }
}
