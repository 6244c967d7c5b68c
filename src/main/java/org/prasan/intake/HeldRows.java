package org.prasan.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;

/** Rows, each right below the one before, of which it is not yet known whether a header begins with the first. */
final class HeldRows {

    private final List<RawRow> rows = new ArrayList<>(HeaderMatcher.MOST_ROWS);

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean isFull() {
        return rows.size() == HeaderMatcher.MOST_ROWS;
    }

    /** Whether a row does not stand right below the last one held. */
    boolean isParted(int number) {
        return !rows.isEmpty() && rows.get(rows.size() - 1).number() != number - 1;
    }

    void add(RawRow row) {
        rows.add(row);
    }

    RawRow first() {
        return rows.get(0);
    }

    void removeFirst() {
        rows.remove(0);
    }

    List<@Nullable Cell[]> cells() {
        return rows.stream().map(RawRow::cells).toList();
    }

    /** What is held below the first ones; nothing is held after it. */
    List<RawRow> takeBelow(int first) {
        List<RawRow> below = List.copyOf(rows.subList(first, rows.size()));
        rows.clear();
        return below;
    }
}
