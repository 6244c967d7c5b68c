package org.prasan.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
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

/** Inboxes of sample years, read into a database in memory stage by stage without Spring Batch. */
final class SampleDatabase {

    private SampleDatabase() {}

    static DataSource of(Catalog catalog, String name, int... years) throws IOException {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/h2")
                .load()
                .migrate();
        for (int year : years) {
            Path inbox = Path.of("jobs/examples/fy" + year + "/inbox");
            load(inbox, new Inbox(inbox, List.of()), catalog, database);
        }
        new Settle(database).settle(SettlePolicies.of(catalog));
        return database;
    }

    /** What a job reads besides its inbox. */
    static void loadBesides(JobDefinition job, Catalog catalog, DataSource database) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        for (String also : job.also()) {
            load(home, new Inbox(home, home.resolve(also), job.ignore()), catalog, database);
        }
        new Settle(database).settle(SettlePolicies.of(catalog));
    }

    private static void load(Path folder, Inbox inbox, Catalog catalog, DataSource database) throws IOException {
        List<SeenFile> seen = new ArrayList<>();
        Map<String, FoundFile> contents = new LinkedHashMap<>();
        for (FoundFile file : inbox.list()) {
            String sha256 = Fingerprint.of(file.content());
            seen.add(new SeenFile(
                    file.path(), sha256, file.size(), file.receivedAt().orElse(null)));
            contents.putIfAbsent(sha256, file);
        }
        new InboxFiles(database).register(folder.toString(), seen, OffsetDateTime.parse("2026-01-01T00:00:00+07:00"));
        SubmissionLoader loader = new SubmissionLoader(catalog, new Submissions(database), Passwords.NONE);
        for (Map.Entry<String, FoundFile> content : contents.entrySet()) {
            FoundFile file = content.getValue();
            loader.load(file.content(), file.path(), content.getKey());
        }
    }
}
