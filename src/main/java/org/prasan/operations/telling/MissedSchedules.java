package org.prasan.operations.telling;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prasan.catalog.NoticeKind;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** The one message at start that names what was missed while nothing ran. */
public final class MissedSchedules {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private MissedSchedules() {}

    /**
     * A time that passed without its run.
     *
     * @param planned in the schedule's zone
     * @param remedy what is done about it, such as that it is run now
     */
    public record Missed(String job, String period, ZonedDateTime planned, Text remedy) {}

    /** Empty when nothing was. */
    public static Optional<Happening> happening(List<Missed> missed) {
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        List<Missed> inOrder = missed.stream()
                .sorted(Comparator.comparing((Missed m) -> m.planned().toInstant())
                        .thenComparing(Missed::job))
                .toList();
        Missed last = inOrder.get(inOrder.size() - 1);
        return Optional.of(new Happening(
                NoticeKind.SCHEDULES_MISSED,
                "schedules-missed/" + last.planned().toInstant().truncatedTo(ChronoUnit.SECONDS) + "/" + last.job(),
                "",
                "",
                new Text(
                        "ตารางงานที่พลาดไป " + inOrder.size() + " ครั้ง ระหว่างที่ระบบหยุด",
                        inOrder.size() + " scheduled times were missed while the system was down"),
                inOrder.stream().map(MissedSchedules::line).toList(),
                List.of(new Text(
                        "ตรวจว่างานข้างต้นมีผลแล้ว: สั่ง runs",
                        "See that the runs above have been made up for: runs"))));
    }

    private static Text line(Missed missed) {
        LocalDate day = missed.planned().toLocalDate();
        String time = TIME.format(missed.planned());
        Text date = PeriodLabel.date(day);
        return new Text(
                missed.job() + " " + missed.period() + " " + date.th() + " เวลา " + time + " น.: "
                        + missed.remedy().th(),
                missed.job() + " " + missed.period() + ", " + date.en() + " " + time + ": "
                        + missed.remedy().en());
    }
}
