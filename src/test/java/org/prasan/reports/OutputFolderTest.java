package org.prasan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final Map<String, byte[]> FILES = Map.of("a.csv", new byte[] {1, 2});

    @TempDir
    private Path folder;

    @Test
    void bringsAFolderOutWhole() throws IOException {
        Path target = folder.resolve("out/report/r1/provincial");

        new OutputFolder(folder.resolve("out")).write(target, FILES, written -> {});

        assertThat(target.resolve("a.csv")).hasBinaryContent(new byte[] {1, 2});
        assertThat(Files.list(target.getParent())).containsExactly(target);
    }

    @Test
    void removesWhatAProcessLeftThatDiedWhileItWroteTheSame() throws IOException {
        Path target = folder.resolve("out/report/r1/provincial");
        Path left = target.resolveSibling(".provincial.half-written");
        Files.createDirectories(left);
        Files.writeString(left.resolve("report.csv"), "half");
        Path other = target.resolveSibling(".internal.of-another");
        Files.createDirectories(other);

        new OutputFolder(folder.resolve("out")).write(target, FILES, written -> {});

        assertThat(target.getParent()).isDirectoryNotContaining(path -> path.equals(left));
        assertThat(target).isDirectory();
        assertThat(other).isDirectory();
    }

    @Test
    void neverChangesWhatIsThere() throws IOException {
        Path target = folder.resolve("out/r1");
        OutputFolder out = new OutputFolder(folder.resolve("out"));
        out.write(target, FILES, written -> {});

        assertThatThrownBy(() -> out.write(target, Map.of("a.csv", new byte[] {9}), written -> {}))
                .isInstanceOf(EditionExistsException.class)
                .hasMessageContaining(target.toString());
        assertThat(target.resolve("a.csv")).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void leavesNoTraceOfAnEditionThatFailsItsCheck() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createDirectories(out.resolve("report/r1"));

        assertThatThrownBy(() -> new OutputFolder(out).write(out.resolve("report/r2/provincial"), FILES, written -> {
                    throw new BrokenEditionException("a.csv", "it is empty");
                }))
                .isInstanceOf(BrokenEditionException.class);
        try (var left = Files.walk(out)) {
            assertThat(left).containsExactlyInAnyOrder(out, out.resolve("report"), out.resolve("report/r1"));
        }
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        OutputFolder out = new OutputFolder(file.resolve("out"));

        assertThatThrownBy(out::requireWritable)
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessageContaining(file.resolve("out").toString());
        assertThatThrownBy(() -> out.write(file.resolve("out/r1"), FILES, written -> {}))
                .isInstanceOf(UnwritableOutputException.class)
                .hasMessageContaining(file.resolve("out").toString());
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void findsAFolderWritableWithoutMakingIt() throws IOException {
        new OutputFolder(folder.resolve("new/out")).requireWritable();

        assertThat(Files.list(folder)).isEmpty();
    }
}
