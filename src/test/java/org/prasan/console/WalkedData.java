package org.prasan.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.EditionOnDisk;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.reports.SafeEdition;
import org.prasan.support.OpenConsole;
import org.springframework.jdbc.core.JdbcTemplate;

/** Something on every page that a browser walks: editions, runs with their remedies, deliveries, recipients, questions. */
final class WalkedData {

    private WalkedData() {}

    static void fill(OpenConsole console, Path data) {
        editions(console.bean(Releases.class), data);
        JdbcTemplate jdbc = new JdbcTemplate(console.bean(DataSource.class));
        runs(jdbc);
        deliveries(jdbc);
    }

    private static void editions(Releases releases, Path data) {
        Path out = data.resolve("out");
        enter(releases, EditionOnDisk.revision(1, out), out, "");
        ReleasedEdition second = enter(releases, EditionOnDisk.revision(2, out), out, "");
        ReleasedEdition third = enter(releases, EditionOnDisk.revision(3, out), out, "");
        releases.withdraw(second, Optional.of(third), "administrator", "เดือนกันยายนซ้ำ");
        for (int revision = 4; revision <= 6; revision++) {
            String role = List.of("committee", "statistician", "administrator").get(revision - 4);
            enter(releases, EditionOnDisk.revision(revision, data.resolve("awaiting")), out, role);
        }
    }

    private static ReleasedEdition enter(Releases releases, SafeEdition edition, Path out, String approval) {
        releases.enter(edition, "a-run", out, approval, DeliveryPolicy.NOBODY);
        return releases.find(edition.id()).orElseThrow();
    }

    /** One that is done, one that failed with every remedy beside it, and a question about the first. */
    private static void runs(JdbcTemplate jdbc) {
        for (int i = 1; i <= 2; i++) {
            boolean done = i == 1;
            jdbc.update(
                    "insert into pipeline_run (job, period, revision, reason, inbox, out_folder, as_of, definitions, inputs,"
                            + " state, summary, editions, host, process, process_start) values ('committee-reports', ?, 1, '',"
                            + " 'inbox', 'out', '', '', '', ?, ?, ?, 'host', 1, '')",
                    "FY256" + i,
                    done ? "DONE" : "FAILED",
                    done ? "อ่าน 122 ไฟล์ / 122 files read" : "",
                    done ? "out/provincial-committee/FY2561/r1/provincial" : "");
            jdbc.update(
                    "insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (?, 0,"
                            + " 'committee-reports', ?)",
                    i,
                    "key" + i);
            jdbc.update(
                    "insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time,"
                            + " end_time, status, exit_code, exit_message, last_updated) values (?, 1, ?,"
                            + " timestamp '2019-11-01 08:00:00', timestamp '2019-11-01 08:00:00',"
                            + " timestamp '2019-11-01 08:01:00', ?, ?, '', timestamp '2019-11-01 08:01:00')",
                    i,
                    i,
                    done ? "COMPLETED" : "FAILED",
                    done ? "COMPLETED" : "FAILED");
            jdbc.update(
                    "insert into batch_job_execution_params values (?, 'period', 'java.lang.String', ?, 'Y'),"
                            + " (?, 'revision', 'java.lang.Long', '1', 'Y')",
                    i,
                    "FY256" + i,
                    i);
            jdbc.update(
                    "insert into batch_step_execution (version, step_name, job_execution_id, create_time, start_time, end_time,"
                            + " status, commit_count, read_count, filter_count, write_count, read_skip_count,"
                            + " write_skip_count, process_skip_count, rollback_count, exit_code, exit_message, last_updated)"
                            + " values (1, 'read', ?, current_timestamp, timestamp '2019-11-01 08:00:00',"
                            + " timestamp '2019-11-01 08:00:31', ?, 1, 1, 0, 122, 0, 0, 0, 0, '', '', current_timestamp)",
                    i,
                    done ? "COMPLETED" : "FAILED");
        }
        jdbc.update("insert into operations_failure values (2, 'PROCESS_DIED', '')");
        jdbc.update("insert into operations_revision (run, seen_submission, files, answer, asked_at, answered_at,"
                + " answered_by, answered_why) select max(id), 9, 'station/late.xlsx', 'OPEN', '2019-11-01T00:00:00Z', '',"
                + " '', '' from pipeline_run where state = 'DONE'");
    }

    private static void deliveries(JdbcTemplate jdbc) {
        for (DeliveryState state : DeliveryState.values()) {
            jdbc.update(
                    "insert into delivery_parcel (kind, subject, recipient, channel, message_id, state, changed_at, detail,"
                            + " attempts, destination) values ('edition', 'summary/FY2562/r1/provincial', ?, 'mail', ?, ?,"
                            + " '2019-11-01T00:00:00Z', 'SocketTimeoutException', 1, 'office@example.go.th')",
                    "recipient-" + state.ordinal(),
                    "<" + state + "@prasan.invalid>",
                    state.name());
        }
        jdbc.update(
                "insert into delivery_recipient (recipient, mail, languages, paused, changed_at, changed_by, changed_why,"
                        + " reports, audience) values ('governor', 'governor@example.go.th', 'TH', false, '2019-11-01T00:00:00Z',"
                        + " 'administrator', 'by letter', '', 'provincial')");
        jdbc.update(
                "insert into delivery_group values ('committee', 'governor', '', '2019-11-01T00:00:00Z', 'administrator',"
                        + " 'by letter')");
    }
}
