package org.prasan.reports.sentences;

import java.util.Optional;
import org.prasan.catalog.SentenceSpec;
import org.prasan.disclosure.ReleasedCell.Value;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/** {@code Of 287 persons screened, 104 were found to be victims (36%).} No percentage where the part exceeds the whole. */
final class ShareRule implements SentenceRule {

    private static final Text MANY = new Text("จาก%s %s %s %s", "Of %2$s %1$s, %4$s were %3$s");
    private static final Text ONE = new Text("จาก%s %s %s %s", "Of %2$s %1$s, %4$s was %3$s");
    private static final Text NONE = new Text("จาก%s %s ไม่มีที่%s", "Of %2$s %1$s, none were %3$s");

    @Override
    public Optional<Text> say(SentenceSpec spec, TableContent table, EditionContext edition) {
        Lines lines = new Lines(table);
        return lines.column(spec.column()).flatMap(column -> {
            Optional<Value> whole = lines.row(spec.base().row()).flatMap(row -> lines.value(row, column));
            Optional<Value> part = lines.row(spec.row()).flatMap(row -> lines.value(row, column));
            return whole.isEmpty() || part.isEmpty() || whole.get().value() == 0
                    ? Optional.empty()
                    : Optional.of(sentence(spec, whole.get(), part.get()));
        });
    }

    private static Text sentence(SentenceSpec spec, Value whole, Value part) {
        Text base = Phrase.counted(WrittenNumber.of(whole), spec.unit());
        Text found = Phrase.counted(WrittenNumber.of(part), spec.unit());
        Text words = part.value() == 0 ? NONE : part.value() == 1 ? ONE : MANY;
        boolean isPart = part.value() <= whole.value();
        return Phrase.sentence(Phrase.joined(
                Phrase.of(words, spec.base().words(), base, spec.subject(), found),
                isPart ? Phrase.percent(Percentage.of(part.value(), whole.value())) : Text.same("")));
    }
}
