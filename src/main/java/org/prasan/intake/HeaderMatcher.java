package org.prasan.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/**
 * Finds one table's header in one to three rows, of which the upper ones hold groups. A cell merged across is blank in
 * all columns but its first, a cell merged down is blank in its lower rows.
 */
final class HeaderMatcher {

    static final int MOST_ROWS = 3;
    /** What is longer is no header; headers are joined, compared and remembered. */
    private static final int LONGEST = 500;

    private final HeaderShape shape;

    /** How a header of some kind of table is read from exactly so many rows. */
    interface HeaderShape {
        Optional<HeaderMatch> match(List<@Nullable Cell[]> rows, @Nullable MonthRange reporting);
    }

    HeaderMatcher(TableDefinition table, CodeLists lists) {
        this.shape = table.crosstab().isPresent()
                ? new CrosstabHeader(table, table.crosstab().get(), lists)
                : new RegisterHeader(table);
    }

    /**
     * The header that begins with the first of these rows. Where rows further down find as much without the first, that
     * is a line of the heading.
     *
     * @param rows one to three, each right below the one before
     */
    Optional<HeaderMatch> match(List<@Nullable Cell[]> rows, @Nullable MonthRange reporting) {
        Optional<HeaderMatch> best = Optional.empty();
        for (int size = rows.size(); size > 0 && best.isEmpty(); size--) {
            best = shape.match(rows.subList(0, size), reporting);
            for (int from = 0; from < size && best.isPresent(); from++) {
                for (int to = from + 1; to <= size && best.isPresent(); to++) {
                    best = to - from == size ? best : unlessAsMuch(best.get(), rows.subList(from, to), reporting);
                }
            }
        }
        return best;
    }

    private Optional<HeaderMatch> unlessAsMuch(
            HeaderMatch match, List<@Nullable Cell[]> fewer, @Nullable MonthRange reporting) {
        Optional<HeaderMatch> other = shape.match(fewer, reporting);
        return other.isPresent() && !match.isMoreThan(other.get()) ? Optional.empty() : Optional.of(match);
    }

    static @Nullable Cell at(@Nullable Cell[] row, int column) {
        return column < row.length ? row[column] : null;
    }

    static String key(@Nullable Cell cell) {
        if (cell == null || cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST) {
            return "";
        }
        return ThaiText.headerKey(cell.text());
    }

    static int width(List<@Nullable Cell[]> rows) {
        int width = 0;
        for (@Nullable Cell[] row : rows) {
            width = Math.max(width, row.length);
        }
        return width;
    }
}
