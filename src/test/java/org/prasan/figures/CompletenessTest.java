package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.records.Coverage;
import org.prasan.records.Fate;
import org.prasan.records.ReportingState;
import org.prasan.records.ReportingState.State;
import org.prasan.records.Submission;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

class CompletenessTest {

    private static final CodeList AGENCIES =
            CodeList.read("agency", new StringReader("code,th,en\nA,ก,Agency A\nB,ข,Agency B\nC,ค,Agency C\n"));
    private static final AxisSpec AXIS = new AxisSpec("indicator", "", List.of(), Keep.ALL, Order.LIST, true);
    private static final MonthRange OCTOBER = MonthRange.parse("2018-10");

    private static ReportingState state(String agency, State state) {
        return state(agency, state, false);
    }

    private static ReportingState state(String agency, State state, boolean nil) {
        return new ReportingState(agency, "FORM", OCTOBER, LocalDate.of(2018, 11, 15), null, state, nil);
    }

    private static List<Cell> submissions(int... counts) {
        return java.util.Arrays.stream(counts)
                .<Cell>mapToObj(n -> new Cell.Counted(n, 0, false))
                .toList();
    }

    @Test
    void countsTheSubmissionsOfEveryAgencyThatOwesSome() {
        TableSpec spec =
                new TableSpec("c", Text.same("c"), List.of(TableSpec.REPORTING), AXIS, AXIS, Map.of(), Text.same(""));

        FigureTable table = new Completeness(spec, AGENCIES)
                .of(List.of(
                        state("B", State.LATE),
                        state("A", State.ON_TIME),
                        state("B", State.MISSING),
                        state("A", State.ON_TIME, true)));

        assertThat(table.rows()).extracting(Head::code).containsExactly("A", "B", "_T");
        assertThat(table.rows().get(0).label().en()).isEqualTo("Agency A");
        assertThat(table.columns()).extracting(Head::code).containsExactly("OWED", "ON_TIME", "LATE", "MISSING", "NIL");
        assertThat(table.cells())
                .containsExactly(submissions(2, 2, 0, 0, 1), submissions(2, 0, 1, 1, 0), submissions(4, 2, 1, 1, 1));
    }

    @Test
    void knowsTheMonthsThatAnAgencyHasReportedForATable() {
        Submission submission =
                new Submission(7, "", "", Fate.ACCEPTED, "", "FORM", "", "A", "2018-10", 0, 0, 0, 0, 0, true, false);
        ReportedMonths reported =
                ReportedMonths.of(List.of(submission), Map.of(7L, List.of(new Coverage("table", "sheet", OCTOBER, 0))));

        assertThat(reported.any("FORM", "table", MonthRange.fiscalQuarter(2562, 1), null))
                .isTrue();
        assertThat(reported.any("FORM", "table", OCTOBER, "A")).isTrue();
        assertThat(reported.any("FORM", "table", OCTOBER, "B")).isFalse();
        assertThat(reported.any("FORM", "other", OCTOBER, null)).isFalse();
        assertThat(reported.any("FORM", "table", MonthRange.fiscalQuarter(2562, 2), null))
                .isFalse();
    }
}
