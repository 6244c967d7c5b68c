package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.records.Obligations;
import org.prasan.support.Desk;
import org.prasan.vocabulary.MonthRange;

/** Whether all have sent, by what a run has read. */
class AllSentIT {

    private static final MonthRange APRIL = MonthRange.parse("2019-04");
    private static final MonthRange APRIL_AND_MAY = MonthRange.parse("2019-04/2019-05");

    @TempDir
    private Path folder;

    @Test
    void aMonthWhoseOnlyFileHasBeenReadIsCompleteAndTheNextIsNot() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .write("jobs/calendars/obligations.csv", "agency,form,every,due_days\nTH-POL-MSI,CASE,month,15\n")
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "cases.xlsx");
        Catalog catalog = Catalog.load(desk.home());
        assertThat(desk.run("--period", "2019-04").status()).isZero();
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(desk.databaseUrl());
        database.setUser("prasan");

        AllSent allSent = new AllSent(new Obligations(database));

        assertThat(allSent.have(catalog, APRIL)).isTrue();
        assertThat(allSent.have(catalog, APRIL_AND_MAY)).isFalse();
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
