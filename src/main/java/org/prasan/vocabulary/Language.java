package org.prasan.vocabulary;

import java.util.Locale;

/** The languages that every label, message, page and document exists in; Thai comes first. */
public enum Language {
    TH("th-TH"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters that file names carry, {@code th} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
