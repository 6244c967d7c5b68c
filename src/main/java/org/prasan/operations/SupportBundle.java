package org.prasan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.records.InboxFiles;

/**
 * What a developer needs to find a fault, and nobody's data: versions, settings, executions, logs, hashes of
 * definitions. Names of agencies' files, which may name people, are replaced by a part of their SHA-256.
 */
public final class SupportBundle {

    private static final int LOGS = 20;

    private final DataSource database;
    private final Path data;
    private final Executions executions;

    SupportBundle(DataSource database, Path data, Executions executions) {
        this.database = database;
        this.data = data;
        this.executions = executions;
    }

    /** @return a new file in the data folder, {@code support/support-1.zip} or the next that is free */
    public Path write(Catalog catalog) {
        Path folder = data.resolve("support");
        int number = 1;
        while (Files.exists(folder.resolve("support-" + number + ".zip"))) {
            number++;
        }
        Path bundle = folder.resolve("support-" + number + ".zip");
        Map<String, String> names = fileNames();
        try {
            Files.createDirectories(folder);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
                add(zip, "system.txt", system());
                add(zip, "definitions.txt", definitions(catalog));
                add(zip, "executions.txt", withoutNames(executions(), names));
                for (Path log : logs()) {
                    add(zip, "logs/" + log.getFileName(), withoutNames(Files.readAllLines(log), names));
                }
            }
            return bundle;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void add(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private List<String> system() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String property :
                List.of("java.version", "java.vendor", "os.name", "os.version", "os.arch", "file.encoding")) {
            lines.add(property + " " + System.getProperty(property));
        }
        lines.add("processors " + Runtime.getRuntime().availableProcessors());
        lines.add("memory " + Runtime.getRuntime().maxMemory());
        lines.add("disk free " + Files.getFileStore(data).getUsableSpace());
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            lines.add("database " + meta.getDatabaseProductName() + " " + meta.getDatabaseProductVersion());
        } catch (SQLException away) {
            lines.add("database away " + away.getSQLState());
        }
        return lines;
    }

    private static List<String> definitions(Catalog catalog) {
        List<String> lines = new ArrayList<>();
        catalog.versions().forEach((name, sha256) -> lines.add(name + " " + sha256));
        catalog.jobs().forEach(job -> lines.add("jobs/" + job.id() + " " + job.sha256()));
        return lines;
    }

    private List<String> executions() {
        List<String> lines = new ArrayList<>();
        for (Execution execution : executions.list()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%d %s %s %s %s..%s",
                    execution.id(),
                    execution.run(),
                    execution.state(),
                    execution.code(),
                    execution.started(),
                    execution.ended()));
            execution
                    .steps()
                    .forEach(step -> lines.add(String.format(
                            Locale.ROOT,
                            "  %s %s %.3f s %d",
                            step.step(),
                            step.status(),
                            step.seconds(),
                            step.count())));
            execution.failures().forEach(failure -> lines.add("  " + failure));
        }
        return lines;
    }

    private List<Path> logs() throws IOException {
        Path folder = data.resolve("logs");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> logs = Files.list(folder)) {
            return logs.filter(log -> log.toString().endsWith(".log"))
                    .sorted(Comparator.comparingLong(SupportBundle::number).reversed())
                    .limit(LOGS)
                    .toList();
        }
    }

    private static long number(Path log) {
        String name = log.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - ".log".length()));
    }

    /** Longest first, so that a name within another does not spoil it. */
    private Map<String, String> fileNames() {
        Map<String, String> names = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (var file : new InboxFiles(database).list()) {
            String replacement = "file-"
                    + Fingerprint.of(file.path().getBytes(StandardCharsets.UTF_8))
                            .substring(0, 8);
            names.put(file.inbox(), "INBOX");
            names.put(file.path(), replacement);
            names.put(Path.of(file.path()).getFileName().toString(), replacement);
        }
        return names;
    }

    private static List<String> withoutNames(List<String> lines, Map<String, String> names) {
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            String without = line;
            for (Map.Entry<String, String> name : names.entrySet()) {
                without = without.replace(name.getKey(), name.getValue());
            }
            plain.add(without);
        }
        return plain;
    }
}
