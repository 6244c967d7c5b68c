package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

class NoticesCommandIT {

    private static final String CASES = "fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx";

    @TempDir
    private Path folder;

    @Test
    void aRunThatSucceededIsToldWithoutAskingForANote() {
        Desk desk = Desk.withOwnDefinitions(folder).put(CASES, "cases.xlsx");
        assertThat(desk.run().status()).isZero();

        assertThat(desk.list("notices")).isEmpty();
        assertThat(desk.list("notices", "--all"))
                .extracting(row -> row.get("kind") + " " + row.get("en"))
                .containsExactly("success Reports to the committees, Fiscal year 2562 (October 2018 – September 2019),"
                        + " revision 1: done");
    }

    @Test
    void aRunThatIsHeldIsToldUntilSomebodyTakesNoteWhichIsAudited() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .change("jobs/committee-reports.yml", "missing_agencies: 99", "missing_agencies: 0")
                .put(CASES, "cases.xlsx");
        assertThat(desk.run().status()).isEqualTo(3);

        String notice = desk.list("notices").get(0).get("notice");
        assertThat(desk.give("notices").out()).contains("held", "agencies missing, more than 0", "--revise");
        assertThat(desk.give("notices", "--acknowledge", notice).status()).isEqualTo(2);
        Answer noted = desk.give("notices", "--acknowledge", notice, "--by", "clerk", "--reason", "agencies called");
        assertThat(noted.status()).as(noted.screen()).isZero();

        assertThat(desk.list("notices")).isEmpty();
        assertThat(desk.list("audit"))
                .extracting(row -> row.get("actor") + " " + row.get("action") + " " + row.get("reason"))
                .contains("clerk acknowledge agencies called");
    }
}
