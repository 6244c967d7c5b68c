package org.prasan.figures;

import java.util.List;

/** The inner cells of all tables that are released together; combinations without records are none. */
public record InnerCells(List<InnerCell> cells) {

    public static final InnerCells NONE = new InnerCells(List.of());

    public InnerCells {
        cells = List.copyOf(cells);
    }

    public InnerCell cell(int place) {
        return cells.get(place);
    }

    /** What a cell of this lineage must count. */
    public double count(Lineage lineage) {
        return lineage.stream().mapToDouble(place -> cells.get(place).count()).sum();
    }
}
