package org.prasan.reports.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prasan.catalog.SentenceSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/** {@code Please follow up the overdue resolutions (7): Chiang Rai Police (4), Labour Office (3).} In the table's order. */
final class ListingRule implements SentenceRule {

    private static final int MOST_NAMES = 5;
    private static final Text ALL = new Text("%s %s ได้แก่ %s", "%s (%s): %s");
    private static final Text WITHOUT_TOTAL = new Text("%s ได้แก่ %s", "%s: %s");
    private static final Text ENTRY = Text.same("%s (%s)");
    private static final Text MORE = new Text("%s และอีก %d แห่ง", "%s and %d more");
    private static final String HIDDEN = "[c]";

    @Override
    public Optional<Text> say(SentenceSpec spec, TableContent table, EditionContext edition) {
        Lines lines = new Lines(table);
        return lines.column(spec.column()).flatMap(column -> say(spec, lines, column));
    }

    private static Optional<Text> say(SentenceSpec spec, Lines lines, int column) {
        List<Text> entries = entries(lines.table(), column);
        Optional<ReleasedCell> total = lines.totalOf(column);
        if (entries.isEmpty()) {
            boolean none = total.orElse(null) instanceof ReleasedCell.Value value && value.value() == 0;
            return none && !spec.none().en().isEmpty() ? Optional.of(spec.none()) : Optional.empty();
        }
        Text names = shortened(entries);
        return Optional.of(Phrase.sentence(
                total.orElse(null) instanceof ReleasedCell.Value value
                        ? Phrase.of(ALL, spec.subject(), Phrase.counted(WrittenNumber.of(value), spec.unit()), names)
                        : Phrase.of(WITHOUT_TOTAL, spec.subject(), names)));
    }

    private static List<Text> entries(TableContent table, int column) {
        List<Text> entries = new ArrayList<>();
        IntStream.range(0, table.rows().size())
                .filter(row -> !table.rows().get(row).total())
                .forEach(row -> {
                    ReleasedCell cell = table.cell(row, column);
                    if (cell instanceof ReleasedCell.Value value && value.value() > 0) {
                        entries.add(Phrase.of(ENTRY, table.rows().get(row).label(), WrittenNumber.of(value)));
                    } else if (cell instanceof ReleasedCell.Hidden) {
                        entries.add(Phrase.of(ENTRY, table.rows().get(row).label(), HIDDEN));
                    }
                });
        return entries;
    }

    private static Text shortened(List<Text> entries) {
        int more = entries.size() - MOST_NAMES;
        Text names = Phrase.list(entries.subList(0, Math.min(MOST_NAMES, entries.size())));
        return more > 0 ? Phrase.of(MORE, names, more) : names;
    }
}
