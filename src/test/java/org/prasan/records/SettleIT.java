package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.records.Office.cell;
import static org.prasan.records.Office.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.prasan.records.Office.Content;

class SettleIT {

    private static final String NOVEMBER = "2018-11-02T08:00:00+07:00";
    private static final String DECEMBER = "2018-12-02T08:00:00+07:00";
    private static final String JANUARY = "2019-01-02T08:00:00+07:00";

    @OnEveryDatabase
    void theVersionOfTheLatestReportingPeriodCounts(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content october = content("oct", "CASE", "MSI", "2018-10")
                .row("1", "2018-10", "1")
                .row("2", "2018-10", "1");
        Content november = content("nov", "CASE", "MSI", "2018-11")
                .row("1", "2018-10", "2")
                .row("2", "2018-10", "1");
        // October comes after November.
        office.receive("a", october, DECEMBER);
        office.receive("b", november, NOVEMBER);
        office.read(october);
        office.read(november);
        SettleReport report = office.settle();

        assertThat(office.current("CASE")).containsExactly("1 2018-10 [2]", "2 2018-10 [1]");
        assertThat(office.account(october)).isEqualTo("2 0 0");
        assertThat(office.account(november)).isEqualTo("0 1 1");
        assertThat(report.versions()).isEqualTo(4);
        assertThat(report.current()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(2);
        assertThat(report.superseded()).isEmpty();
    }

    @OnEveryDatabase
    void thenTheLatestArrivalThenTheLastInTheFile(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content corrected = content("corrected", "CASE", "MSI", "2018-10")
                .row("1", "2018-10", "corrected")
                .row("1", "2018-10", "twice");
        Content first = content("first", "CASE", "MSI", "2018-10").row("1", "2018-10", "first");
        office.receive("file10", corrected, NOVEMBER);
        office.receive("file2", first, NOVEMBER);
        office.read(corrected);
        office.read(first);
        office.settle();

        assertThat(office.current("CASE")).containsExactly("1 2018-10 [twice]");
        assertThat(office.account(first)).isEqualTo("1 0 0");
        assertThat(office.account(corrected)).isEqualTo("0 2 0");
    }

    @OnEveryDatabase
    void theSameKeyOfAnotherAgencyIsAnotherRecord(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content one = content("one", "CASE", "MSI", "2018-10").row("1", "2018-10", "1");
        Content two = content("two", "CASE", "CSN", "2018-11").row("1", "2018-10", "2");
        office.receive("one", one, NOVEMBER);
        office.receive("two", two, DECEMBER);
        office.read(one);
        office.read(two);
        office.settle();

        assertThat(office.current("CASE")).containsExactly("1 2018-10 [1]", "1 2018-10 [2]");
    }

    @OnEveryDatabase
    void anAgencysMonthComesWhollyFromTheLastThatCoversIt(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = content("first", "LAB", "CRI", "2018-10/2019-09")
                .line(cell("FARM", "2018-10", "1"), cell("FARM", "2018-11", "2"))
                .line(cell("FISH", "2018-10", "3"), cell("FISH", "2018-11", "4"))
                .covered("2018-10", 2)
                .covered("2018-11", 2);
        // November comes again without FISH; December is new; October is left as it is.
        Content second = content("second", "LAB", "CRI", "2018-10/2019-09")
                .line(cell("FARM", "2018-11", "2"), cell("FARM", "2018-12", "5"))
                .covered("2018-11", 1)
                .covered("2018-12", 1);
        office.receive("first", first, NOVEMBER);
        office.receive("second", second, DECEMBER);
        office.read(second);
        office.read(first);
        SettleReport report = office.settle();

        assertThat(office.current("LAB"))
                .containsExactly("FARM 2018-10 [1]", "FISH 2018-10 [3]", "FARM 2018-11 [2]", "FARM 2018-12 [5]");
        assertThat(office.account(first)).isEqualTo("2 0 0");
        assertThat(office.account(second)).isEqualTo("0 1 0");
        assertThat(report.superseded()).isEmpty();
    }

    @OnEveryDatabase
    void aLineIsUnchangedWhenEveryCellIs(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = lab("first", "1", "2");
        Content second = lab("second", "1", "3");
        office.receive("first", first, NOVEMBER);
        office.receive("second", second, DECEMBER);
        office.read(first);
        office.read(second);
        SettleReport report = office.settle();

        // FARM is the same in both, FISH has one other cell.
        assertThat(office.account(first)).isEqualTo("2 0 0");
        assertThat(office.account(second)).isEqualTo("0 1 1");
        assertThat(report.superseded()).containsExactly(office.submission(first).id());
        assertThat(office.submission(first).superseded()).isTrue();
        assertThat(office.submission(second).superseded()).isFalse();
    }

    @OnEveryDatabase
    void aNilReturnReplacesAMonth(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = lab("first", "1", "2");
        Content nil = content("nil", "LAB", "CRI", "2018-10/2018-11").covered();
        office.receive("first", first, NOVEMBER);
        office.receive("nil", nil, DECEMBER);
        office.read(first);
        office.read(nil);

        assertThat(office.settle().superseded())
                .containsExactly(office.submission(first).id());
        assertThat(office.current("LAB")).isEmpty();
    }

    @OnEveryDatabase
    void aFileWhoseEveryRowWasRefusedReplacesNothing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = lab("first", "1", "2");
        Content broken =
                content("broken", "LAB", "CRI", "2018-10/2018-11").refused(6).covered();
        office.receive("first", first, NOVEMBER);
        office.receive("broken", broken, DECEMBER);
        office.read(first);
        office.read(broken);

        assertThat(office.settle().superseded()).isEmpty();
        assertThat(office.current("LAB")).hasSize(4);
    }

