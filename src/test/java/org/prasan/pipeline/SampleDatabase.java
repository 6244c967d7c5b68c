package org.prasan.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.catalog.JobDefinition;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.intake.Passwords;
import org.prasan.records.InboxFiles;
import org.prasan.records.SeenFile;
import org.prasan.records.Settle;
import org.prasan.records.Submissions;
import org.prasan.support.SampleRun;

/** Inboxes of sample years, read into a database in memory stage by stage without Spring Batch. */
final class SampleDatabase {

    private static @Nullable DataSource bothYears;

    private SampleDatabase() {}

    /** Both years, read once for all tests that only look at them: reading takes seconds. */
    static synchronized DataSource ofBothYears(Catalog catalog) throws IOException {
        DataSource read = bothYears == null ? of(catalog, "both-years", 2561, 2562) : bothYears;
        bothYears = read;
        return read;
    }

    static DataSource of(Catalog catalog, String name, int... years) throws IOException {
        DataSource database = empty(name);
        for (int year : years) {
            load(
                    inbox(year),
                    new Inbox(inbox(year), List.of()),
                    catalog,
                    database,
                    UnaryOperator.identity(),
                    files -> {});
        }
        new Settle(database).settle(SettlePolicies.of(catalog));
        return database;
    }

    /**
     * @param rewritten what each file's content becomes before it is sent
     * @param order in which the files are read
     */
    static DataSource of(Catalog catalog, String name, int year, UnaryOperator<byte[]> rewritten, Random order)
            throws IOException {
        DataSource database = empty(name);
        load(
                inbox(year),
                new Inbox(inbox(year), List.of()),
                catalog,
                database,
                rewritten,
                files -> Collections.shuffle(files, order));
        new Settle(database).settle(SettlePolicies.of(catalog));
        return database;
    }

    static Path inbox(int year) {
        return SampleRun.examples(year).resolve("inbox");
    }

    private static DataSource empty(String name) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/h2")
                .load()
                .migrate();
        return database;
    }

    /** What a job reads besides its inbox. */
    static void loadBesides(JobDefinition job, Catalog catalog, DataSource database) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        for (String also : job.also()) {
            load(home, new Inbox(home, home.resolve(also), job.ignore()), catalog, database, same -> same, order -> {});
        }
        new Settle(database).settle(SettlePolicies.of(catalog));
    }

    private static void load(
            Path folder,
            Inbox inbox,
            Catalog catalog,
            DataSource database,
            UnaryOperator<byte[]> rewritten,
            Consumer<List<String>> order)
            throws IOException {
        List<SeenFile> seen = new ArrayList<>();
        Map<String, String> paths = new LinkedHashMap<>();
        Map<String, byte[]> contents = new HashMap<>();
        Map<String, byte[]> written = new HashMap<>();
        for (FoundFile file : inbox.list()) {
            byte[] content =
                    written.computeIfAbsent(Fingerprint.of(file.content()), f -> rewritten.apply(file.content()));
            String sha256 = Fingerprint.of(content);
            seen.add(new SeenFile(
                    file.path(), sha256, content.length, file.receivedAt().orElse(null)));
            paths.putIfAbsent(sha256, file.path());
            contents.put(sha256, content);
        }
        new InboxFiles(database).register(folder.toString(), seen, OffsetDateTime.parse("2026-01-01T00:00:00+07:00"));
        SubmissionLoader loader = new SubmissionLoader(catalog, new Submissions(database), Passwords.NONE);
        List<String> ordered = new ArrayList<>(paths.keySet());
        order.accept(ordered);
        for (String sha256 : ordered) {
            loader.load(contents.getOrDefault(sha256, new byte[0]), paths.getOrDefault(sha256, ""), sha256);
        }
    }
}
