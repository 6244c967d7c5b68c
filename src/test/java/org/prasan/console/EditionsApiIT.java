package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Actor;
import org.prasan.access.Scope;
import org.prasan.access.Tokens;
import org.prasan.access.Tokens.TokenDraft;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.delivery.EditionOnDisk;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.reports.SafeEdition;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs find of editions: one that holds, one that was withdrawn, and one that waits for approval. */
class EditionsApiIT {

    private static final String EDITIONS = "/api/v1/editions";

    @TempDir
    static Path data;

    private static OpenConsole console;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        Path out = data.resolve("out");
        ReleasedEdition first = release(EditionOnDisk.revision(1, out), "");
        ReleasedEdition second = release(EditionOnDisk.revision(2, out), "");
        release(EditionOnDisk.revision(3, out), "secretary");
        console.bean(Releases.class).withdraw(first, Optional.of(second), "admin", "a wrong month");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void aProgramReadsWhatIsOutForItsAreas() {
        JsonNode slice = json(ask(token("TH-57"), EDITIONS));

        assertThat(slice.get("total").asInt()).isEqualTo(1);
        assertThat(slice.get("items").get(0).get("revision").asInt()).isEqualTo(2);
        JsonNode one = json(ask(token("TH-57"), EDITIONS + "/summary/FY2562/r2/provincial"));
        assertThat(one.get("files").valueStream().map(JsonNode::asString)).contains("summary.th.pdf");
        assertThat(ask(token("TH-57"), EDITIONS + "/summary/FY2562/r2/provincial/summary.th.pdf")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsForOthersWithdrawnOrNotApprovedIsNotThere() {
        assertThat(json(ask(token("MMR"), EDITIONS)).get("total").asInt()).isZero();
        assertThat(status("MMR", "/summary/FY2562/r2/provincial/summary.th.pdf"))
                .isEqualTo(404);
        for (String revision : List.of("r1", "r3", "r9")) {
            assertThat(status("TH-57", "/summary/FY2562/" + revision + "/provincial"))
                    .isEqualTo(404);
            assertThat(status("TH-57", "/summary/FY2562/" + revision + "/provincial/summary.th.pdf"))
                    .isEqualTo(404);
        }
    }

    @Test
    void noFileButAnEditionsOwnIsGiven() {
        for (String file :
                List.of("manifest.json", "withdrawn.json", "..%2Fmanifest.json", "..%2F..%2Fr3%2Fprovincial")) {
            assertThat(status("TH-57", "/summary/FY2562/r2/provincial/" + file))
                    .as(file)
                    .isIn(400, 404);
        }
    }

    private static ReleasedEdition release(SafeEdition edition, String approval) {
        Releases releases = console.bean(Releases.class);
        releases.enter(edition, "a-run", edition.folder(), approval, DeliveryPolicy.NOBODY);
        return releases.find(edition.id()).orElseThrow();
    }

    private static String token(String area) {
        TokenDraft draft = new TokenDraft("a program", Set.of(Scope.EDITIONS_READ), Set.of(area), 1);
        return console.pages()
                .getBean(Tokens.class)
                .create(draft, Actor.atTheCommandLine("test", "a test"))
                .word();
    }

    private static int status(String area, String path) {
        return ask(token(area), EDITIONS + path).status();
    }

    private static Page ask(String word, String path) {
        return console.browser()
                .send(HttpRequest.newBuilder(console.browser().origin().resolve(path))
                        .header("Authorization", "Bearer " + word)
                        .GET());
    }

    private static JsonNode json(Page page) {
        return JsonMapper.builder().build().readTree(page.response().body());
    }
}
