package org.prasan.figures;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.prasan.catalog.Catalog;
import org.prasan.records.Coverage;
import org.prasan.records.FormPolicy;
import org.prasan.records.InboxFiles;
import org.prasan.records.NewVersion;
import org.prasan.records.RecordVersions;
import org.prasan.records.SeenFile;
import org.prasan.records.Settle;
import org.prasan.records.SettlePolicy;
import org.prasan.records.SubmissionWriter;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.MonthRange;

/** Records in a database of one test, sent file by file; each file arrives a day after the one before. */
final class Store {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2020-01-01T08:00:00+07:00");

    private final Catalog catalog;
    private final JdbcDataSource database = new JdbcDataSource();
    private int files;

    Store(Catalog catalog) {
        this.catalog = catalog;
        database.setURL("jdbc:h2:mem:figures-store" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/h2")
                .load()
                .migrate();
    }

    DataSource database() {
        return database;
    }

    /** A line of a file: the table it is in, its key, the month it counts in, and its payload in JSON without brackets. */
    record Line(String table, String key, String month, String values) {}

    static Line line(String table, String key, String month, String values) {
        return new Line(table, key, month, values);
    }

    /** One file, read and settled. */
    Store sent(String form, String agency, String period, Line... lines) {
        String sha256 = "%064d".formatted(++files);
        MonthRange months = MonthRange.parse(period);
        new InboxFiles(database)
                .register("inbox", List.of(new SeenFile("f" + files, sha256, 1, FIRST.plusDays(files))), FIRST);
        try (SubmissionWriter writer = new Submissions(database).open(sha256, "d".repeat(64))) {
            List<Coverage> coverages = new ArrayList<>();
            for (int i = 0; i < lines.length; i++) {
                Line line = lines[i];
                writer.add(new NewVersion(
                        line.table,
                        "S",
                        i + 5,
                        line.key,
                        YearMonth.parse(line.month),
                        months,
                        "[" + line.values + "]"));
                coverages.add(new Coverage(line.table, "S", months, lines.length));
            }
            writer.accept(form, "1", agency, period, coverages, lines.length, 0);
        }
        Map<String, FormPolicy> policies = new HashMap<>();
        catalog.forms().forEach(each -> policies.put(each.id(), FormPolicy.all(SettlePolicy.LATEST_BY_KEY)));
        new Settle(database).settle(policies);
        return this;
    }

    RecordVersions records() {
        return new RecordVersions(database);
    }

    Figures figures() {
        return new Figures(catalog, records());
    }
}
