package org.prasan.operations.telling;

import java.util.List;
import java.util.regex.Pattern;
import org.prasan.catalog.NoticeKind;
import org.prasan.vocabulary.Text;

/**
 * Something that people are to be told, once.
 *
 * @param key the same for what is the same
 * @param job empty when it is none's, as is {@code period}
 * @param details what happened; codes, dates, counts of files and rows, never a person's data or a figure of people
 * @param steps what to do
 */
public record Happening(
        NoticeKind kind, String key, String job, String period, Text subject, List<Text> details, List<Text> steps) {

    /** As long as a telephone or identity number: agencies write such into the names of their files. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}(?:[ -]?\\p{Nd}){8,}");

    public Happening {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a happening has a key");
        }
        subject = masked(subject);
        details = details.stream().map(Happening::masked).toList();
        steps = List.copyOf(steps);
    }

    private static Text masked(Text text) {
        return new Text(masked(text.th()), masked(text.en()));
    }

    private static String masked(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("…");
    }
}
