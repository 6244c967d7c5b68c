package org.prasan.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/**
 * One table of a report: which figures, along which two axes.
 *
 * @param indicators one, or several when {@code indicator} is one of the axes
 * @param where only figures with these codes, for example {@code area=TH-57} (with everything below it)
 * @param reach which records it is about
 * @param list the records themselves, a line each, instead of figures of them
 * @param beside our own figures next to others', only where they are comparable
 * @param note what a reader must know to read the table rightly; empty when nothing
 * @param periods that the table is made for; other periods' reports go without it
 */
public record TableSpec(
        String id,
        Text title,
        List<String> indicators,
        AxisSpec rows,
        AxisSpec columns,
        Map<String, List<String>> where,
        Reach reach,
        Optional<ListSpec> list,
        Optional<BesideSpec> beside,
        Text note,
        Set<PeriodKind> periods) {

    /** Names the table of who has reported in place of an indicator. */
    public static final String REPORTING = "REPORTING";

    public TableSpec {
        indicators = List.copyOf(indicators);
        where = Map.copyOf(where);
        periods = Set.copyOf(periods);
    }

    /** A table of figures of the report's own period. */
    public TableSpec(
            String id,
            Text title,
            List<String> indicators,
            AxisSpec rows,
            AxisSpec columns,
            Map<String, List<String>> where,
            Text note) {
        this(
                id,
                title,
                indicators,
                rows,
                columns,
                where,
                Reach.PERIOD,
                Optional.empty(),
                Optional.empty(),
                note,
                EnumSet.allOf(PeriodKind.class));
    }

    /** Whether it is made of facts, so that they have to be read for it. */
    public boolean isOfFigures() {
        return list.isEmpty() && !indicators.contains(REPORTING);
    }

    /** The same table of these indicators, of which this is to be known as well. */
    public TableSpec showing(List<String> others, Text remark) {
        return new TableSpec(id, title, others, rows, columns, where, reach, list, beside, remark, periods);
    }

    public boolean isMadeFor(Period period) {
        return periods.contains(PeriodKind.of(period));
    }

    public boolean isAlong(String dimension) {
        return rows.isAlong(dimension) || columns.isAlong(dimension);
    }

    /** The stretch of time that a table is about. */
    public enum Reach {
        /** The report's period. */
        PERIOD,
        /** The twelve months that end with the period, whatever its length. */
        TWELVE_MONTHS,
        /** Everything on record up to the period's end. */
        TO_DATE,
        /** The ten calendar years that had ended by the period's last day. */
        TEN_CALENDAR_YEARS,
        /** From the day after the meeting before to the period's last day. */
        SINCE_LAST_MEETING
    }
}
