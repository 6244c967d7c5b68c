package org.prasan.reports.pdf;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Where Thai text, which has no spaces between words, may be broken into lines and taken apart into words. */
final class ThaiLineBreaks {

    private ThaiLineBreaks() {}

    static java.text.BreakIterator lines() {
        return new WordBoundaries(BreakIterator.getLineInstance(Locale.ROOT));
    }

    static java.text.BreakIterator words() {
        return new WordBoundaries(BreakIterator.getWordInstance(Locale.ROOT));
    }

    static java.text.BreakIterator characters() {
        return new WordBoundaries(BreakIterator.getCharacterInstance(Locale.ROOT));
    }
}
