package org.prasan.figures;

import org.prasan.vocabulary.Text;

/** One cell of a table of figures, before anything is hidden. */
public sealed interface Cell {

    /**
     * @param people whether it counts people or cases, so that a small count may be somebody
     */
    record Counted(double value, int decimals, boolean people) implements Cell {}

    /**
     * A median, which is no count itself.
     *
     * @param people whether it is of people or cases
     * @param count of how many it is the median
     */
    record Median(double value, int decimals, boolean people, int count) implements Cell {}

    /** No figure but what a record says of itself, never of a person. */
    record Words(Text words) implements Cell {}

    /** Nobody who would know has reported. */
    record NotReported() implements Cell {}

    /** There can be no figure, such as a median of nothing. */
    record Nothing() implements Cell {}
}
