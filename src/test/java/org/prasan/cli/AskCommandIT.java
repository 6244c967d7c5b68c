package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

/** Questions of a committee, on registers of cases that a run has read. */
class AskCommandIT {

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void read() {
        desk = Desk.withOwnDefinitions(folder)
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "cases-04.xlsx")
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-05.xlsx", "cases-05.xlsx");
        assertThat(desk.run("--period", "FY2562").status()).isIn(0, 3);
    }

    private static Answer ask(String... more) {
        return desk.give(Stream.concat(Stream.of("ask"), Stream.of(more)).toArray(String[]::new));
    }

    private static List<Path> files(Path answers) throws IOException {
        try (Stream<Path> files = Files.walk(answers)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> registered(String report) throws SQLException {
        try (Connection database = desk.database();
                ResultSet row = database.createStatement()
                        .executeQuery("select state from disclosure_release where report like '" + report + "%'")) {
            List<String> registered = new ArrayList<>();
            while (row.next()) {
                registered.add(row.getString(1));
            }
            return registered;
        }
    }

    @Test
    void anAnswerIsShownInBothLanguagesAndKeptAsAnEditionThatTheRegisterKnows() throws Exception {
        Path out = folder.resolve("asked");

        Answer answer = ask(
                "SUSPECTS",
                "--by",
                "nationality,month",
                "--audience",
                "provincial",
                "--period",
                "FY2562-Q3",
                "--out",
                out.toString(),
                "--format",
                "xlsx");

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(answer.out())
                .contains(
                        "ผู้ต้องหา",
                        "by nationality and month",
                        "Definition: ",
                        "นิยาม: ",
                        "ที่มา: ",
                        "Data as of ",
                        "[c]");
        assertThat(files(out))
                .extracting(file -> file.getFileName().toString().replaceFirst("^ask-[^.]*", "ask"))
                .contains("ask.th.xlsx", "ask.en.xlsx", "ask.th.txt", "ask.csv", "manifest.json")
                .noneMatch(name -> name.endsWith(".pdf"));
        assertThat(registered("ask-suspects")).containsExactly("PUBLISHED");

        Answer again = ask(
                "SUSPECTS",
                "--by",
                "nationality,month",
                "--audience",
                "provincial",
                "--period",
                "FY2562-Q3",
                "--out",
                out.toString(),
                "--format",
                "xlsx");
        assertThat(again.out()).contains("answered before, nothing has changed");
        assertThat(registered("ask-suspects")).hasSize(1);
    }

    @Test
    void atTheNextStartTheRegisterIsSettledByWhatLiesOnDisk() throws SQLException {
        Answer answer = ask("VICTIMS_IN_CASES", "--by", "sex", "--audience", "provincial", "--period", "FY2562-Q3");
        assertThat(answer.status()).as(answer.screen()).isZero();
        try (Connection database = desk.database()) {
            database.createStatement()
                    .executeUpdate("update disclosure_release set state = 'INTENDED' where report like 'ask-victims%'");
            database.createStatement()
                    .executeUpdate(
                            "insert into disclosure_release (owner, report, audience, period, last_month, folder,"
                                    + " state, atoms) select 'ask/died', 'ask-died', audience, period, last_month, '/gone',"
                                    + " 'INTENDED', atoms from disclosure_release where report like 'ask-victims%'");
        }

        desk.give("recover");

        assertThat(registered("ask-victims")).containsExactly("PUBLISHED");
        assertThat(registered("ask-died")).as("somebody may have read it").containsExactly("INTENDED");
    }

    @Test
    void whatThereIsNotIsRefusedAsWrongUsage() {
        Answer answer = ask("SUSPECT", "--by", "nationality", "--audience", "provincial");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.screen()).contains("there is no indicator SUSPECT; the nearest: SUSPECTS (");
    }
}
