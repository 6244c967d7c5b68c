package org.prasan.figures;

import org.prasan.vocabulary.Text;

/** One cell of a table of figures, before anything is hidden. */
public sealed interface Cell {

    /** The same as a figure that lacks the reports of some agency. */
    default Cell partial() {
        return this;
    }

    /**
     * @param people whether it counts people or cases, so that a small count may be somebody
     * @param lineage of which inner cells it is the sum, when it counts people
     * @param isPartial whether it lacks the reports of some agency
     */
    record Counted(double value, int decimals, boolean people, Lineage lineage, boolean isPartial) implements Cell {

        public Counted(double value, int decimals, boolean people, Lineage lineage) {
            this(value, decimals, people, lineage, false);
        }

        public Counted(double value, int decimals, boolean people) {
            this(value, decimals, people, Lineage.NONE);
        }

        @Override
        public Cell partial() {
            return new Counted(value, decimals, people, lineage, true);
        }
    }

    /**
     * A median, which is no count itself.
     *
     * @param people whether it is of people or cases
     * @param count of how many it is the median
     * @param lineage which inner cells those are, when they are people
     * @param isPartial whether it lacks the reports of some agency
     */
    record Median(double value, int decimals, boolean people, int count, Lineage lineage, boolean isPartial)
            implements Cell {

        public Median(double value, int decimals, boolean people, int count, Lineage lineage) {
            this(value, decimals, people, count, lineage, false);
        }

        public Median(double value, int decimals, boolean people, int count) {
            this(value, decimals, people, count, Lineage.NONE);
        }

        @Override
        public Cell partial() {
            return new Median(value, decimals, people, count, lineage, true);
        }
    }

    /**
     * A sum of which some part was hidden by its publisher, so that only its bounds are known; never protected.
     *
     * @param least what is known of it
     */
    record Censored(double least, double most) implements Cell {}

    /** No figure but what a record says of itself, never of a person. */
    record Words(Text words) implements Cell {}

    /** Nobody who would know has reported. */
    record NotReported() implements Cell {}

    /** There can be no figure, such as a median of nothing. */
    record Nothing() implements Cell {}
}
