package org.prasan.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

/**
 * Marks the figures of a table that lack the reports of some agency, and says of how many there are. Where all lack the
 * same, only the totals bear the mark, if there are any.
 *
 * @param responses of every cell
 */
record PartialCells(List<Head> rows, List<Head> columns, List<List<Cell>> cells, List<List<Response>> responses) {

    private static final Text LEAD = new Text("* ยังได้รับรายงานไม่ครบ: ", "* Not all have reported: ");
    private static final Text OF = new Text("%d จาก %d หน่วยงาน", "%d of %d agencies");
    private static final Text FROM_TO =
            new Text("%d ถึง %d จาก %d หน่วยงาน แล้วแต่ช่อง", "%d to %d of %d agencies, depending on the cell");
    private static final Text OF_UP_TO =
            new Text("%d จากไม่เกิน %d หน่วยงาน แล้วแต่ช่อง", "%d of up to %d agencies, depending on the cell");

    /** More than these are no note any more. */
    private static final int MOST_NAMED = 6;

    List<List<Cell>> marked() {
        List<List<Cell>> marked = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cells.get(row).get(column);
                line.add(isMarked(row, column) ? cell.partial() : cell);
            }
            marked.add(line);
        }
        return marked;
    }

    Optional<Text> note() {
        List<Response> partial =
                figures().filter(Response::isPartial).distinct().toList();
        if (partial.isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> told = isTheSameEverywhere()
                ? Optional.of(of(partial.get(0)))
                : byHeads(
                                columns,
                                column -> IntStream.range(0, rows.size())
                                        .filter(row -> isFigure(row, column))
                                        .mapToObj(row -> responses.get(row).get(column)))
                        .or(() -> byHeads(
                                rows,
                                row -> IntStream.range(0, columns.size())
                                        .filter(column -> isFigure(row, column))
                                        .mapToObj(column -> responses.get(row).get(column))));
        Text words = told.orElseGet(() -> range(partial));
        return Optional.of(new Text(LEAD.th() + words.th(), LEAD.en() + words.en()));
    }

    private boolean isMarked(int row, int column) {
        boolean partial =
                isFigure(row, column) && responses.get(row).get(column).isPartial();
        return partial && (!isTheSameEverywhere() || !hasTotals() || isTotal(row, column));
    }

    private boolean isTotal(int row, int column) {
        return rows.get(row).total() || columns.get(column).total();
    }

    private boolean hasTotals() {
        return Stream.concat(rows.stream(), columns.stream()).anyMatch(Head::total);
    }

    private boolean isTheSameEverywhere() {
        return figures().distinct().count() == 1;
    }

    private boolean isFigure(int row, int column) {
        Cell cell = cells.get(row).get(column);
        return cell instanceof Cell.Counted || cell instanceof Cell.Median;
    }

    private Stream<Response> figures() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .filter(column -> isFigure(row, column))
                        .mapToObj(column -> responses.get(row).get(column)));
    }

    @FunctionalInterface
    private interface Line {
        Stream<Response> of(int number);
    }

    /** By the heads of one axis, where those tell it all and are few. */
    private static Optional<Text> byHeads(List<Head> heads, Line line) {
        Map<Text, Response> named = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            List<Response> along = line.of(i).distinct().toList();
            if (along.size() > 1) {
                return Optional.empty();
            }
            if (!along.isEmpty() && along.get(0).isPartial()) {
                named.put(heads.get(i).label(), along.get(0));
            }
        }
        if (named.size() > MOST_NAMED) {
            return Optional.empty();
        }
        List<String> th = new ArrayList<>();
        List<String> en = new ArrayList<>();
        named.forEach((label, of) -> {
            th.add(label.th() + " " + of(of).th());
            en.add(label.en() + " " + of(of).en());
        });
        return Optional.of(new Text(String.join(", ", th), String.join(", ", en)));
    }

    private static Text of(Response one) {
        return say(OF, one.reported(), one.owed());
    }

    private static Text range(List<Response> partial) {
        int least = partial.stream().mapToInt(Response::reported).min().orElse(0);
        int most = partial.stream().mapToInt(Response::reported).max().orElse(0);
        int owed = partial.stream().mapToInt(Response::owed).max().orElse(0);
        return least == most ? say(OF_UP_TO, least, owed) : say(FROM_TO, least, most, owed);
    }

    private static Text say(Text words, Object... values) {
        return new Text(
                String.format(java.util.Locale.ROOT, words.th(), values),
                String.format(java.util.Locale.ROOT, words.en(), values));
    }
}
