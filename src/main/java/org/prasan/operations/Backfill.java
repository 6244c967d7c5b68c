package org.prasan.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.BackfillPlan.Line;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;

/**
 * Makes up for periods of the past, oldest first, of which a job has no edition. What was made stays; given again, it goes
 * on with the first that is missing.
 */
public final class Backfill {

    private final Runs runs;
    private final Launcher launcher;
    private final ActiveRuns active;
    private final AuditLog audit;
    private final Clock clock;

    Backfill(Runs runs, Launcher launcher, ActiveRuns active, AuditLog audit, Clock clock) {
        this.runs = runs;
        this.launcher = launcher;
        this.active = active;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a period's run came to. */
    public record Made(Line line, RunOutcome outcome) {}

    /**
     * What there is and what is to be made.
     *
     * @throws WrongPeriodException when the periods are no series, are still to come, or the job is not made for them
     */
    public BackfillPlan plan(JobDefinition job, Period from, Period to, Catalog catalog) {
        List<Period> periods = Periods.series(from, to);
        if (periods.isEmpty()) {
            throw new WrongPeriodException(
                    "--from " + from.code() + " --to " + to.code()
                            + ": ต้องเป็นช่วงเวลาชนิดเดียวกัน จากก่อนไปหลัง / periods of one kind, the earlier first, are expected");
        }
        Launcher.refusal(job, to, catalog, LocalDate.now(clock)).ifPresent(refusal -> {
            throw new WrongPeriodException(refusal);
        });
        return new BackfillPlan(
                job.id(),
                periods.stream()
                        .map(each -> Line.of(each, runs.last(job.id(), each)))
                        .toList());
    }

    /**
     * Makes what is missing until something fails or it is told to stop.
     *
     * @param inbox of the job unless another is given
     * @param watcher hears what each run came to
     * @return what was made, in order; the last of it is what it ended with
     */
    public List<Made> make(
            BackfillPlan plan,
            Optional<Path> inbox,
            Path out,
            By by,
            Catalog catalog,
            Progress progress,
            Consumer<Made> watcher) {
        List<Line> due = plan.due();
        List<Made> made = new ArrayList<>();
        if (due.isEmpty()) {
            return made;
        }
        audit.write(new AuditAction(
                by.actor(), "backfill", plan.job(), by.reason(), "", String.join(" ", plan.dueCodes())));
        for (Line line : due) {
            if (active.isEnding()) {
                break;
            }
            RunOutcome outcome = launcher.run(
                    new RunRequest(plan.job(), Optional.of(line.period()), inbox, out, Optional.empty(), ""),
                    catalog,
                    progress);
            made.add(new Made(line, outcome));
            watcher.accept(made.get(made.size() - 1));
            if (outcome.status() == Status.FAILED || outcome.status() == Status.WRONG_USAGE) {
                break;
            }
        }
        return made;
    }
}
