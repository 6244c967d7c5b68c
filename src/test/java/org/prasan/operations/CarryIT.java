package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;
import org.prasan.support.Figure;
import org.prasan.support.SampleRun;

/** From the embedded database to PostgreSQL with everything. */
class CarryIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsPostgresql() {
        assumeTrue(RealDatabases.all().anyMatch(RealDatabases.POSTGRESQL::equals), "PostgreSQL does not start here");
    }

    @Test
    void theSampleYearComesOverWithItsFiguresItsRunAndItsRegister() {
        Desk embedded = SampleRun.ofYear(2562).desk();
        String url = RealDatabases.newDatabase();

        Answer carried = embedded.give("carry", "--to", url, "--user", "postgres");

        assertThat(carried.status()).as(carried.screen()).isZero();
        assertThat(carried.out()).contains("records_version", "all tables came over and are the same");
        Desk desk = embedded.withDatabase(url, "postgres");
        assertThat(Figure.sums(desk.list("figures", "--period", "FY2562")))
                .isEqualTo(Figure.sums(SampleRun.expected(2562, "observations.csv")));
        assertThat(desk.list("runs")).isEqualTo(embedded.list("runs"));
        assertThat(desk.run("--period", "FY2562").out()).contains("nothing has changed since revision 1");
        assertThat(embedded.give("carry", "--to", url, "--user", "postgres").err())
                .contains("the target must be empty");
    }

    @Test
    void workGoesOnThereWithNewRevisionsAndNewFiles() {
        Desk embedded =
                Desk.withOwnDefinitions(folder).put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "april.xlsx");
        assertThat(embedded.run().status()).isZero();
        String url = RealDatabases.newDatabase();
        assertThat(embedded.give("carry", "--to", url, "--user", "postgres").status())
                .isZero();
        Desk desk = embedded.withDatabase(url, "postgres")
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-05.xlsx", "may.xlsx");

        Answer revised = desk.run("--revise", "เดือนพฤษภาคม");

        assertThat(revised.status()).as(revised.screen()).isZero();
        assertThat(revised.out()).contains("2 = 2 ", "/r2/");
        assertThat(desk.list("audit")).isEqualTo(embedded.list("audit"));
    }
}
