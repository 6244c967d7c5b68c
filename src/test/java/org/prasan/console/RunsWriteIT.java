package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Actor;
import org.prasan.access.Role;
import org.prasan.access.Scope;
import org.prasan.access.Tokens;
import org.prasan.access.Tokens.TokenDraft;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.HomeBuilder;
import org.prasan.support.OpenConsole;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program launches and remedies runs; an administrator decides about an edition that later files change. */
class RunsWriteIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static OpenConsole console;
    private static String word;
    private static Browser administrator;

    @BeforeAll
    static void open() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        HomeBuilder.in(home);
        Files.createDirectory(home.resolve("inbox"));
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        console.account("administrator", Role.ADMINISTRATOR);
        administrator = console.signedIn("administrator");
        word = console.pages()
                .getBean(Tokens.class)
                .create(
                        new TokenDraft("a program", Set.of(Scope.RUNS_READ, Scope.RUNS_WRITE), Set.of("P1"), 1),
                        Actor.atTheCommandLine("test", "a test"))
                .word();
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void whatIsLaunchedIsAnsweredWithWhereToLookAndFoundAmongTheRuns() {
        Page begun = launch("FY2562-Q4");

        assertThat(begun.status()).isEqualTo(202);
        JsonNode ended = ended(begun.header("Location"));
        assertThat(ended.get("lines").isEmpty()).isFalse();
        assertThat(json(send("GET", "/api/v1/runs?size=5", "")).get("items").toString())
                .contains("monthly/FY2562-Q4/r1");
        assertThat(console.audited()).anyMatch(line -> line.endsWith("a program run monthly FY2562-Q4"));
    }

    @Test
    void whatIsWrongIsToldByField() {
        Page wrong = send("POST", "/api/v1/runs", "{\"job\": \"none\", \"period\": \"soon\"}");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json(wrong).get("errors").findValuesAsString("field")).containsExactly("job", "period", "reason");
        assertThat(send("POST", "/api/v1/runs", "not json").status()).isEqualTo(400);
    }

    @Test
    void aRemedyThatDoesNotFitIsAConflictAndOneThatDoesIsDone() {
        ended(launch("MTG-7").header("Location"));
        long failed = newest("monthly/MTG-7/r1");

        assertThat(remedy(failed, "stop", "too late").status()).isEqualTo(409);
        assertThat(remedy(failed, "abandon", " ").status()).isEqualTo(422);
        assertThat(remedy(failed, "abandon", "no such meeting").status()).isEqualTo(200);
        assertThat(remedy(failed, "forget", "x").status()).isEqualTo(404);
        assertThat(remedy(987654, "abandon", "x").status()).isEqualTo(404);
        assertThat(console.audited()).anyMatch(line -> line.endsWith("a program abandon monthly/MTG-7/r1"));
    }

    @Test
    void aQuestionAboutAnEditionIsAnsweredOnceWithAReason() {
        ended(launch("FY2561-Q1").header("Location"));
        long first = ask("monthly", "FY2561-Q1", 1);
        String page = "/admin/revisions/" + first;

        assertThat(administrator.get("/").html().select(".needs .now a").eachText())
                .anyMatch(need -> need.contains("รอการตัดสินใจ"));
        Page wrong = administrator.fill(administrator.get(page), page, "reason", "");
        assertThat(wrong.html().select("#answer-wrong").text()).contains("เลือกคำตอบ");
        administrator.fill(wrong, page, "answer", "KEEP", "reason", "only a spelling");
        assertThat(administrator.get(page).text()).contains("มีผู้ตัดสินใจแล้ว");
        assertThat(console.audited()).contains("administrator revise monthly/FY2561-Q1/r1");
        assertThat(answer(first, "NEXT").status()).isEqualTo(409);

        long second = ask("monthly", "FY2561-Q1", 2);
        assertThat(json(send("GET", "/api/v1/revisions", "")).get("total").asInt())
                .isEqualTo(1);
        assertThat(answer(second, "SOON").status()).isEqualTo(422);
        assertThat(answer(second, "NEXT").status()).isEqualTo(200);
    }

    private static Page launch(String period) {
        return send(
                "POST",
                "/api/v1/runs",
                "{\"job\": \"monthly\", \"period\": \"" + period + "\", \"reason\": \"by night\"}");
    }

    private static Page remedy(long execution, String remedy, String reason) {
        return send("POST", "/api/v1/runs/" + execution + "/" + remedy, "{\"reason\": \"" + reason + "\"}");
    }

    private static Page answer(long question, String answer) {
        return send(
                "POST",
                "/api/v1/revisions/" + question + "/answer",
                "{\"answer\": \"" + answer + "\", \"reason\": \"as agreed\"}");
    }

    /** As a run that reads later files asks. */
    private static long ask(String job, String period, int seen) {
        JdbcTemplate jdbc = new JdbcTemplate(console.bean(DataSource.class));
        jdbc.update(
                "insert into operations_revision (run, seen_submission, files, answer, asked_at, answered_at,"
                        + " answered_by, answered_why) select id, ?, 'late.xlsx', 'OPEN', '2019-11-01T00:00:00Z', '', '', ''"
                        + " from pipeline_run where job = ? and period = ?",
                seen,
                job,
                period);
        return jdbc.queryForObject("select max(id) from operations_revision", Long.class);
    }

    private static long newest(String run) {
        for (JsonNode item : json(send("GET", "/api/v1/runs", "")).get("items")) {
            if (item.get("run").asString().equals(run)) {
                return item.get("id").asLong();
            }
        }
        throw new AssertionError("no run " + run);
    }

    private static JsonNode ended(String task) {
        await().atMost(PATIENCE)
                .until(() ->
                        !json(send("GET", task, "")).get("state").asString().equals("GOES_ON"));
        return json(send("GET", task, ""));
    }

    private static Page send(String method, String path, String body) {
        return console.browser()
                .send(HttpRequest.newBuilder(console.browser().origin().resolve(path))
                        .header("Authorization", "Bearer " + word)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static JsonNode json(Page page) {
        return JsonMapper.builder().build().readTree(page.response().body());
    }
}
