package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    Path folder;

    @Test
    void findsEveryFileBelowWithItsPathFromTheInbox() throws IOException {
        write("b.xlsx", "22");
        write("a/คดี_ต.ค..xlsx", "1");
        write("a/deep/er/c.csv", "");

        assertThat(list()).extracting(FoundFile::path).containsExactly("a/deep/er/c.csv", "a/คดี_ต.ค..xlsx", "b.xlsx");
        assertThat(list()).extracting(FoundFile::size).containsExactly(0L, 1L, 2L);
        assertThat(list()).extracting(FoundFile::receivedAt).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void leavesOutWhatIsIgnored() throws IOException {
        write("a.xlsx", "");
        write("~$a.xlsx", "");
        write("x/~$a.xlsx", "");
        write("x/.hidden", "");
        write("x/expected/a.csv", "");
        write("ลบ/เก่า.xlsx", "");

        assertThat(new Inbox(folder, List.of("~$*", "**/~$*", "**/.*", "**/expected/**", "ลบ/**")).list())
                .extracting(FoundFile::path)
                .containsExactly("a.xlsx");
    }

    @Test
    void aPatternFitsANameTypedOnAnotherSystem() throws IOException {
        write(Normalizer.normalize("café/รายงาน.xlsx", Normalizer.Form.NFD), "");

        assertThat(new Inbox(folder, List.of(Normalizer.normalize("café/**", Normalizer.Form.NFC))).list())
                .isEmpty();
    }

    @Test
    void theNearestListSaysWhenAFileCame() throws IOException {
        write("a.xlsx", "");
        write("x/b.xlsx", "");
        write("x/y/c.xlsx", "");
        write("x/y/d.xlsx", "");
        write("received.csv", """
                file,received_at
                a.xlsx,2018-11-01T08:00:00+07:00
                x/b.xlsx,2018-11-02T08:00:00+07:00
                x/y/c.xlsx,2018-11-03T08:00:00+07:00
                gone.xlsx,2018-11-03T08:00:00+07:00
                """);
        write("x/received.csv", "file,received_at\ny\\d.xlsx,2018-11-04T08:00:00+07:00\n");
        write("x/y/received.csv", "received_at,file\n2018-11-05T08:00:00+07:00,./c.xlsx\n");

        assertThat(list())
                .extracting(file ->
                        file.path() + " " + file.receivedAt().orElseThrow().toLocalDate())
                .containsExactly(
                        "a.xlsx 2018-11-01", "x/b.xlsx 2018-11-02", "x/y/c.xlsx 2018-11-05", "x/y/d.xlsx 2018-11-04");
    }

    @Test
    void aListFitsANameTypedOnAnotherSystem() throws IOException {
        write(Normalizer.normalize("café.xlsx", Normalizer.Form.NFD), "");
        write("received.csv", "\ufefffile,received_at\ncafé.xlsx,2018-11-01T08:00:00+07:00\n");

        assertThat(list())
                .singleElement()
                .satisfies(file -> assertThat(file.receivedAt()).isPresent());
    }

    @Test
    void aListThatCannotBeReadIsNamed() throws IOException {
        for (String broken : new String[] {
            "",
            "no columns",
            "file,received\na.xlsx,2018-11-01T08:00:00+07:00\n",
            "file,received_at\na.xlsx,1/11/2018\n",
            "file,received_at\na.xlsx\n",
            "file,received_at\n\"a.xlsx,2018-11-01T08:00:00+07:00\n",
            "file,file\na,b\n"
        }) {
            write("x/received.csv", broken);

            assertThatExceptionOfType(BrokenReceivedException.class)
                    .as(broken)
                    .isThrownBy(this::list)
                    .withMessageStartingWith("x/received.csv: expected columns file,received_at");
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new Inbox(folder.resolve("none"), List.of()).list());
    }

    private List<FoundFile> list() {
        return new Inbox(folder, List.of()).list();
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
