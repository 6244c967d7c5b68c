package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.Figure;
import org.prasan.support.FolderContents;
import org.prasan.support.SampleRun;
import org.prasan.support.Traces;

/** A run whose process is killed for real goes on where it stopped and comes to the same end. */
class KilledRunIT {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox");

    @TempDir
    private Path folder;

    private Path temporary;

    @BeforeEach
    void temporaryFolder() {
        temporary = folder.resolve("tmp");
    }

    @Test
    void killedWhileFilesAreReadItIsRecoveredAndReadsOnlyTheOthers() throws Exception {
        Desk desk = Desk.withOwnDefinitions(folder).withInbox(INBOX);
        try (ChildProcess child = ChildProcess.run(desk, temporary)) {
            child.awaitLine("25/121");
            child.kill();
        }
        List<Long> committed = submissions(desk);
        assertThat(committed).hasSizeBetween(20, 120);
        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(Traces.of("บุคคลตัวอย่าง", "0-0000-").in(folder)).isEmpty();
        assertThat(desk.give("runs").out()).contains("STARTED");

        Answer recover = desk.give("recover");
        assertThat(recover.status()).isZero();
        assertThat(recover.out()).contains("had died", "committee-reports/FY2562/r1");
        assertThat(desk.give("recover").out()).contains("nothing had died");
        assertThat(desk.list("runs", "--failed"))
                .singleElement()
                .satisfies(run -> assertThat(run.get("state")).isEqualTo("FAILED"));
        String execution = desk.list("runs").get(0).get("execution");
        assertThat(desk.give("show", execution).out()).contains("FAILED", "receive", "COMPLETED");

        Answer again = desk.run();

        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).doesNotContain("receive:").contains("122 = ", "1 editions");
        assertThat(submissions(desk)).as("nothing is read twice").hasSize(121).containsAll(committed);
        assertSampleFigures(desk);
        assertThat(FolderContents.of(desk.out())).hasSize(9);
        assertThat(desk.list("runs")).extracting(run -> run.get("state")).containsExactly("DONE", "FAILED");
        assertThat(desk.run().out()).contains("nothing has changed since revision 1");
    }

    @Test
    void killedAfterSettlingItGoesOnByItselfWhileOthersWorkBesideIt() throws Exception {
        Desk desk = Desk.of(folder).withInbox(INBOX);
        assertThat(desk.list("submissions")).isEmpty();
        try (Connection beside = desk.database()) {
            try (ChildProcess child = ChildProcess.run(desk, temporary)) {
                child.awaitLine("settle:");
                Answer meanwhile = desk.run();
                assertThat(meanwhile.status()).isEqualTo(1);
                assertThat(meanwhile.out()).contains("this run is under way in process " + child.id());
                assertThat(desk.give("recover").out()).contains("nothing had died");
                assertThat(desk.list("submissions")).hasSize(122);
                child.kill();
                assertThat(child.screen()).doesNotContain("บุคคลตัวอย่าง", "\tat ");
            }
            assertThat(beside.isValid(1)).isTrue();
        }
        List<Long> committed = submissions(desk);
        assertThat(committed).hasSize(121);

        Answer again = desk.run();

        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).doesNotContain("read and check:", "settle:").contains("reports:");
        assertThat(submissions(desk)).isEqualTo(committed);
        assertSampleFigures(desk);
        assertThat(FolderContents.of(desk.out()))
                .isEqualTo(FolderContents.of(SampleRun.ofYear(2562).desk().out()));
        assertThat(Traces.of("บุคคลตัวอย่าง", "0-0000-").in(folder)).isEmpty();
    }

    private static void assertSampleFigures(Desk desk) {
        assertThat(Figure.sums(desk.list("figures", "--period", "FY2562")))
                .isEqualTo(Figure.sums(SampleRun.expected(2562, "observations.csv")));
    }

    /** The ids of all readings, replaced ones too. */
    private static List<Long> submissions(Desk desk) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection database = desk.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select id from records_submission order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
