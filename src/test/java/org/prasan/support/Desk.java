package org.prasan.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prasan.Prasan;
import org.prasan.cli.Door;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody's desk: commands are given there, and database, inbox and editions lie below one folder. */
public final class Desk {

    public static final String JOB = "committee-reports";
    public static final Path EXAMPLES = Path.of("jobs/examples");

    private final Path home;
    private final Path folder;
    private final Path inbox;
    private final Map<String, Object> settings;

    private Desk(Path home, Path folder, Path inbox) {
        this(home, folder, inbox, Map.of());
    }

    private Desk(Path home, Path folder, Path inbox, Map<String, Object> settings) {
        this.settings = settings;
        this.home = home;
        this.folder = folder;
        this.inbox = inbox;
    }

    /** With the project's own definitions. */
    public static Desk of(Path folder) {
        return new Desk(Path.of("."), folder, folder.resolve("inbox"));
    }

    /** With the definitions of another home. */
    public static Desk of(Path home, Path folder) {
        return new Desk(home, folder, folder.resolve("inbox"));
    }

    /** With a copy of the project's definitions, to be changed, and a report of one table, which is soon made; its gates are open. */
    public static Desk withOwnDefinitions(Path folder) {
        Path home = folder.resolve("home");
        copy(Path.of("jobs"), home.resolve("jobs"), EXAMPLES);
        copy(Path.of("reports"), home.resolve("reports"), EXAMPLES);
        Desk desk = new Desk(home, folder, folder.resolve("inbox"));
        desk.write("reports/provincial-committee/report.yml", SHORT_REPORT);
        desk.change(
                "jobs/protection.yml",
                ", screening-path: 6, repatriated-by-checkpoint: 6, repatriated-by-destination: 6",
                "");
        desk.change("jobs/committee-reports.yml", "reports:", "internal_edition: false\nreports:");
        desk.change("jobs/committee-reports.yml", "missing_agencies: 6", "missing_agencies: 99");
        desk.change("jobs/committee-reports.yml", "refused_share: 0.2", "refused_share: 1");
        return desk;
    }

    public Desk withInbox(Path other) {
        return new Desk(home, folder, other, settings);
    }

    /** With another database than the one in its data folder. */
    public Desk withDatabase(String url, String user) {
        return new Desk(home, folder, inbox, Map.of("spring.datasource.url", url, "spring.datasource.username", user));
    }

    /** With one more setting, or another value of it. */
    public Desk with(String setting, String value) {
        Map<String, Object> more = new HashMap<>(settings);
        more.put(setting, value);
        return new Desk(home, folder, inbox, more);
    }

    public String databaseUrl() {
        return settings.getOrDefault(
                        "spring.datasource.url",
                        "jdbc:h2:file:" + data().toAbsolutePath().normalize().resolve("prasan")
                                + ";WRITE_DELAY=0;AUTO_SERVER=TRUE")
                .toString();
    }

    /** Its settings as a process of its own is given them. */
    List<String> systemProperties() {
        return settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .sorted()
                .toList();
    }

    public Path home() {
        return home;
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path out() {
        return folder.resolve("out");
    }

    public Path inbox() {
        return inbox;
    }

    /** Gives a command at this desk. */
    public Answer give(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--home", home.toString(), "--data", data().toString()));
        return open(all);
    }

    /** Runs the main job on this desk's inbox. */
    public Answer run(String... more) {
        List<String> all = new ArrayList<>(List.of("run", JOB));
        all.addAll(List.of("--inbox", inbox.toString(), "--out", out().toString()));
        all.addAll(Arrays.asList(more));
        return give(all.toArray(new String[0]));
    }

    /** What a listing command writes as CSV. */
    public List<Map<String, String>> list(String... arguments) {
        Path csv = folder.resolve("listing.csv");
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(arguments[0].equals("figures") ? "--out" : "--csv");
        all.add(csv.toString());
        Answer answer = give(all.toArray(new String[0]));
        if (answer.status() != 0) {
            throw new AssertionError(String.join(" ", all) + ": " + answer.screen());
        }
        return CsvRows.read(csv);
    }

    private ConfigurableApplicationContext open(Map<String, Object> defaults) {
        Map<String, Object> all = new HashMap<>(defaults);
        all.putAll(settings);
        return Prasan.open(all);
    }

    private Answer open(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream screen = System.out;
        PrintStream errors = System.err;
        PrintStream both = new PrintStream(log, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            int status = new Door(this::open, new PrintWriter(out, true), new PrintWriter(err, true))
                    .open(arguments.toArray(new String[0]));
            return new Answer(status, out.toString(), err.toString(), log.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(screen);
            System.setErr(errors);
        }
    }

    /** To look into the database behind the commands' back; works beside them. */
    public Connection database() throws SQLException {
        if (settings.containsKey("spring.datasource.url")) {
            return DriverManager.getConnection(
                    databaseUrl(), settings.get("spring.datasource.username").toString(), "");
        }
        return DriverManager.getConnection(
                "jdbc:h2:file:" + data().toAbsolutePath().normalize().resolve("prasan") + ";AUTO_SERVER=TRUE",
                "prasan",
                "");
    }

    /** Puts a file of the sample into this desk's inbox, under a path of its own. */
    public Desk put(String sample, String path) {
        try {
            return put(Files.readAllBytes(EXAMPLES.resolve(sample)), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Desk put(byte[] content, String path) {
        write(inbox.resolve(path), content);
        return this;
    }

    /** Writes a definition. */
    public Desk write(String definition, String text) {
        write(home.resolve(definition), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Replaces one text in a definition by another. */
    public Desk change(String definition, String before, String after) {
        String text = read(definition);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(definition + " does not say " + before);
        }
        return write(definition, text.replace(before, after));
    }

    /** Adds lines to a definition. */
    public Desk add(String definition, String lines) {
        return write(definition, read(definition) + lines + "\n");
    }

    private String read(String definition) {
        try {
            return Files.readString(home.resolve(definition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to, Path without) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(without)) {
                    write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String SHORT_REPORT = """
            report: provincial-committee
            title: {th: รายงานสั้น, en: A short report}
            issuer: {th: ศูนย์ประสานงานชายแดน, en: Border Coordination Centre}
            audience: provincial
            key_figures: key-figures
            completeness: completeness
            tables:
              - table: key-figures
                title: {th: ตัวเลขสำคัญ, en: Key figures}
                indicators: [CASES_OPENED, SCREENED]
                rows: {by: indicator, total: false}
                columns: {by: comparison, total: false}
              - table: completeness
                title: {th: การส่งรายงาน, en: Reports received}
                indicator: REPORTING
                rows: {by: indicator, total: true}
                columns: {by: indicator, total: true}
            sections:
              - section: completeness
                title: {th: ความครบถ้วน, en: Completeness}
                lead: {th: ใครส่งแล้ว, en: Who has reported}
                contents: [completeness]
            """;
}
