package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Actor;
import org.prasan.access.Role;
import org.prasan.access.Scope;
import org.prasan.access.Tokens;
import org.prasan.access.Tokens.TokenDraft;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.Recipients;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.HomeBuilder;
import org.prasan.support.OpenConsole;

/** What an administrator does to recipients and groups: the file is the base, what is typed overrides it. */
class RecipientPagesIT {

    private static final String LIST = "/admin/recipients";
    private static final String NEW = "/admin/recipients/new";

    @TempDir
    static Path folder;

    private static OpenConsole console;
    private static Browser administrator;
    private static HomeBuilder home;

    @BeforeAll
    static void open() throws IOException {
        Path definitions = Files.createDirectory(folder.resolve("home"));
        home = HomeBuilder.in(definitions)
                .file(
                        "jobs/telling.yml",
                        "mail: {host: localhost, port: 2525, security: none, from: prasan@example.org}\n")
                .file("jobs/recipients.yml", """
                        site: https://prasan.example.org
                        recipients:
                          - {recipient: governor, audience: public, languages: [th], mail: [governor@example.org]}
                          - {recipient: police, audience: public, mail: [police@example.org]}
                        groups:
                          - {group: committee, recipients: [governor]}
                        reports:
                          - {report: summary, to: [committee]}
                        """);
        console = OpenConsole.over(definitions, Files.createDirectory(folder.resolve("data")));
        console.account("administrator", Role.ADMINISTRATOR);
        administrator = console.signedIn("administrator");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    private static List<String> addressed() {
        Catalog catalog = home.load();
        return console.bean(Recipients.class).now(catalog).to("summary", "public").stream()
                .map(EditionRecipient::name)
                .sorted()
                .toList();
    }

    @Test
    void whoIsAddedIsAddressedFromThenOnAndSaidToBeAddedHere() {
        Page form = administrator.get(NEW);
        administrator.submit(
                form,
                NEW,
                Map.of(
                        "name", List.of("shelter"),
                        "audience", List.of("public"),
                        "mail", List.of("a@example.org b@example.org"),
                        "languages", List.of("EN"),
                        "reports", List.of("summary"),
                        "reason", List.of("asked for by letter")));

        assertThat(row("shelter").text()).contains("a@example.org, b@example.org", "summary", "เพิ่มที่นี่");
        assertThat(addressed()).contains("governor", "shelter");
        assertThat(console.audited()).contains("administrator change-recipient recipient shelter");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page again = administrator.submit(
                administrator.get(NEW),
                NEW,
                Map.of("name", List.of("governor"), "mail", List.of("nowhere"), "reports", List.of("summary")));

        assertThat(again.html().select("#name-wrong").text()).contains("มีผู้รับหรือกลุ่มชื่อนี้แล้ว");
        assertThat(again.html().select("#mail-wrong").text()).contains("office@example.go.th");
        assertThat(again.html().select("#audience-wrong").text()).contains("เลือกกลุ่มผู้อ่าน");
        assertThat(again.html().select("#reason-wrong").text()).contains("เหตุผล");
        assertThat(again.html().select("#mail").attr("value")).isEqualTo("nowhere");
        assertThat(again.html().select("input[name=reports][checked]").eachAttr("value"))
                .containsExactly("summary");
    }

    @Test
    void aChangeOverridesTheFileAndTheSameAsInTheFileTakesItBack() {
        String page = "/admin/recipient/police";
        administrator.fill(administrator.get(page), page, "mail", "new@example.org", "reason", "has moved");
        assertThat(row("police").text()).contains("new@example.org", "แก้จากแฟ้ม");

        administrator.fill(administrator.get(page), page, "mail", "police@example.org", "reason", "moved back");
        assertThat(row("police").text()).contains("police@example.org", "ตามแฟ้ม");
    }

    @Test
    void aGroupOfTheFileIsChangedBesideTheFile() {
        String page = "/admin/group/committee";
        administrator.submit(
                administrator.get(page),
                page,
                Map.of("members", List.of("governor", "police"), "reason", List.of("a new member")));

        assertThat(addressed()).contains("governor", "police");
        assertThat(administrator
                        .get(LIST)
                        .html()
                        .select("tr:has(a[href$=committee])")
                        .text())
                .contains("governor, police", "เพิ่มหรือแก้ที่นี่");
        administrator.submit(
                administrator.get(page), page, Map.of("members", List.of("governor"), "reason", List.of("left again")));
        assertThat(addressed()).doesNotContain("police");
    }

    @Test
    void whoIsStoppedSaysSoAndIsResumed() {
        String page = "/admin/recipient/police";
        Page refused = administrator.fill(administrator.get(page), page + "/pause", "to", "true", "reason", " ");
        assertThat(refused.html().select("#pause-reason-wrong").text()).contains("บอกเหตุผล");
        administrator.fill(refused, page + "/pause", "to", "true", "reason", "on leave");
        assertThat(row("police").text()).contains("✕ หยุดส่ง");
        administrator.fill(administrator.get(page), page + "/pause", "to", "false", "reason", "is back");
        assertThat(row("police").text()).contains("✓ ส่ง");
    }

    @Test
    void inTestModeEverythingGoesToTheSender() {
        administrator.fill(administrator.get(LIST), LIST + "/test", "on", "true", "reason", "a rehearsal");
        assertThat(console.bean(Recipients.class).now(home.load()).test()).isTrue();
        assertThat(administrator.get(LIST).text()).contains("จดหมายทุกฉบับส่งถึงผู้ส่งเท่านั้น");

        administrator.fill(administrator.get(LIST), LIST + "/test", "on", "false", "reason", "it went well");
        assertThat(console.bean(Recipients.class).now(home.load()).test()).isFalse();
        assertThat(console.audited()).contains("administrator test-mode deliveries");
    }

    @Test
    void aProgramAddsAndStopsARecipientAndIsToldByFieldWhatIsWrong() {
        Page wrong = put("/api/v1/recipients/wicket", "{\"audience\": \"nobody\", \"mail\": [\"x\"]}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.response().body())
                .contains("\"field\":\"audience\"", "\"field\":\"mail\"", "\"field\":\"reason\"");

        Page added = put(
                "/api/v1/recipients/wicket",
                "{\"audience\": \"public\", \"languages\": [\"TH\"], \"mail\": [\"w@example.org\"],"
                        + " \"reports\": [\"summary\"], \"paused\": true, \"reason\": \"by letter\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.response().body()).contains("\"paused\":true");
        assertThat(row("wicket").text()).contains("✕ หยุดส่ง");
    }

    private static Element row(String recipient) {
        return Optional.ofNullable(administrator
                        .get(LIST)
                        .html()
                        .selectFirst("tr:has(a[href=/admin/recipient/" + recipient + "])"))
                .orElseThrow();
    }

    private static Page put(String path, String body) {
        String word = console.pages()
                .getBean(Tokens.class)
                .create(
                        new TokenDraft("a program", Set.of(Scope.DELIVERIES_WRITE), Set.of("ALL"), 1),
                        Actor.atTheCommandLine("test", "a test"))
                .word();
        return console.browser()
                .send(HttpRequest.newBuilder(console.browser().origin().resolve(path))
                        .header("Authorization", "Bearer " + word)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }
}
