package org.prasan.operations.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.catalog.ObligationSpec;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleSpec.Shift;
import org.prasan.catalog.ScheduleTiming;
import org.prasan.vocabulary.Text;

/** When a schedule is to run: the times of its rule, moved off days off, on the clocks of its zone. */
final class PlannedTimes {

    /** Days off in a row are fewer, and a change of the clocks is shorter, so no time is moved further. */
    private static final int FURTHEST_DAYS = 31;

    /** Two times that are moved may change places; so many more are looked at. */
    private static final int SPARE = 50;

    private final ScheduleSpec spec;
    private final NominalTimes times;

    private PlannedTimes(ScheduleSpec spec, NominalTimes times) {
        this.spec = spec;
        this.times = times;
    }

    /** @throws IllegalArgumentException when a cron expression is none */
    static PlannedTimes of(ScheduleSpec spec, List<ObligationSpec> obligations) {
        ScheduleTiming timing = spec.timing();
        if (timing instanceof ScheduleTiming.Cron cron) {
            return new PlannedTimes(spec, CronTimes.of(cron.expression()));
        }
        if (timing instanceof ScheduleTiming.WorkingDay rule) {
            return new PlannedTimes(spec, new WorkingDayTimes(spec, rule));
        }
        if (timing instanceof ScheduleTiming.AfterDeadline rule) {
            return new PlannedTimes(spec, new DeadlineTimes(rule, obligations));
        }
        return new PlannedTimes(spec, day -> Stream.empty());
    }

    /** Those that begin after one moment and until another, in their order. */
    List<Planned> between(Instant after, Instant until) {
        LocalDateTime last = until.atZone(spec.zone()).toLocalDateTime().plusDays(FURTHEST_DAYS);
        return after(after)
                .takeWhile(planned -> !planned.planned().isAfter(last))
                .filter(planned -> !planned.fires().toInstant().isAfter(until))
                .sorted(Comparator.comparing(planned -> planned.fires().toInstant()))
                .toList();
    }

    /** The next so many. */
    List<Planned> next(Instant after, int count) {
        return after(after)
                .limit((long) count + SPARE)
                .sorted(Comparator.comparing(planned -> planned.fires().toInstant()))
                .limit(count)
                .toList();
    }

    private Stream<Planned> after(Instant moment) {
        LocalDate from = moment.atZone(spec.zone()).toLocalDate().minusDays(FURTHEST_DAYS);
        return times.from(from)
                .flatMap(nominal -> planned(nominal).stream())
                .filter(planned -> planned.fires().toInstant().isAfter(moment));
    }

    private Optional<Planned> planned(Nominal nominal) {
        LocalDate day = nominal.time().toLocalDate();
        if (spec.shift() == Shift.SKIP && !spec.isWorkingDay(day)) {
            return Optional.empty();
        }
        LocalDateTime moved = moved(day).atTime(nominal.time().toLocalTime());
        return Optional.of(new Planned(
                nominal.time(),
                ZonedDateTime.ofLocal(moved, spec.zone(), null),
                spec.period().map(rule -> rule.of(day)).or(nominal::period).orElseThrow(),
                warnings(moved)));
    }

    private LocalDate moved(LocalDate day) {
        int step = switch (spec.shift()) {
            case NEXT -> 1;
            case PREVIOUS -> -1;
            case NONE, SKIP -> 0;
        };
        LocalDate moved = day;
        while (step != 0 && !spec.isWorkingDay(moved)) {
            moved = moved.plusDays(step);
        }
        return moved;
    }

    private List<Text> warnings(LocalDateTime time) {
        List<Text> warnings = new ArrayList<>();
        int offsets = spec.zone().getRules().getValidOffsets(time).size();
        if (offsets == 0) {
            ZonedDateTime instead = ZonedDateTime.ofLocal(time, spec.zone(), null);
            warnings.add(new Text(
                    "เวลานี้ถูกข้ามเพราะปรับนาฬิกา จะทำงานเวลา " + instead.toLocalTime(),
                    "clocks skip this time on that day; it runs at " + instead.toLocalTime()));
        } else if (offsets > 1) {
            warnings.add(new Text(
                    "เวลานี้มีสองครั้งเพราะปรับนาฬิกา จะทำงานครั้งแรกครั้งเดียว",
                    "clocks show this time twice on that day; it runs once, the first time"));
        }
        spec.calendar().filter(calendar -> !calendar.covers(time.toLocalDate())).ifPresent(calendar -> {
            warnings.add(new Text(
                    "ปฏิทิน " + calendar.name() + " ยังไม่มีวันหยุดของ ค.ศ. " + time.getYear(),
                    "the calendar " + calendar.name() + " has no holidays of " + time.getYear() + " yet"));
        });
        return warnings;
    }
}
