package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.records.Office.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.prasan.records.Office.Content;
import org.prasan.records.Revision.Change;
import org.prasan.records.Revision.ColumnChange;

/** The forms of these tests have no version on record, so that columns are known by their place. */
class RevisionsIT {

    private static final String NOVEMBER = "2018-11-02T08:00:00+07:00";
    private static final String DECEMBER = "2018-12-02T08:00:00+07:00";

    @OnEveryDatabase
    void aRegisterSentAgainSaysOfEveryKeyWhatBecameOfIt(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = content("first", "CASE", "MSI", "2018-10")
                .row("same", "2018-10", "1,2")
                .row("other", "2018-10", "1,2")
                .row("left", "2018-10", "1,2");
        Content again = content("again", "CASE", "MSI", "2018-10")
                .row("same", "2018-10", "1,2")
                .row("other", "2018-10", "1,null")
                .row("new", "2018-10", "3,4");
        sent(office, first, NOVEMBER);
        sent(office, again, DECEMBER);
        office.settle();

        Revision revision = only(office);

        assertThat(revision.submission().sha256()).isEqualTo(again.sha256());
        assertThat(revision.revised()).extracting(Submission::sha256).containsExactly(first.sha256());
        assertThat(told(revision))
                .containsExactly("same UNCHANGED", "other UPDATED", "new LOADED", "left NOT_REPEATED");
        assertThat(revision.changes()).allMatch(Change::counts);
        assertThat(revision.changes().get(1).columns()).containsExactly(new ColumnChange("#2", "2", null));
    }

    @OnEveryDatabase
    void whatAReplacedMonthHeldAndTheNewOneDoesNotIsWithdrawn(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content first = content("first", "LAB", "CRI", "2018-10/2018-11")
                .row("a", "2018-10", "1")
                .row("b", "2018-10", "1")
                .row("b", "2018-11", "1")
                .covered();
        Content again = content("again", "LAB", "CRI", "2018-10/2018-11")
                .row("a", "2018-10", "2")
                .covered("2018-10", 1);
        sent(office, first, NOVEMBER);
        sent(office, again, DECEMBER);
        office.settle();

        Revision revision = only(office);

        assertThat(told(revision)).containsExactly("a UPDATED", "b WITHDRAWN");
        assertThat(revision.changes().get(1).month()).hasToString("2018-10");
        assertThat(revision.changes().get(1).counts()).isFalse();
    }

    @OnEveryDatabase
    void anotherMonthOrAnotherAgencyRevisesNothing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        sent(office, content("oct", "CASE", "MSI", "2018-10").row("1", "2018-10", "1"), NOVEMBER);
        sent(office, content("nov", "CASE", "MSI", "2018-11").row("1", "2018-10", "2"), DECEMBER);
        sent(office, content("far", "CASE", "RNG", "2018-10").row("1", "2018-10", "3"), DECEMBER);
        office.settle();

        assertThat(revisions(office)).isEmpty();
    }

    private static void sent(Office office, Content content, String moment) {
        office.receive(content.name, content, moment);
        office.read(content);
    }

    private static List<Revision> revisions(Office office) {
        return new Revisions(office.database.dataSource(), Office.POLICIES).list();
    }

    private static Revision only(Office office) {
        List<Revision> revisions = revisions(office);
        assertThat(revisions).hasSize(1);
        return revisions.get(0);
    }

    private static List<String> told(Revision revision) {
        List<String> told = new ArrayList<>();
        revision.changes().forEach(change -> told.add(change.key() + " " + change.kind()));
        return told;
    }
}
