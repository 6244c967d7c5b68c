package org.prasan.reports.sentences;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.Text;

/** Words in both languages with figures and other words put in. */
final class Phrase {

    private static final Text PERCENT = new Text(" (ร้อยละ %d)", " (%d%%)");
    private static final Text PAIR = new Text("%s และ%s", "%s and %s");

    private Phrase() {}

    /** {@code Text}s among the values are put in in their language. */
    static Text of(Text words, Object... values) {
        Function<Language, String> in = language -> String.format(
                Locale.ROOT,
                words.in(language),
                Stream.of(values)
                        .map(value -> value instanceof Text text ? text.in(language) : value)
                        .toArray());
        return new Text(in.apply(Language.TH), in.apply(Language.EN));
    }

    static Text joined(Text... parts) {
        return new Text(joined(Language.TH, parts), joined(Language.EN, parts));
    }

    static Text percent(OptionalInt percent) {
        return percent.isPresent() ? of(PERCENT, percent.getAsInt()) : Text.same("");
    }

    static Text pair(Text one, Text other) {
        return of(PAIR, one, other);
    }

    static Text list(List<Text> items) {
        return new Text(list(items, Language.TH), list(items, Language.EN));
    }

    /** Figure and unit; English names the unit in the subject. */
    static Text counted(String figure, Text unit) {
        return new Text(unit.th().isEmpty() ? figure : figure + " " + unit.th(), figure);
    }

    /** English sentences end in a full stop, Thai ones in nothing. */
    static Text sentence(Text words) {
        return new Text(MonthNames.apart(words.th()), words.en().endsWith(".") ? words.en() : words.en() + ".");
    }

    /** A sentence as a title, which ends in nothing. */
    static Text title(Text sentence) {
        String en = sentence.en();
        return new Text(sentence.th(), en.endsWith(".") ? en.substring(0, en.length() - 1) : en);
    }

    private static String list(List<Text> items, Language language) {
        return String.join(", ", items.stream().map(item -> item.in(language)).toList());
    }

    private static String joined(Language language, Text... parts) {
        StringBuilder joined = new StringBuilder();
        for (Text part : parts) {
            joined.append(part.in(language));
        }
        return joined.toString();
    }
}
