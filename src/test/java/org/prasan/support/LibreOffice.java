package org.prasan.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        return Objects.requireNonNull(
                convertAll(Map.of("file", file), from, to, folder).get("file"));
    }

    /** Several files by their names, in one go: starting takes longer than converting. */
    public Map<String, byte[]> convertAll(Map<String, byte[]> files, String from, String to, Path folder)
            throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                // Apart from any LibreOffice that runs already.
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path written = in.resolve(file.getKey() + "." + from);
            Files.write(written, file.getValue());
            command.add(written.toString());
        }
        run(command, folder.resolve("log"));
        Map<String, byte[]> converted = new LinkedHashMap<>();
        for (String name : files.keySet()) {
            converted.put(name, Files.readAllBytes(out.resolve(name + "." + to.toLowerCase(Locale.ROOT))));
        }
        return converted;
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
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
    }
}