    @OnEveryDatabase
    void anEarlierCopyFoundLaterChangesTheOrder(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = lab("first", "1", "2");
        Content second = lab("second", "1", "3");
        office.receive("first", first, DECEMBER);
        office.receive("second", second, JANUARY);
        office.read(first);
        office.read(second);
        office.settle();
        office.receive("copy of the second", second, NOVEMBER);
        SettleReport report = office.settle();

        assertThat(report.superseded())
                .containsExactly(office.submission(second).id());
        assertThat(report.changed()).isEqualTo(8);
        assertThat(office.current("LAB"))
                .containsExactly("FARM 2018-10 [1]", "FARM 2018-11 [1]", "FISH 2018-10 [1]", "FISH 2018-11 [2]");
    }

    @OnEveryDatabase
    void settlingAgainWritesNothing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = lab("first", "1", "2");
        Content second = lab("second", "1", "3");
        office.receive("first", first, NOVEMBER);
        office.receive("second", second, DECEMBER);
        office.read(first);
        office.read(second);
        SettleReport once = office.settle();
        List<Submission> submissions = office.submissions.list();
        SettleReport again = office.settle();

        assertThat(once.changed()).isEqualTo(4);
        assertThat(again.changed()).isZero();
        assertThat(again.current()).isEqualTo(once.current());
        assertThat(again.accounts()).isEqualTo(once.accounts());
        assertThat(office.submissions.list()).isEqualTo(submissions);
    }

    @OnEveryDatabase
    void leavesFormsWithoutAPolicyAsTheyAre(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content other = content("other", "OLD", "MSI", "2018-10").row("1", "2018-10", "1");
        office.receive("other", other, NOVEMBER);
        office.read(other);

        assertThat(office.settle().formsWithoutPolicy()).isEqualTo(Set.of("OLD"));
        assertThat(office.submission(other).settled()).isFalse();
        assertThat(office.current("OLD")).isEmpty();
    }

    @OnEveryDatabase
    void tablesOfAFormMayHaveTheirOwnPolicy(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = lab("first", "1", "2");
        Content second = lab("second", "1", "3");
        office.receive("first", first, NOVEMBER);
        office.receive("second", second, DECEMBER);
        office.read(first);
        office.read(second);
        SettleReport report = new Settle(office.database.dataSource())
                .settle(Map.of(
                        "LAB", new FormPolicy(SettlePolicy.REPLACE_MONTHS, Map.of("T", SettlePolicy.LATEST_BY_KEY))));

        assertThat(report.current()).isEqualTo(2);
        assertThat(report.superseded()).isEmpty();
    }

    @OnEveryDatabase
    void rowsThatDoNotAddUpAreOurFaultAndChangeNothing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content lost = content("lost", "CASE", "MSI", "2018-10")
                .row("1", "2018-10", "1")
                .row("1", "2018-10", "2");
        lost.lines++;
        office.receive("lost", lost, NOVEMBER);
        office.read(lost);

        assertThatThrownBy(office::settle)
                .isInstanceOf(AccountMismatchException.class)
                .hasMessageEndingWith("(CASE of MSI for 2018-10): 3 rows read, but 1 loaded, 1 updated,"
                        + " 0 unchanged and 0 rejected");
        assertThat(office.submission(lost).settled()).isFalse();
        assertThat(standing(office, "CASE")).containsExactly("1 false", "1 false");
    }

    @OnEveryDatabase
    void aContentThatNeverArrivedIsOurFault(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        office.read(content("ghost", "CASE", "MSI", "2018-10"));

        assertThatThrownBy(office::settle).hasMessageContaining("no inbox ever held its content ghost");
    }

    @OnEveryDatabase
    void versionsAreToldOldestFirst(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content october = content("oct", "CASE", "MSI", "2018-10")
                .row("2", "2018-10", "a")
                .row("1", "2018-10", "b");
        Content november = content("nov", "CASE", "MSI", "2018-11").row("1", "2018-10", "c");
        office.receive("nov", november, NOVEMBER);
        office.receive("oct", october, DECEMBER);
        office.read(november);
        office.read(october);
        office.settle();

        List<RecordVersion> told = new ArrayList<>();
        office.versions.forEach("CASE", "T", told::add);
        assertThat(told)
                .extracting(v -> v.key()
                        + v.payload()
                        + v.sheet()
                        + v.row()
                        + v.reporting().code()
                        + v.current())
                .containsExactly("2[a]oct42018-10true", "1[b]oct52018-10false", "1[c]nov42018-11true");
        List<Long> ids = List.of(told.get(2).id(), told.get(1).id());
        assertThat(office.versions.list(ids)).containsExactly(told.get(2), told.get(1));
    }

    @OnEveryDatabase
    void aTableMayHaveMoreVersionsThanAPage(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content big = content("big", "CASE", "MSI", "2018-10");
        for (int i = 0; i < 4_321; i++) {
            big.row("k" + i, "2018-10", String.valueOf(i));
        }
        Content other = content("other", "CASE", "CSN", "2018-10").row("k", "2018-10", "x");
        office.receive("a", big, NOVEMBER);
        office.receive("b", other, DECEMBER);
        office.read(other);
        office.read(big);
        office.settle();

        List<String> told = office.current("CASE");
        assertThat(told)
                .hasSize(4_322)
                .startsWith("k0 2018-10 [0]", "k1 2018-10 [1]")
                .endsWith("k 2018-10 [x]");
        List<String> all = standing(office, "CASE");
        assertThat(all).hasSize(4_322).startsWith("k0 true", "k1 true").endsWith("k true");
    }

    private static List<String> standing(Office office, String form) {
        List<String> told = new ArrayList<>();
        office.versions.forEach(form, "T", version -> told.add(version.key() + " " + version.current()));
        return told;
    }

    private static Content lab(String name, String farm, String fish) {
        return content(name, "LAB", "CRI", "2018-10/2018-11")
                .line(cell("FARM", "2018-10", farm), cell("FARM", "2018-11", farm))
                .line(cell("FISH", "2018-10", "1"), cell("FISH", "2018-11", fish))
                .covered("2018-10", 2)
                .covered("2018-11", 2);
    }
}
