package org.prasan.disclosure;

import java.util.Locale;
import org.prasan.vocabulary.Text;

/** What a reader may see of one figure. Zero, not reported and hidden never look the same. */
public sealed interface ReleasedCell {

    /**
     * A figure; {@code decimals} is how many are shown, 0 for counts.
     *
     * @param isPartial whether it lacks the reports of some agency: marked {@code *}
     */
    record Value(double value, int decimals, boolean isPartial) implements ReleasedCell {

        public Value(double value, int decimals) {
            this(value, decimals, false);
        }
    }

    /**
     * A sum of which its publisher has hidden some part: shown as {@code <5} or {@code 120–124}, never as a number.
     *
     * @param least what is known of it
     */
    record Censored(double least, double most) implements ReleasedCell {

        /** The same in all languages. */
        public String sign() {
            return least == 0 ? "<" + whole(most + 1) : whole(least) + "–" + whole(most);
        }

        private static String whole(double number) {
            return String.format(Locale.ROOT, "%,d", Math.round(number));
        }
    }

    /** No figure but words, such as a date or a status. */
    record Words(Text words) implements ReleasedCell {}

    /** The agency that would know has not reported: shown as {@code –}. */
    record NotReported() implements ReleasedCell {}

    /** Hidden to protect people: shown as {@code [c]}, whatever the reason. */
    record Hidden() implements ReleasedCell {}

    /** There can be no figure here: shown as {@code [z]}. */
    record NotApplicable() implements ReleasedCell {}
}
