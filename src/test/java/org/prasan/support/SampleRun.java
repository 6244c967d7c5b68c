package org.prasan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The main job, run once on the sample for all tests that look at what it leaves behind; they must not change it. It
 * lies in {@code target/sample-runs/}.
 *
 * @param answer what the run printed
 */
public record SampleRun(Desk desk, Answer answer) {

    private static final Map<String, SampleRun> RUNS = new ConcurrentHashMap<>();

    /** One year's inbox. */
    public static SampleRun ofYear(int year) {
        return RUNS.computeIfAbsent(
                "FY" + year, period -> start(period, examples(year).resolve("inbox")));
    }

    /** Both years' inboxes as one, reported as the second year. */
    public static SampleRun ofBothYears() {
        return RUNS.computeIfAbsent("both", both -> start("FY2562", Desk.EXAMPLES, both));
    }

    public static Path examples(int year) {
        return Desk.EXAMPLES.resolve("fy" + year);
    }

    public static List<Map<String, String>> expected(int year, String file) {
        return CsvRows.read(examples(year).resolve("expected").resolve(file));
    }

    public Path edition() {
        return desk.out().resolve("provincial-committee/" + period() + "/r1/provincial");
    }

    public Path internalEdition() {
        return desk.data().resolve("internal/provincial-committee/" + period() + "/r1/internal");
    }

    private String period() {
        return desk.inbox().toString().contains("2561") ? "FY2561" : "FY2562";
    }

    private static SampleRun start(String period, Path inbox) {
        return start(period, inbox, period);
    }

    private static SampleRun start(String period, Path inbox, String name) {
        Path folder = Path.of("target/sample-runs").resolve(name);
        remove(folder);
        Desk desk = Desk.of(folder).withInbox(inbox);
        return new SampleRun(desk, desk.run("--period", period));
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
