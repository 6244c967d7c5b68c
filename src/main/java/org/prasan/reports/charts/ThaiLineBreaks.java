package org.prasan.reports.charts;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Where Thai text, which has no spaces between words, may be broken into lines and taken apart into words. */
public final class ThaiLineBreaks {

    private ThaiLineBreaks() {}

    public static java.text.BreakIterator lines() {
        return new WordBoundaries(BreakIterator.getLineInstance(Locale.ROOT));
    }

    public static java.text.BreakIterator words() {
        return new WordBoundaries(BreakIterator.getWordInstance(Locale.ROOT));
    }

    public static java.text.BreakIterator characters() {
        return new WordBoundaries(BreakIterator.getCharacterInstance(Locale.ROOT));
    }
}
