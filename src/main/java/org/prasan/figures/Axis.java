package org.prasan.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

/** One axis of a table: where facts stand on it and which lines it has. */
interface Axis {

    Text TOTAL = new Text("รวม", "Total");

    /** SDMX's code for a total. */
    String TOTAL_CODE = "_T";

    Text label();

    /** The code of the line that a fact stands on; null when it stands on none. */
    @Nullable
    String place(Fact fact);

    /**
     * The lines in reading order, without a total.
     *
     * @param sizes by code what stands on the lines that facts stand on
     */
    List<Head> lines(Map<String, Double> sizes);

    /** The same lines in an order that tells nothing of their sizes. */
    default List<Head> listed(Map<String, Double> sizes) {
        return lines(sizes);
    }

    /** Which codes of which dimension the line is, the same in every table; empty where the extent says it. */
    default String about(String code) {
        return "";
    }

    /** What a cell on this line is about. */
    Extent narrow(Extent extent, String code);

    /** Whether the sum of the lines means something and is wanted. */
    boolean hasTotal();
}
