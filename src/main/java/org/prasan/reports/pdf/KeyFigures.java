package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/** The figures of the first page: a row of the table each, with the change against each later column in words. */
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
        List<String> changes = new ArrayList<>();
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

    private static String change(ReleasedCell now, ReleasedCell then, String when, Language language) {
        String before = CellText.of(then);
        if (!(now instanceof ReleasedCell.Value a && then instanceof ReleasedCell.Value b)) {
            return Wording.say(Wording.COMPARED, language, when, before);
        }
        int decimals = Math.max(a.decimals(), b.decimals());
        String difference = CellText.number(Math.abs(a.value() - b.value()), decimals);
        if (difference.equals(CellText.number(0, decimals))) {
            return Wording.say(Wording.SAME, language, when, before);
        }
        return Wording.say(a.value() > b.value() ? Wording.MORE : Wording.LESS, language, difference, when, before);
    }

    record Figure(String label, String value, List<String> changes) {
        Figure {
            changes = List.copyOf(changes);
        }
    }
}
