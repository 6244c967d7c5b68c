package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.InnerCells;
import org.prasan.vocabulary.Text;

/** Finds the counts of people in a report's tables, and what is wrong with them. */
final class Places {

    private static final Text NOT_A_COUNT =
            new Text("ไม่ใช่จำนวนนับ (ติดลบหรือมีเศษ)", "is no count: it is negative or not a whole number");
    private static final Text NO_LINEAGE = new Text(
            "ไม่เท่ากับผลรวมของส่วนย่อย จึงปกปิดไม่ได้",
            "is not the sum of what it is made of and cannot be protected");

    private Places() {}

    static List<Place> of(ReportDefinition report, List<FigureTable> tables, ReportProtection rules) {
        List<Place> places = new ArrayList<>();
        for (FigureTable table : tables) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.cells().get(row).get(column) instanceof Cell.Counted counted && counted.people()) {
                        places.add(new Place(report, table, row, column, counted, rules));
                    }
                }
            }
        }
        return places;
    }

    /** None when every count is a whole number and the sum of its inner cells. */
    static List<Refusal> faults(List<Place> places, InnerCells inner) {
        List<Refusal> faults = new ArrayList<>();
        for (Place place : places) {
            double value = place.cell().value();
            if (value < 0 || value != Math.rint(value)) {
                faults.add(new Refusal(place.name(), NOT_A_COUNT));
            } else if (inner.count(place.cell().lineage()) != value) {
                faults.add(new Refusal(place.name(), NO_LINEAGE));
            }
        }
        return faults;
    }
}
