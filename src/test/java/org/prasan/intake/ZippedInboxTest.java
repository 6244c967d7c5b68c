package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips of workbooks, and what must not be followed or unpacked. */
class ZippedInboxTest {

    @TempDir
    Path folder;

    @Test
    void everyFileOfAZipIsOneOfItsOwn() throws IOException {
        zip("ส่ง.ZIP", StandardCharsets.UTF_8, "ตุลาคม/คดี.xlsx", "b.csv", "__MACOSX/b.csv", "x/.DS_Store", "x/");
        Files.writeString(folder.resolve("received.csv"), """
                file,received_at
                ส่ง.ZIP,2018-11-02T08:00:00+07:00
                ส่ง.ZIP/b.csv,2018-11-03T08:00:00+07:00
                """);

        List<FoundFile> files = new Inbox(folder, List.of()).list();

        assertThat(files).extracting(FoundFile::path).containsExactly("ส่ง.ZIP/ตุลาคม/คดี.xlsx", "ส่ง.ZIP/b.csv");
        assertThat(files)
                .extracting(file -> new String(file.content(), StandardCharsets.UTF_8))
                .containsExactly("ตุลาคม/คดี.xlsx", "b.csv");
        assertThat(files)
                .extracting(f -> f.receivedAt().orElseThrow().getDayOfMonth())
                .containsExactly(2, 3);
        assertThat(InboxContent.exists(folder, "ส่ง.ZIP/b.csv")).isTrue();
        assertThat(InboxContent.exists(folder, "ส่ง.ZIP/c.csv")).isFalse();
    }

    @Test
    void namesMayBeAsThaiWindowsWroteThem() throws IOException {
        zip("a.zip", Charset.forName("x-windows-874"), "คดี.xlsx");

        assertThat(new Inbox(folder, List.of()).list())
                .extracting(FoundFile::path)
                .containsExactly("a.zip/คดี.xlsx");
    }

    @Test
    void patternsOfWhatIsIgnoredReachIntoZips() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "~$b.xlsx", "b.xlsx");

        assertThat(new Inbox(folder, List.of("**/~$*")).list())
                .extracting(FoundFile::path)
                .containsExactly("a.zip/b.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.csv", "/root.csv", "a/../../up.csv", "C:\\x.csv", "a\nb.csv", "[Content_Types].xml"})
    void aZipWithANameThatLeadsOutOfItIsOneFileAndRefused(String name) throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "good.csv", name);

        List<FoundFile> files = new Inbox(folder, List.of()).list();

        assertThat(files).extracting(FoundFile::path).containsExactly("a.zip");
        assertThat(InboxContent.exists(folder, "a.zip/" + name)).isFalse();
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void linksAreNotFollowedButSaid(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.csv"), "x");
        Files.createSymbolicLink(folder.resolve("file.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("folder"), outside);
        Files.writeString(folder.resolve("a.csv"), "a");
        Inbox inbox = new Inbox(folder, List.of());

        assertThat(inbox.list()).extracting(FoundFile::path).containsExactly("a.csv");
        assertThat(inbox.links()).containsExactly("file.csv", "folder");
        assertThat(InboxContent.exists(folder, "file.csv")).isFalse();
    }

    /** Every file holds its own name. */
    private void zip(String zip, Charset charset, String... names) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(zip));
                ZipOutputStream out = new ZipOutputStream(file, charset)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
