package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.Inbox;

/** Which files of an inbox a look opens: counted, not timed. */
class WatchedFolderTest {

    @TempDir
    private Path folder;

    private final List<String> opened = new ArrayList<>();
    private WatchedFolder watched = new WatchedFolder(Path.of("none"));

    @BeforeEach
    void watch() {
        watched = new WatchedFolder(folder);
    }

    private List<String> look() {
        opened.clear();
        return watched
                .look(new Inbox(folder, List.of()), (file, content) -> {
                    opened.add(file.path());
                    return new Glimpse(Fingerprint.of(content), Optional.empty());
                })
                .stream()
                .map(Glimpse::sha256)
                .toList();
    }

    private static String sha256(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, String text, long second) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(second * 1000));
    }

    @Test
    void aFileIsOpenedOnceItLayStillAndNeverAgain() throws IOException {
        put("a.csv", "one", 1);
        assertThat(look()).isEmpty();
        assertThat(opened).isEmpty();

        assertThat(look()).containsExactly(sha256("one"));
        assertThat(opened).containsExactly("a.csv");

        assertThat(look()).containsExactly(sha256("one"));
        assertThat(opened).isEmpty();
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAloneUntilItIsDone() throws IOException {
        put("a.csv", "on", 1);
        look();
        put("a.csv", "one", 2);
        assertThat(look()).isEmpty();
        put("a.csv", "one,", 3);
        assertThat(look()).isEmpty();
        assertThat(opened).isEmpty();

        assertThat(look()).containsExactly(sha256("one,"));
    }

    @Test
    void aChangedFileIsOpenedAnewAndTheOthersAreNot() throws IOException {
        put("a.csv", "one", 1);
        put("b.csv", "two", 1);
        look();
        look();

        put("a.csv", "ONE", 2);
        assertThat(look()).as("not yet again").containsExactly(sha256("two"));
        assertThat(look()).containsExactly(sha256("ONE"), sha256("two"));
        assertThat(opened).containsExactly("a.csv");
    }

    @Test
    void whatIsTakenAwayIsForgotten() throws IOException {
        put("a.csv", "one", 1);
        look();
        look();
        Files.delete(folder.resolve("a.csv"));
        assertThat(look()).isEmpty();
    }

    @Test
    void filesOfAZipAreLookedAtOneByOne() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("month.zip")))) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write("one".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.csv"));
            zip.write("two".getBytes(StandardCharsets.UTF_8));
        }
        look();
        assertThat(look()).containsExactly(sha256("one"), sha256("two"));
    }

    @Test
    void aLookEndsSoonAndTheNextGoesOn() throws IOException {
        for (int i = 0; i < 130; i++) {
            put("f" + (1000 + i) + ".csv", "text " + i, 1);
        }
        look();
        assertThat(look()).hasSize(100);
        assertThat(look()).hasSize(130);
        assertThat(opened).hasSize(30);
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        Files.delete(folder);
        assertThat(org.prasan.intake.FileStamps.below(folder).byFile()).isEmpty();
    }
}
