package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import org.prasan.vocabulary.Text;

/**
 * One table of a report: which figures, along which two axes.
 *
 * @param indicators one, or several when {@code indicator} is one of the axes
 * @param where only figures with these codes, for example {@code area=TH-57} (with everything below it)
 * @param note what a reader must know to read the table rightly; empty when nothing
 */
public record TableSpec(
        String id,
        Text title,
        List<String> indicators,
        AxisSpec rows,
        AxisSpec columns,
        Map<String, List<String>> where,
        Text note) {

    /** Names the table of who has reported in place of an indicator. */
    public static final String REPORTING = "REPORTING";

    public TableSpec {
        indicators = List.copyOf(indicators);
        where = Map.copyOf(where);
    }
}
