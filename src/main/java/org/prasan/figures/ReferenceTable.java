package org.prasan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.prasan.catalog.ReferenceSpec;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

/** Figures of others as they published them: a number, their own sign for a hidden one, or nothing. */
record ReferenceTable(TableSpec spec, ReferenceSpec reference, LocalDate day) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Without years that had not begun on the report's last day. */
    FigureTable table() {
        List<Integer> known = IntStream.range(0, reference.columns().size())
                .filter(i -> !isLater(reference.columns().get(i).code()))
                .boxed()
                .toList();
        return new FigureTable(
                spec.id(),
                spec.title(),
                reference.rowLabel(),
                Text.same(""),
                heads(reference.rows()),
                heads(known.stream().map(reference.columns()::get).toList()),
                reference.values().stream()
                        .map(row -> known.stream().map(i -> cell(row.get(i))).toList())
                        .toList(),
                Text.same(""),
                FigureTables.withoutRepeats(List.of(spec.note())),
                List.of(reference.source()));
    }

    private boolean isLater(String column) {
        return YEAR.matcher(column).matches() && Integer.parseInt(column) > day.getYear();
    }

    private static List<Head> heads(List<ReferenceSpec.Label> labels) {
        return labels.stream()
                .map(label -> new Head(label.code(), label.text(), false))
                .toList();
    }

    private static Cell cell(String value) {
        if (value.isEmpty()) {
            return new Cell.NotReported();
        }
        return NUMBER.matcher(value).matches()
                ? new Cell.Counted(Integer.parseInt(value), 0, false)
                : new Cell.Words(Text.same(value));
    }
}
