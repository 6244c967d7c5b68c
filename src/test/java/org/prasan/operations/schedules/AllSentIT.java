package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.pipeline.InboxWatch;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.Runs;
import org.prasan.records.Obligations;
import org.prasan.support.CaseRegister;
import org.prasan.support.DatabaseDump;
import org.prasan.support.Desk;
import org.prasan.vocabulary.MonthRange;

/** Whether all have sent, by what a run has read and by what lies in the inbox. */
class AllSentIT {

    private static final MonthRange APRIL = MonthRange.parse("2019-04");
    private static final MonthRange APRIL_AND_MAY = MonthRange.parse("2019-04/2019-05");

    @TempDir
    private Path folder;

    private Desk desk() {
        return Desk.withOwnDefinitions(folder)
                .write("jobs/calendars/obligations.csv", "agency,form,every,due_days\nTH-POL-MSI,CASE,month,15\n");
    }

    /** As {@code serve} has it. */
    private static AllSent allSent(Desk desk) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(desk.databaseUrl());
        database.setUser("prasan");
        RunServices services =
                new RunServices(database, new Runs(database), new SettableClock("2019-05-02T08:00"), desk.data());
        return new AllSent(new Obligations(database), new InboxWatch(services));
    }

    private static void putInto(Desk desk, String name, byte[] content) throws IOException {
        Path file = desk.home().resolve("jobs/examples").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    @Test
    void aMonthWhoseOnlyFileHasBeenReadIsCompleteAndTheNextIsNot() {
        Desk desk = desk().put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "cases.xlsx");
        Catalog catalog = Catalog.load(desk.home());
        assertThat(desk.run("--period", "2019-04").status()).isZero();
        JobDefinition job = catalog.findJob(Desk.JOB).orElseThrow();

        AllSent allSent = allSent(desk);

        assertThat(allSent.have(catalog, job, APRIL)).isTrue();
        assertThat(allSent.have(catalog, job, APRIL_AND_MAY)).isFalse();
    }

    @Test
    void aFileThatLiesInTheInboxUnreadCountsOnceItLayStillAndNoneOfItIsKept() throws IOException {
        Desk desk = desk().put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "cases.xlsx");
        assertThat(desk.run("--period", "2019-04").status()).isZero();
        Map<String, List<String>> before = DatabaseDump.of(desk);
        Catalog catalog = Catalog.load(desk.home());
        JobDefinition job = catalog.findJob(Desk.JOB).orElseThrow();
        AllSent allSent = allSent(desk);
        byte[] may = CaseRegister.of("สถานีตำรวจภูธรแม่สาย", "ประจำเดือน พฤษภาคม พ.ศ. 2562")
                .xlsx();

        putInto(desk, "may.xlsx", Arrays.copyOf(may, may.length / 2));
        assertThat(allSent.have(catalog, job, APRIL_AND_MAY)).isFalse();
        assertThat(allSent.have(catalog, job, APRIL_AND_MAY)).as("half a file").isFalse();

        putInto(desk, "may.xlsx", may);
        assertThat(allSent.have(catalog, job, APRIL_AND_MAY)).as("just written").isFalse();
        assertThat(allSent.have(catalog, job, APRIL_AND_MAY)).isTrue();
        assertThat(DatabaseDump.of(desk)).isEqualTo(before);
    }

    @Test
    void whatWasWithdrawnDoesNotCountThoughItsFileLiesThere() throws IOException {
        Desk desk = desk();
        putInto(
                desk,
                "april.xlsx",
                CaseRegister.of("สถานีตำรวจภูธรแม่สาย", "ประจำเดือน เมษายน พ.ศ. 2562")
                        .xlsx());
        Catalog catalog = Catalog.load(desk.home());
        JobDefinition job = catalog.findJob(Desk.JOB).orElseThrow();
        Desk atWork = desk.withInbox(desk.home().resolve("jobs/examples"));
        assertThat(atWork.run("--period", "2019-04").status()).isZero();
        AllSent allSent = allSent(desk);
        assertThat(allSent.have(catalog, job, APRIL)).isTrue();

        assertThat(desk.give("withdraw-submission", "april.xlsx", "--reason", "sent in error")
                        .status())
                .isZero();

        assertThat(allSent.have(catalog, job, APRIL)).isFalse();
        assertThat(allSent.have(catalog, job, APRIL)).isFalse();
    }

    @Test
    void anInboxThatIsNotThereHoldsNothingBack() {
        Desk desk = desk().put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "cases.xlsx");
        desk.change("jobs/committee-reports.yml", "folder: jobs/examples", "folder: nowhere");
        assertThat(desk.run("--period", "2019-04").status()).isZero();
        Catalog catalog = Catalog.load(desk.home());
        JobDefinition job = catalog.findJob(Desk.JOB).orElseThrow();
        AllSent allSent = allSent(desk);

        assertThat(allSent.have(catalog, job, APRIL)).isTrue();
        assertThat(allSent.have(catalog, job, APRIL_AND_MAY)).isFalse();
    }

    @Test
    void whereNothingIsOwedNothingIsWaitedFor() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .write("jobs/calendars/obligations.csv", "agency,form,every,due_days\nTH-POL-MSI,CASE,quarter,15\n");
        Catalog catalog = Catalog.load(desk.home());

        assertThat(AllSent.owedWithin(catalog, APRIL)).isFalse();
        assertThat(AllSent.owedWithin(catalog, MonthRange.fiscalQuarter(2562, 3)))
                .isTrue();
    }
}
