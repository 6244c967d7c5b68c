package org.prasan.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.learning.HeaderRows.NamedColumn;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.ThaiText;

/**
 * Sees in an example that its columns are months or codes of a list, one or two rows of them, with nothing but counts
 * below: then a line is named by its first column, and every cell is a record.
 *
 * @param line the column that names the lines
 * @param across what each header row says, from the top down
 * @param leaveOut headers of columns that repeat what others say
 */
record CrosstabGuess(NamedColumn line, List<AcrossGuess> across, List<String> leaveOut) {

    private static final double NUMBERS = 0.8;
    private static final int FEWEST_ACROSS = 3;
    private static final Set<String> TOTALS =
            Set.of("รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "ยอดรวม", "total", "grand total", "ລວມ", "စုစုပေါင်း");

    CrosstabGuess {
        across = List.copyOf(across);
        leaveOut = List.copyOf(leaveOut);
    }

    /** @param reporting the months that names of months without a year lie in */
    static Optional<CrosstabGuess> of(
            HeaderRows header, List<ColumnContent> contents, CodeLists lists, MonthRange reporting) {
        int first = firstNamed(header.columns());
        List<NamedColumn> columns = new ArrayList<>();
        Set<String> leaveOut = new LinkedHashSet<>();
        for (int i = first + 1; i < header.columns().size(); i++) {
            NamedColumn column = header.columns().get(i);
            if (!isNumbers(contents.get(i))) {
                return Optional.empty();
            }
            if (isTotal(column.group()) || isTotal(column.own())) {
                leaveOut.add(isTotal(column.group()) ? column.group() : column.own());
            } else {
                columns.add(column);
            }
        }
        if (columns.size() < FEWEST_ACROSS) {
            return Optional.empty();
        }
        return levels(columns, new AcrossGuess.Known(lists, reporting))
                .map(across -> new CrosstabGuess(header.columns().get(first), across, List.copyOf(leaveOut)));
    }

    /** A column of line numbers may stand before the one that names the lines. */
    private static int firstNamed(List<NamedColumn> columns) {
        return columns.size() > 1 && ColumnGuess.isLineNumber(columns.get(0).name()) ? 1 : 0;
    }

    private static boolean isNumbers(ColumnContent content) {
        return content.filled() == 0 || content.shareOfNumbers() >= NUMBERS;
    }

    private static boolean isTotal(String header) {
        return TOTALS.stream().anyMatch(word -> ThaiText.headerKey(word).equals(ThaiText.headerKey(header)));
    }

    private static Optional<List<AcrossGuess>> levels(List<NamedColumn> columns, AcrossGuess.Known known) {
        Map<String, Integer> upper = new LinkedHashMap<>();
        Map<String, Integer> lower = new LinkedHashMap<>();
        columns.forEach(column -> upper.merge(column.group(), 1, Integer::sum));
        columns.forEach(column -> lower.merge(column.own(), 1, Integer::sum));
        if (lower.keySet().equals(Set.of(""))) {
            return known.named(upper.keySet()).map(List::of);
        }
        boolean each = upper.size() > 1 && lower.values().stream().allMatch(times -> times == upper.size());
        if (!each) {
            return Optional.empty();
        }
        Optional<AcrossGuess> above = known.named(upper.keySet());
        Optional<AcrossGuess> below = known.named(lower.keySet());
        return above.isEmpty() && below.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        above.orElseGet(() -> AcrossGuess.choices("group", upper.keySet())),
                        below.orElseGet(() -> AcrossGuess.choices("measure", lower.keySet()))));
    }

    boolean hasMonths() {
        return across.stream().anyMatch(AcrossGuess::isMonth);
    }
}
