package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.Totals;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * The words and figures of one table, or of one part of a table that is wider than the page.
 *
 * @param definitions how the report's indicators are counted, which its last pages say
 */
record TableBlock(TableContent table, TableLayout layout, String title, Set<Text> definitions, Language language) {

    TableBlock {
        definitions = Set.copyOf(definitions);
    }

    /** Two no-break spaces and a narrow one, which lines are not broken at. */
    static final String INDENT = "\u00a0\u00a0\u00a0";

    /** More of them under a table are no help to anyone. */
    private static final int FEW_DEFINITIONS = 3;

    private static final int KEPT_ROWS = 3;
    private static final String LAST = "last";

    private static final int ROWS_ON_ANY_PAGE = 15;

    private static final int ROWS_WITHOUT_ZEBRA = 8;

    /** Of this table, or of this part of it. */
    String key() {
        return table.id() + ":" + layout.from();
    }

    String unit() {
        String unit = table.unit().in(language);
        return unit.isEmpty() ? "" : Wording.say(Wording.UNIT, language, unit);
    }

    String label() {
        return table.rowLabel().in(language);
    }

    List<String> heads() {
        return table.columns().subList(layout.from(), layout.to()).stream()
                .map(head -> head.under().in(language))
                .toList();
    }

    /** What stands above the heads, in order and without gaps; empty when nothing does. */
    List<Over> over() {
        List<Over> over = new ArrayList<>();
        for (int column = layout.from(); column < layout.to(); column++) {
            String words = table.columns().get(column).over().in(language);
            Over last = over.isEmpty() ? null : over.get(over.size() - 1);
            if (last != null && !words.isEmpty() && last.words().equals(words)) {
                over.set(over.size() - 1, new Over(words, last.from(), last.columns() + 1));
            } else {
                over.add(new Over(words, column - layout.from(), 1));
            }
        }
        return over.stream().allMatch(one -> one.words().isEmpty()) ? List.of() : over;
    }

    /** @param words empty above a column that has nothing over it; {@code from} is counted in this part of the table */
    record Over(String words, int from, int columns) {}

    boolean isTotal(int column) {
        return table.columns().get(layout.from() + column).total();
    }

    /** Words are read from the left, figures are aligned on their last digit. */
    boolean isWords(int column) {
        return TableNeeds.isWords(table, layout.from() + column);
    }

    /** Whether there is nothing to show, symbols that occur, notes and sources, a line each. */
    String notes() {
        StringJoiner lines = new StringJoiner("\n");
        if (table.rows().isEmpty()) {
            lines.add(Wording.NOTHING.in(language));
        }
        String legend = legend();
        if (!legend.isEmpty()) {
            lines.add(legend);
        }
        List<Text> counted = table.notes().stream().filter(this::isDefinition).toList();
        table.notes().stream()
                .filter(note -> counted.size() <= FEW_DEFINITIONS || !counted.contains(note))
                .forEach(note -> lines.add(note.in(language)));
        if (counted.size() > FEW_DEFINITIONS) {
            lines.add(Wording.DEFINED.in(language));
        }
        Totals.explained(table).forEach(note -> lines.add(note.in(language)));
        if (!table.sources().isEmpty()) {
            lines.add(Wording.say(
                    Wording.SOURCE,
                    language,
                    table.sources().stream()
                            .map(source -> source.in(language))
                            .distinct()
                            .collect(Collectors.joining(language == Language.EN ? "; " : ", "))));
        }
        return lines.toString();
    }

    /** Alone, or behind the indicator's name. */
    private boolean isDefinition(Text note) {
        return definitions.stream().anyMatch(rule -> note.en().endsWith(rule.en()));
    }

    private String legend() {
        return Symbols.legend(
                Symbols.in(table.cells().stream().flatMap(row -> row.subList(layout.from(), layout.to()).stream())),
                language);
    }

    /** Rows of the same text are never parted by a page's end: the first three, and the last three with the total. */
    private String kept(int row) {
        int rows = table.rows().size();
        int totals =
                (int) table.rows().stream().filter(TableContent.Head::total).count();
        if (row < KEPT_ROWS) {
            return "first";
        }
        return row >= rows - totals - KEPT_ROWS ? LAST : Integer.toString(row);
    }

    /** A shorter one always has room on one page, even when every label takes several lines. */
    boolean maySplit() {
        return table.rows().size() > ROWS_ON_ANY_PAGE;
    }

    /**
     * Fields {@code label}, {@code c0…}, {@code kept}, {@code ends} where it is among the last ones, and how the row is
     * drawn: {@code plain}, {@code zebra} or {@code total}.
     */
    JRDataSource rows() {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Map<String, Object> fields = new HashMap<>();
            boolean total = table.rows().get(row).total();
            boolean zebra = !total && table.rows().size() > ROWS_WITHOUT_ZEBRA && row % 2 == 1;
            fields.put(
                    "label",
                    INDENT.repeat(table.rows().get(row).depth())
                            + table.rows().get(row).label().in(language));
            fields.put("total", total);
            fields.put("zebra", zebra);
            fields.put("plain", !total && !zebra);
            fields.put("kept", kept(row));
            fields.put("ends", kept(row).equals(LAST));
            for (int column = layout.from(); column < layout.to(); column++) {
                fields.put("c" + (column - layout.from()), CellText.of(table.cell(row, column), language));
            }
            rows.add(fields);
        }
        return new JRMapCollectionDataSource(rows);
    }
}
