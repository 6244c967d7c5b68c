package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.records.Fate;
import org.prasan.records.FileFinding;
import org.prasan.records.ReportingState;
import org.prasan.records.StoredFinding;
import org.prasan.records.Submission;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

class LedgerRecordsTest {

    private static final OffsetDateTime LATE = OffsetDateTime.parse("2018-11-18T09:00:00+07:00");

    private static Submission submission(long id, String agency, String period, boolean superseded) {
        return new Submission(
                id, "s", "d", Fate.ACCEPTED, "", "REG", "1", agency, period, 9, 2, 4, 2, 1, true, superseded);
    }

    private static FileFinding finding(long submission) {
        Text words = Text.same("12/10/2561");
        return new FileFinding(submission, new StoredFinding("S", 5, "B5", "date", "error", words, words));
    }

    private static List<String> told(LedgerRecords ledger, String table) {
        List<String> told = new ArrayList<>();
        ledger.forEach(table, record -> told.add(record.agency() + " " + record.month() + " " + record.payload()));
        return told;
    }

    @Test
    void tellsWhatWasOwedWhatCameAndWhatWasFound() {
        LedgerRecords ledger = LedgerRecords.of(
                List.of(new ReportingState(
                        "A1",
                        "REG",
                        MonthRange.parse("2018-10"),
                        LocalDate.of(2018, 11, 15),
                        LATE,
                        ReportingState.State.LATE,
                        false)),
                List.of(submission(1, "A1", "2018-10/2018-12", false), submission(2, "A2", "2019-01-15", true)),
                List.of(finding(1), finding(2)),
                List.of(new LedgerRecords.Asked(
                        "A1", "REG", MonthRange.parse("2018-10"), "many", "ANSWERED", "two \"cases\" at once")));

        assertThat(told(ledger, "obligations")).containsExactly("A1 2018-10 [\"REG\",\"LATE\",\"3\"]");
        assertThat(told(ledger, "submissions"))
                .containsExactly(
                        "A1 2018-12 [\"REG\",\"ACCEPTED\",\"9\",\"2\",\"4\",\"2\",\"1\"]",
                        "A2 2019-01 [\"REG\",\"SUPERSEDED\",\"9\",\"2\",\"4\",\"2\",\"1\"]");
        assertThat(told(ledger, "queries"))
                .containsExactly(
                        "A1 2018-10 [\"A1\",\"REG\",\"2018-10-31\",\"many\",\"ANSWERED\",\"two \\\"cases\\\" at once\"]");
        assertThat(told(ledger, "findings"))
                .containsExactly(
                        "A1 2018-12 [\"REG\",\"date\",\"ERROR\",\"OPEN\"]",
                        "A2 2019-01 [\"REG\",\"date\",\"ERROR\",\"ANSWERED\"]");
    }

    @Test
    void leavesOutWhatIsOfNoKnownAgencyOrPeriod() {
        LedgerRecords ledger = LedgerRecords.of(
                List.of(),
                List.of(submission(1, "", "2018-10", false), submission(2, "A1", "", false)),
                List.of(finding(1), finding(2), finding(3)),
                List.of());

        assertThat(told(ledger, "submissions")).isEmpty();
        assertThat(told(ledger, "findings")).isEmpty();
    }
}
