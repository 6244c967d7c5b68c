package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build's argument file asks of the JVM that runs Prasan. */
class LaunchFlagsTest {

    private static final Path FLAGS = Path.of("src/launch/prasan.args").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void everyFlagIsKnownAndTheQuickCompilerAndTheSmallCollectorAreChosen() throws Exception {
        assertThat(java("-XX:+PrintCommandLineFlags", "-version"))
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxHeapSize=536870912")
                .doesNotContainIgnoringCase("warning");
    }

    @Test
    void anArchiveThatThisJvmDidNotMakeIsAsGoodAsNone() throws Exception {
        String withoutArchive = java("-version");
        Path archive = folder.resolve("target/prasan.jsa");
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "of another day");

        assertThat(java("-version")).isEqualTo(withoutArchive);
    }

    private String java(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + FLAGS);
        builder.command().addAll(List.of(arguments));
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
