package org.prasan.operations.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.ResolutionSource;
import org.prasan.delivery.Letter;
import org.prasan.delivery.Letters;
import org.prasan.delivery.Recipients;
import org.prasan.figures.Resolution;
import org.prasan.operations.telling.Happening;
import org.prasan.operations.telling.RoundTask;
import org.prasan.operations.telling.Telling;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/**
 * Tells the responsible agency some days before a resolution is due and once it is overdue: once each, unless the day is
 * set anew. Where an agency cannot be reached the office is told instead.
 */
public final class Reminders implements RoundTask {

    private static final String OVERDUE = "overdue";

    private final ResolutionTracking tracking;
    private final Recipients recipients;
    private final Letters letters;
    private final Telling telling;
    private final Clock clock;

    public Reminders(
            ResolutionTracking tracking, Recipients recipients, Letters letters, Telling telling, Clock clock) {
        this.tracking = tracking;
        this.recipients = recipients;
        this.letters = letters;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public void make(Catalog catalog) {
        Optional<ResolutionSource> source = catalog.telling().resolutions();
        if (source.isPresent() && !recipients.now(catalog).test()) {
            LocalDate today = LocalDate.now(clock);
            for (TrackedResolution tracked : tracking.list(catalog)) {
                stage(tracked, source.get(), catalog, today).ifPresent(stage -> remind(tracked, stage, catalog, today));
            }
        }
    }

    /** The nearest of the days before it is due that has come, or that it is overdue; what has long been is known. */
    private static Optional<String> stage(
            TrackedResolution tracked, ResolutionSource source, Catalog catalog, LocalDate today) {
        if (!tracked.isOpen()
                || tracked.resolution().responsible().isEmpty()
                || tracked.daysLeft(today).isEmpty()) {
            return Optional.empty();
        }
        long left = tracked.daysLeft(today).getAsLong();
        if (left < 0) {
            return -left <= catalog.telling().daysAfter() ? Optional.of(OVERDUE) : Optional.empty();
        }
        return source.daysBefore().stream()
                .filter(days -> left <= days)
                .findFirst()
                .map(days -> Integer.toString(days));
    }

    private void remind(TrackedResolution tracked, String stage, Catalog catalog, LocalDate today) {
        Resolution resolution = tracked.resolution();
        String subject = resolution.id() + " " + resolution.due().orElseThrow() + " " + stage;
        List<EditionRecipient> agency = recipients.ofAgency(
                recipients.now(catalog), resolution.responsible().orElseThrow());
        boolean reached = false;
        for (EditionRecipient recipient : agency) {
            reached |= letters.send(subject, recipient, letter(tracked, recipient, today), catalog);
        }
        if (!reached) {
            telling.tell(unreached(tracked, subject, today), catalog.telling());
        }
    }

    private Letter letter(TrackedResolution tracked, EditionRecipient recipient, LocalDate today) {
        return new Letter(
                recipient.languages(),
                tracked.deadline(today),
                lines(tracked),
                List.of(new Text(
                        "แจ้งความก้าวหน้าต่อศูนย์ประสานงาน โดยอ้างหมายเลข "
                                + tracked.resolution().id(),
                        "Tell the coordination centre how far it has come, quoting "
                                + tracked.resolution().id())),
                clock.instant(),
                Map.of(
                        "kind",
                        "resolution",
                        "resolution",
                        tracked.resolution().id(),
                        "due",
                        tracked.resolution().due().map(LocalDate::toString).orElse("")));
    }

    private static List<Text> lines(TrackedResolution tracked) {
        Text due = PeriodLabel.date(tracked.resolution().due().orElseThrow());
        List<Text> lines = new ArrayList<>();
        lines.add(new Text(
                "หน่วยงานรับผิดชอบ: " + tracked.agency().th(),
                "Responsible: " + tracked.agency().en()));
        lines.add(new Text(
                "วาระ: " + tracked.about().th(), "Theme: " + tracked.about().en()));
        lines.add(new Text("กำหนดเสร็จ: " + due.th(), "Due: " + due.en()));
        lines.add(new Text(
                "สถานะล่าสุด: " + tracked.status().th(),
                "Latest status: " + tracked.status().en()));
        return lines;
    }

    private static Happening unreached(TrackedResolution tracked, String subject, LocalDate today) {
        Text words = tracked.deadline(today);
        return new Happening(
                NoticeKind.RESOLUTION,
                "resolution/" + subject,
                "",
                "",
                new Text(words.th() + ": แจ้งหน่วยงานไม่ได้", words.en() + ": its agency cannot be told"),
                lines(tracked),
                List.of(new Text(
                        "เพิ่มผู้รับที่มี agency: "
                                + tracked.resolution().responsible().orElseThrow() + " ใน jobs/recipients.yml",
                        "Add a recipient with agency: "
                                + tracked.resolution().responsible().orElseThrow() + " in jobs/recipients.yml")));
    }
}
