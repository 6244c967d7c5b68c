package org.prasan.vocabulary;

import java.util.Objects;

/** One thing said in Thai and in English. */
public record Text(String th, String en) {

    public Text {
        Objects.requireNonNull(th, "th");
        Objects.requireNonNull(en, "en");
    }

    /** The same words in both languages, for codes, numbers and names that are not translated. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** What is missing in one language is said in the other: a reader may know both, nobody knows a blank. */
    public String in(Language language) {
        String own = language == Language.TH ? th : en;
        return own.isBlank() ? th + en : own;
    }
}
