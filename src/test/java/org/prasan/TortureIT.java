package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.HomeBuilder;
import org.prasan.support.TortureFiles;

/**
 * An inbox of files made to exhaust, to spy, to call out or to lead away, with good ones between them, goes through a
 * whole run in 256 MB of memory; each file gets the verdict written down in {@code torture/verdicts.csv}.
 */
class TortureIT {

    private static final Path VERDICTS = Path.of("src/test/resources/torture/verdicts.csv");
    private static final String IN_THAI_AND_ENGLISH = ".*\\p{InThai}{3}.* / .*[a-z]{3}.*";

    @TempDir
    static Path folder;

    private static Desk desk;
    private static String screen;
    private static boolean called;

    /** The time is against hangs alone: all of them together take a quarter of a minute. */
    @BeforeAll
    @Timeout(600)
    static void run() throws Exception {
        HomeBuilder home = HomeBuilder.in(folder.resolve("home")).withLook().append(HomeBuilder.JOB, "returns: true\n");
        desk = Desk.of(home.home(), folder);
        try (ServerSocketChannel outside = ServerSocketChannel.open()) {
            outside.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            outside.configureBlocking(false);
            TortureFiles.write(
                    desk.inbox(), "http://127.0.0.1:" + outside.socket().getLocalPort());
            try (ChildProcess child = ChildProcess.runWithin("256m", desk, "monthly", folder.resolve("temporary"))) {
                int status = child.await();
                screen = child.screen();
                assertThat(status).as(screen).isZero();
            }
            called = outside.accept() != null;
        }
    }

    @AfterAll
    static void forget() {
        desk = null;
        screen = null;
    }

    @Test
    void everyFileGetsItsVerdictAndTheGoodOnesCount() throws IOException {
        assertThat(desk.list("submissions")).map(TortureIT::verdict).isEqualTo(verdicts());
        assertThat(screen).contains("61 files, 61 to read, links left out: link, link.csv");
        assertThat(desk.list("figures", "--period", "FY2562"))
                .filteredOn(figure -> figure.get("indicator").equals("PEOPLE"))
                .extracting(figure -> figure.get("value"))
                .containsExactly("5");
        assertThat(folder.resolve("out/summary/FY2562/r1/public/manifest.json")).isRegularFile();
    }

    @Test
    void nobodyIsCalledAndNothingIsReadThatLiesOutside() throws IOException {
        assertThat(called).as("somebody called").isFalse();
        assertThat(screen).doesNotContain("ลับ", "Exception", "\tat ", "ERROR");
        try (Stream<Path> left = Files.list(folder.resolve("temporary"))) {
            assertThat(left).as("nothing is put on disk").isEmpty();
        }
    }

    @Test
    void everyRefusalSaysInThaiAndEnglishWhatIsWrongAndHowToMendIt() throws IOException {
        List<String> refusals = desk.give("findings")
                .out()
                .lines()
                .filter(line -> line.contains(" refused "))
                .toList();

        assertThat(refusals)
                .allSatisfy(line -> assertThat(line).matches(IN_THAI_AND_ENGLISH + IN_THAI_AND_ENGLISH))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyInAnyOrderElementsOf(refused());
        try (Stream<Path> returned = Files.list(desk.data().resolve("returns/unknown"))) {
            assertThat(returned).hasSize(refusals.size());
        }
    }

    @Test
    void whatWasRefusedCanBeExplained() {
        for (String file :
                List.of("bomb-rows.xlsx", "entity-external.xlsx", "cell-of-100-megabytes.ods", "name-up.zip")) {
            Answer explained = desk.give("explain", desk.inbox().resolve(file).toString());

            assertThat(explained.status()).isZero();
            assertThat(explained.out().lines())
                    .filteredOn(line -> line.startsWith("ปฏิเสธ / refused: "))
                    .singleElement()
                    .satisfies(line -> assertThat(line.substring(18)).matches(IN_THAI_AND_ENGLISH));
        }
    }

    private static List<String> refused() {
        return desk.list("submissions").stream()
                .filter(file -> file.get("outcome").equals("rejected"))
                .map(file -> file.get("file"))
                .toList();
    }

    private static String verdict(Map<String, String> file) {
        return file.get("file") + ","
                + (file.get("outcome").equals("rejected")
                        ? file.get("reason")
                        : String.join(
                                " ",
                                file.get("outcome"),
                                file.get("form"),
                                file.get("agency"),
                                file.get("period"),
                                file.get("rows_accepted")));
    }

    private static List<String> verdicts() throws IOException {
        try (Stream<String> lines = Files.lines(VERDICTS)) {
            return lines.skip(1).toList();
        }
    }
}
