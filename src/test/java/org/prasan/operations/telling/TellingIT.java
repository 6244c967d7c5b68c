package org.prasan.operations.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.TellingPolicy;
import org.prasan.catalog.TellingPolicy.Recipient;
import org.prasan.catalog.TellingPolicy.Webhook;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.Outbox;
import org.prasan.records.Obligations;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class TellingIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-12T02:00:00Z"), ZoneId.of("Asia/Bangkok"));
    private static final TellingPolicy NOBODY = TellingPolicy.DEFAULT;
    private static final TellingPolicy UNREACHABLE = new TellingPolicy(
            Optional.empty(),
            List.of(new Recipient(
                    "room",
                    List.of(Language.TH),
                    List.of(),
                    Optional.of(new Webhook("PRASAN_WEBHOOK_URL", Optional.empty())),
                    EnumSet.of(NoticeKind.FAILURE))),
            Optional.empty(),
            3,
            30,
            500,
            Optional.empty());

    @TempDir
    private Path folder;

    @OnEveryDatabase
    void aFailureIsToldOnceAndCountedUntilSomebodyHasTakenNote(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Notices notices = notices(opened);
        Telling telling = telling(opened);
        assertThat(telling.tell(failure("cause"), NOBODY)).isTrue();
        assertThat(telling.tell(failure("cause"), NOBODY)).isFalse();

        Notice open = notices.open().get(0);
        assertThat(open.occurrences()).isEqualTo(2);
        assertThat(notices.acknowledge(open, "clerk", "mended the file")).isTrue();
        assertThat(notices.acknowledge(open, "other", "late")).isFalse();
        assertThat(notices.open()).isEmpty();
        assertThat(new AuditLog(opened.dataSource(), CLOCK).list())
                .extracting(
                        entry -> entry.action().actor() + " " + entry.action().action())
                .containsExactly("clerk acknowledge");

        assertThat(telling.tell(failure("cause"), NOBODY)).isTrue();
        assertThat(notices.open()).hasSize(1);
    }

    @OnEveryDatabase
    void aChannelThatRefusesIsFollowedByAFileAndNothingIsSentTwice(Supplier<RecordsDatabase> database)
            throws Exception {
        RecordsDatabase opened = database.get();
        Telling telling = telling(opened);
        telling.tell(failure("cause"), UNREACHABLE);
        telling.resume(UNREACHABLE);

        List<Delivery> deliveries = new Outbox(opened.dataSource(), CLOCK).list();
        assertThat(deliveries)
                .extracting(d -> d.parcel().channel() + " " + d.state() + " " + d.detail())
                .containsExactly("file SENT ", "webhook REFUSED PRASAN_WEBHOOK_URL is not set");
        long id = notices(opened).open().get(0).id();
        assertThat(Files.readString(folder.resolve("notice-" + id + "-room.txt")))
                .startsWith("งานล้มเหลว\n\nสาเหตุ cause\n");
    }

    @OnEveryDatabase
    void whatAProcessRaisedAndDidNotSendIsSentByTheNext(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        notices(opened).raise(failure("cause"));

        telling(opened).resume(UNREACHABLE);

        assertThat(new Outbox(opened.dataSource(), CLOCK).list())
                .extracting(Delivery::state)
                .containsExactly(DeliveryState.SENT, DeliveryState.REFUSED);
    }

    @OnEveryDatabase
    void missingSubmissionsAreGroupedByDeadlineBeforeItAndAfter(Supplier<RecordsDatabase> database) {
        HomeBuilder home = HomeBuilder.in(folder);
        Deadlines deadlines = new Deadlines(new Obligations(database.get().dataSource()));

        List<Happening> before = deadlines.missing(home.load(), LocalDate.of(2019, 10, 12));
        assertThat(before)
                .extracting(Happening::key)
                .containsExactly("missing-after/2019-09-15", "missing-before/2019-10-15");
        assertThat(before.get(1).subject().en()).isEqualTo("2 submissions still missing, due on 15 October 2019");
        assertThat(before.get(1).subject().th()).isEqualTo("ใกล้กำหนดส่ง 15 ตุลาคม 2562: ยังไม่ได้รับ 2 รายการ");
        assertThat(before.get(1).details())
                .extracting(Text::en)
                .containsExactly("Station One: Register, September 2019", "Station Two: Table, July – September 2019");

        assertThat(deadlines.missing(home.load(), LocalDate.of(2019, 10, 11)))
                .extracting(Happening::key)
                .containsExactly("missing-after/2019-09-15");
        assertThat(deadlines.missing(home.load(), LocalDate.of(2019, 10, 15)))
                .extracting(Happening::key)
                .containsExactly("missing-after/2019-09-15", "missing-before/2019-10-15");
        assertThat(deadlines.missing(home.load(), LocalDate.of(2019, 10, 16)))
                .extracting(Happening::key)
                .containsExactly("missing-after/2019-10-15");
    }

    @Test
    void aDiskWithLessRoomThanAskedForIsTold() {
        long bytes = 499L * 1024 * 1024;
        assertThat(new DiskSpace(folder, path -> OptionalLong.of(bytes)).nearlyFull(NOBODY))
                .map(happening -> happening.details().get(0).en())
                .contains("499 MB are free, fewer than the 500 MB required");
        assertThat(new DiskSpace(folder, path -> OptionalLong.of(500L * 1024 * 1024)).nearlyFull(NOBODY))
                .isEmpty();
    }

    @Test
    void numbersAsLongAsAnIdentityNumberAreNotPassedOn() {
        assertThat(failure("คดี 1-5799-00123-45-6.xlsx 2562").details())
                .containsExactly(new Text("สาเหตุ คดี ….xlsx 2562", "Cause คดี ….xlsx 2562"));
    }

    private static Happening failure(String cause) {
        return new Happening(
                NoticeKind.FAILURE,
                "failure/monthly/2019-09/r1/UNEXPECTED",
                "monthly",
                "2019-09",
                new Text("งานล้มเหลว", "The run failed"),
                List.of(new Text("สาเหตุ " + cause, "Cause " + cause)),
                List.of(new Text("สั่ง show 3", "Give: show 3")));
    }

    private static Notices notices(RecordsDatabase database) {
        return new Notices(database.dataSource(), CLOCK, new AuditLog(database.dataSource(), CLOCK));
    }

    private Telling telling(RecordsDatabase database) {
        return new Telling(
                notices(database),
                new Outbox(database.dataSource(), CLOCK),
                new Channels(variable -> Optional.empty()),
                CLOCK,
                folder);
    }
}
