package org.prasan.operations.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.records.Coverage;
import org.prasan.records.FormPolicy;
import org.prasan.records.InboxFiles;
import org.prasan.records.NewVersion;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.records.SeenFile;
import org.prasan.records.Settle;
import org.prasan.records.SettlePolicy;
import org.prasan.records.SubmissionWriter;
import org.prasan.records.Submissions;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.MonthRange;

class RemindersIT {

    private static final String ID = "A1/13/4";
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2019-09-01T08:00:00+07:00");

    @TempDir
    private Path folder;

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private int files;

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @OnEveryDatabase
    void theResponsibleAgencyIsToldThirtyAndSevenDaysBeforeAndWhenItIsOverdueOnceEach(
            Supplier<RecordsDatabase> database) throws Exception {
        RecordsDatabase opened = database.get();
        Catalog catalog = home("A2").load();
        sent(opened, catalog, "2019-09", task("OPEN", "2019-10-31"));

        for (String day : List.of(
                "2019-09-30", "2019-10-01", "2019-10-02", "2019-10-24", "2019-10-31", "2019-11-01", "2019-11-02")) {
            Following.on(day, opened, folder).reminders().make(catalog);
        }

        assertThat(subjects())
                .containsExactly(
                        "Resolution 13/4 is due in 30 days",
                        "Resolution 13/4 is due in 7 days",
                        "Resolution 13/4 is overdue by 1 days");
        assertThat(post.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("station@example.org");
    }

    @OnEveryDatabase
    void whatItsAgencyReportsBetweenMeetingsHoldsUntilAMeetingFollowsItUp(Supplier<RecordsDatabase> database)
            throws Exception {
        RecordsDatabase opened = database.get();
        Catalog catalog = home("A2").load();
        sent(opened, catalog, "2019-09", task("OPEN", "2019-10-31"));
        Following following = Following.on("2019-10-10", opened, folder);
        ResolutionTracking tracking = following.tracking();

        tracking.report(
                catalog,
                tracking.find(catalog, ID).orElseThrow(),
                "CLOSED",
                LocalDate.parse("2019-10-10"),
                "station",
                "all is done");

        TrackedResolution done = tracking.find(catalog, ID).orElseThrow();
        assertThat(done.reported()).isTrue();
        assertThat(done.isOpen()).isFalse();
        following.reminders().make(catalog);
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(new AuditLog(opened.dataSource(), Clock.systemUTC()).list())
                .extracting(entry ->
                        entry.action().before() + " > " + entry.action().after())
                .containsExactly("OPEN > CLOSED");

        sent(opened, catalog, "2019-10", followUp("COURT", "2019-10-20"));
        assertThat(tracking.find(catalog, ID).orElseThrow().isOpen()).isTrue();
        Following.on("2019-10-25", opened, folder).reminders().make(catalog);
        assertThat(subjects()).containsExactly("Resolution 13/4 is due in 6 days");
    }

    @OnEveryDatabase
    void whereTheAgencyCannotBeToldTheOfficeIs(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Catalog catalog = home("A1").load();
        sent(opened, catalog, "2019-09", task("OPEN", "2019-10-31"));
        Following following = Following.on("2019-10-25", opened, folder);

        following.reminders().make(catalog);
        following.reminders().make(catalog);

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(following.notices().open())
                .extracting(notice -> notice.happening().subject().en())
                .containsExactly("Resolution 13/4 is due in 6 days: its agency cannot be told");
    }

    private List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    /** @param station the agency that the one recipient is of */
    private HomeBuilder home(String station) {
        return HomeBuilder.in(folder.resolve("home"))
                .replace(
                        HomeBuilder.MEETING,
                        "      - {column: due, headers: [กำหนดเสร็จ, due], type: date}\n",
                        "      - {column: due, headers: [กำหนดเสร็จ, due], type: date}\n"
                                + "      - {column: responsible, headers: [ผู้รับผิดชอบ, responsible], type: code, codelist: agency}\n")
                .file(
                        "jobs/recipients.yml",
                        "recipients:\n  - {recipient: station, audience: public, languages: [en],"
                                + " mail: [station@example.org], agency: " + station + "}\n")
                .file("jobs/telling.yml", """
                        mail: {host: localhost, port: %d, security: none, from: prasan@example.org}
                        resolutions:
                          records: MEET.tasks
                          known_by: [meeting, item]
                          about: stage
                          responsible: responsible
                          due: due
                          status: stage
                          as_of: held
                          history: [tasks, follow_up]
                          closed: [CLOSED]
                          days_before: [30, 7]
                        """.formatted(post.getSmtp().getPort()));
    }

    private static NewVersion task(String stage, String due) {
        return version(
                "tasks", "13|4", "2019-09", "\"13\",\"2019-09-05\",\"4\",\"" + due + "\",\"A2\",\"" + stage + "\"");
    }

    private static NewVersion followUp(String stage, String held) {
        return version("follow_up", "13|4|" + held, "2019-10", "\"" + held + "\",\"13\",\"4\",\"" + stage + "\"");
    }

    private static NewVersion version(String table, String key, String month, String values) {
        return new NewVersion(table, "S", 5, key, YearMonth.parse(month), MonthRange.parse(month), "[" + values + "]");
    }

    private void sent(RecordsDatabase opened, Catalog catalog, String period, NewVersion version) {
        String sha256 = String.valueOf(++files).repeat(64);
        new InboxFiles(opened.dataSource())
                .register("inbox", List.of(new SeenFile("f" + files, sha256, 1, FIRST.plusDays(files))), FIRST);
        try (SubmissionWriter writer = new Submissions(opened.dataSource()).open(sha256, "d".repeat(64))) {
            writer.add(version);
            writer.accept(
                    "MEET",
                    "1",
                    "A1",
                    period,
                    List.of(new Coverage(version.table(), "S", MonthRange.parse(period), 1)),
                    1,
                    0);
        }
        Map<String, FormPolicy> policies = new HashMap<>();
        catalog.forms().forEach(each -> policies.put(each.id(), FormPolicy.all(SettlePolicy.LATEST_BY_KEY)));
        new Settle(opened.dataSource()).settle(policies);
    }
}
