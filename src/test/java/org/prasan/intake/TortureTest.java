package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.ChildProcess;
import org.prasan.support.HomeBuilder;
import org.prasan.support.ReadInbox;
import org.prasan.support.TortureFiles;

/**
 * Files made to exhaust, to spy, to call out or to lead away get the verdicts written down in {@code
 * torture/verdicts.csv}, one after the other in 256 MB of memory; each takes less than five seconds on a quiet machine.
 */
class TortureTest {

    private static final Path VERDICTS = Path.of("src/test/resources/torture/verdicts.csv");

    /** Against hangs alone: all of them together take a quarter of a minute. */
    @Test
    @Timeout(600)
    void everyFileGetsItsVerdictAndTheRestGoesOn(@TempDir Path folder) throws Exception {
        Path home = HomeBuilder.in(folder.resolve("home")).home();
        Path inbox = folder.resolve("inbox");
        Path temporary = folder.resolve("temporary");
        try (ServerSocketChannel outside = ServerSocketChannel.open()) {
            outside.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            outside.configureBlocking(false);
            TortureFiles.write(inbox, "http://127.0.0.1:" + outside.socket().getLocalPort());

            String screen = read(home, inbox, temporary);

            assertThat(screen.lines().filter(line -> line.startsWith(ReadInbox.VERDICT)))
                    .map(line -> line.substring(ReadInbox.VERDICT.length()))
                    .isEqualTo(verdicts());
            assertThat(screen).doesNotContain("ลับ");
            assertThat(outside.accept()).as("nobody called").isNull();
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left).as("nothing is put on disk").isEmpty();
            }
        }
    }

    private static String read(Path home, Path inbox, Path temporary) throws Exception {
        try (ChildProcess child = ChildProcess.startWithin(
                "256m", temporary, ReadInbox.class.getName(), home.toString(), inbox.toString())) {
            assertThat(child.await()).as(child.screen()).isZero();
            return child.screen();
        }
    }

    private static List<String> verdicts() throws Exception {
        try (Stream<String> lines = Files.lines(VERDICTS)) {
            return lines.skip(1).toList();
        }
    }
}
