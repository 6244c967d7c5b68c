package org.prasan.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.TableLayout;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/**
 * Counts the words in columns of codes that no list knows. They may be anything somebody typed, so they are gathered
 * from the files when asked for and kept nowhere.
 */
public final class UnknownCodes implements SubmissionHandler {

    private static final int NEAREST = 3;

    private final CodeLists lists;
    private final Map<Word, Integer> counts = new HashMap<>();
    private final Map<Word, Integer> ofThisFile = new HashMap<>();
    private List<LayoutColumn> columns = List.of();

    private record Word(String list, String text) {}

    /** @param nearest labels of the list that may have been meant, the likeliest first */
    public record UnknownCode(String codeList, String value, int count, List<String> nearest) {

        public UnknownCode {
            nearest = List.copyOf(nearest);
        }
    }

    public UnknownCodes(CodeLists lists) {
        this.lists = lists;
    }

    /** The most frequent first. */
    public List<UnknownCode> list() {
        List<UnknownCode> found = new ArrayList<>();
        counts.forEach((word, count) -> found.add(new UnknownCode(
                word.list(), word.text(), count, lists.get(word.list()).nearest(word.text(), NEAREST))));
        found.sort(Comparator.comparingInt(UnknownCode::count)
                .reversed()
                .thenComparing(UnknownCode::codeList)
                .thenComparing(UnknownCode::value));
        return found;
    }

    @Override
    public void startTable(TableLayout layout) {
        columns = layout.columns();
    }

    @Override
    public void row(RawRow row) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnDefinition column = columns.get(i).column();
            Cell cell = row.cells()[i];
            if (column.type() == Type.CODE && cell != null && cell.kind() != Cell.Kind.UNCACHED) {
                count(lists.get(column.codeList()), cell);
            }
        }
    }

    private void count(CodeList list, Cell cell) {
        if (!CellReader.isDash(cell) && list.find(cell.text()).isEmpty()) {
            ofThisFile.merge(new Word(list.name(), cell.text().strip()), 1, Integer::sum);
        }
    }

    /** The file whose lines were handed over was read to its end. */
    public void endFile() {
        ofThisFile.forEach((word, count) -> counts.merge(word, count, Integer::sum));
        ofThisFile.clear();
    }

    @Override
    public void totals(RawRow row) {}

    @Override
    public void endTable() {}

    @Override
    public void startOver() {
        ofThisFile.clear();
    }
}
