package org.prasan.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as a reader of what we write, where it is installed. */
public record LibreOffice(Path program) {

    private static final List<String> NAMES = List.of("soffice", "libreoffice");
    private static final int PATIENCE_SECONDS = 120;

    /** Skips the test, and says so, where there is none. */
    public static LibreOffice orSkip() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOffice::new)
                .orElseGet(LibreOffice::skip);
    }

    private static LibreOffice skip() {
        String words = "SKIPPED: there is no LibreOffice (soffice) on the PATH to read the file with";
        System.err.println(words);
        return Assumptions.abort(words);
    }

    /** The file as LibreOffice saves it after having read it. */
    public byte[] convert(byte[] file, String from, String to, Path folder) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in")).resolve("file." + from);
        Path out = folder.resolve("out");
        Files.write(in, file);
        Process process = new ProcessBuilder(
                        program.toString(),
                        // Apart from any LibreOffice that runs already.
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return Files.readAllBytes(out.resolve("file." + to.toLowerCase(Locale.ROOT)));
    }
}
