package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleTiming;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** Says what is wrong with schedules that read well, by name: one that never runs, a period still to come, jobs in a ring. */
public final class ScheduleCheck {

    private final Catalog catalog;
    private final Instant now;

    public ScheduleCheck(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.now = Objects.requireNonNull(clock.instant());
    }

    /** Of the schedules as the files have them. */
    public List<DefinitionProblem> problems() {
        return problems(catalog.schedules().list());
    }

    List<DefinitionProblem> problems(List<ScheduleSpec> specs) {
        List<DefinitionProblem> problems = new ArrayList<>(catalog.schedules().linkProblems(specs));
        for (ScheduleSpec spec : specs) {
            problem(spec)
                    .ifPresent(text -> problems.add(
                            spec.place().problem(spec.name() + ": " + text.th(), spec.name() + ": " + text.en())));
        }
        return problems;
    }

    private Optional<Text> problem(ScheduleSpec spec) {
        if (spec.timing() instanceof ScheduleTiming.AfterJob) {
            return Optional.empty();
        }
        try {
            return PlannedTimes.of(spec, catalog.obligations()).next(now, 1).stream()
                    .findFirst()
                    .map(next -> problem(spec, next))
                    .orElse(Optional.of(never(spec)));
        } catch (IllegalArgumentException noExpression) {
            return Optional.of(
                    new Text(
                            "cron ไม่ถูกต้อง ต้องมีห้าช่อง เช่น 30 8 5 * * (นาที ชั่วโมง วันที่ เดือน วันในสัปดาห์)",
                            "this is no cron expression: minute, hour, day of month, month and day of week are expected, such as 30 8 5 * *"));
        }
    }

    private static Text never(ScheduleSpec spec) {
        return spec.timing() instanceof ScheduleTiming.AfterDeadline rule
                ? new Text(
                        "ไม่ทำงานเลย เพราะไม่มีหน่วยงานใดต้องส่งแบบ " + rule.form(),
                        "it never runs: nobody owes the form " + rule.form() + " any more")
                : new Text("ไม่ทำงานเลย ไม่มีวันที่ตรงกับกำหนด", "it never runs: no day is as it says");
    }

    private Optional<Text> problem(ScheduleSpec spec, Planned next) {
        Optional<MonthRange> months = next.period().months();
        LocalDate day = next.planned().toLocalDate();
        if (months.isPresent() && months.get().firstDay().isAfter(day)) {
            return Optional.of(new Text(
                    "ช่วงเวลา " + next.period().code() + " อยู่ในอนาคตของ " + day,
                    "the period " + next.period().code() + " lies in the future of " + day));
        }
        if (spec.whenAllSent() && months.filter(this::isOwed).isEmpty()) {
            return Optional.of(new Text(
                    "ไม่มีหน่วยงานใดต้องส่งของช่วงเวลา " + next.period().code(),
                    "it waits for all to have sent, and nobody owes anything of "
                            + next.period().code()));
        }
        JobDefinition job = catalog.findJob(spec.job()).orElseThrow();
        return job.reports().stream()
                .flatMap(report -> catalog.report(report).refusal(next.period()).stream())
                .findFirst();
    }

    private boolean isOwed(MonthRange months) {
        return AllSent.owedWithin(catalog, months);
    }
}
