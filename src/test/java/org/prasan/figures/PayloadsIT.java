package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.FormPolicy;
import org.prasan.records.InboxFiles;
import org.prasan.records.NewVersion;
import org.prasan.records.RecordVersions;
import org.prasan.records.RecordsDatabases;
import org.prasan.records.SeenFile;
import org.prasan.records.Settle;
import org.prasan.records.SettlePolicy;
import org.prasan.records.SubmissionWriter;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was read under an older version of a form stays readable in today's column order. */
class PayloadsIT {

    private static final MonthRange OCTOBER = MonthRange.of(YearMonth.of(2018, 10));

    @Test
    void aColumnInAnotherOrderIsFoundAndOneThatWasNotThereIsNotKnown() {
        DataSource database = RecordsDatabases.h2().dataSource();
        FormDefinition form = Catalog.load(Path.of(".")).form("ALT");
        TableDefinition table = form.table("alerts");
        Submissions submissions = new Submissions(database);
        submissions.register(form);
        List<String> older = new ArrayList<>(table.leafNames());
        older.remove("theme");
        Collections.reverse(older);
        JdbcClient.create(database)
                .sql("insert into records_form_version (form, version, table_name, columns) values (?, 'old', ?, ?)")
                .params(form.id(), table.name(), String.join("\n", older))
                .update();
        String payload = older.stream()
                .map(name -> "\"" + name + "\"")
                .toList()
                .toString()
                .replace(" ", "");
        new InboxFiles(database)
                .register(
                        "inbox",
                        List.of(new SeenFile("a.xlsx", "abc", 1, null)),
                        OffsetDateTime.parse("2018-11-01T08:00:00+07:00"));
        try (SubmissionWriter writer = submissions.open("abc", "definitions")) {
            writer.add(new NewVersion("alerts", "", 5, "A1", OCTOBER.first(), OCTOBER, payload));
            writer.accept(form.id(), "old", "TH-BCC-CRI", OCTOBER.code(), List.of(), 1, 0);
        }
        new Settle(database).settle(Map.of(form.id(), FormPolicy.all(SettlePolicy.LATEST_BY_KEY)));

        RecordVersions records = new RecordVersions(database);
        Payloads payloads = new Payloads(form.id(), table, records);
        List<String> read = new ArrayList<>();
        records.forEachCurrent(form.id(), "alerts", record -> Collections.addAll(read, payloads.of(record)));

        List<String> expected = new ArrayList<>(table.leafNames());
        expected.replaceAll(name -> name.equals("theme") ? null : name);
        assertThat(read).isEqualTo(expected);
    }
}
