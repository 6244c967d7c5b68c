package org.prasan.figures;

/** One cell of a table of figures, before anything is hidden. */
public sealed interface Cell {

    /**
     * @param people whether it counts people or cases, so that a small count may be somebody
     */
    record Counted(double value, int decimals, boolean people) implements Cell {}

    /** Nobody who would know has reported. */
    record NotReported() implements Cell {}

    /** There can be no figure, such as a median of nothing. */
    record Nothing() implements Cell {}
}
