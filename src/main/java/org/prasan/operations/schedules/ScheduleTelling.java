package org.prasan.operations.schedules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.TellingPolicy;
import org.prasan.delivery.Watchdog.Ping;
import org.prasan.operations.FailureCode;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.telling.Happening;
import org.prasan.operations.telling.MissedSchedules;
import org.prasan.operations.telling.MissedSchedules.Missed;
import org.prasan.operations.telling.RunTelling;
import org.prasan.operations.telling.Telling;
import org.prasan.operations.telling.WrongDefinitions;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** Tells what no run tells of itself: times that were missed, and runs that were refused before they began. */
final class ScheduleTelling {

    /** Decided before a run is executed, which would tell of everything else. */
    private static final Set<FailureCode> BEFORE = Set.of(
            FailureCode.NEEDS_REVISION,
            FailureCode.ABANDONED,
            FailureCode.INPUT_CHANGED,
            FailureCode.DEFINITIONS_WRONG,
            FailureCode.UNEXPECTED);

    private final Telling telling;
    private final RunTelling runTelling;
    private final Runs runs;

    ScheduleTelling(Telling telling, RunTelling runTelling, Runs runs) {
        this.telling = telling;
        this.runTelling = runTelling;
        this.runs = runs;
    }

    /** One message, however many were missed. */
    void missed(List<Missed> missed, TellingPolicy policy) {
        MissedSchedules.happening(missed).ifPresent(happening -> telling.tell(happening, policy));
    }

    void wrong(List<DefinitionProblem> problems, TellingPolicy policy) {
        telling.tell(WrongDefinitions.whileServing(problems), policy);
    }

    /** Lets the outside watchdog know that a schedule's run begins and how it ends. */
    RunOutcome watched(Firing firing, TellingPolicy policy, Supplier<RunOutcome> run) {
        runTelling.pingSchedule(Ping.START, firing.schedule(), firing.occurrence(), policy);
        RunOutcome outcome = run.get();
        boolean well = outcome.status() == Status.DONE || outcome.status() == Status.HELD;
        runTelling.pingSchedule(well ? Ping.SUCCESS : Ping.FAILURE, firing.schedule(), firing.occurrence(), policy);
        return outcome;
    }

    void refused(Firing firing, RunOutcome outcome, Catalog catalog) {
        boolean before = outcome.status() == Status.WRONG_USAGE
                || outcome.code().filter(BEFORE::contains).isPresent();
        if (!before) {
            return;
        }
        String code = outcome.code().map(FailureCode::code).orElse("");
        Optional<Run> run = runs.last(firing.job(), firing.period());
        Optional<JobDefinition> job = catalog.findJob(firing.job());
        if (run.isPresent() && job.isPresent() && !code.isEmpty()) {
            runTelling.failed(
                    run.get(), job.get(), code, outcome.names().execution(), outcome.lines(), catalog.telling());
        } else {
            telling.tell(happening(firing, outcome, code), catalog.telling());
        }
    }

    private static Happening happening(Firing firing, RunOutcome outcome, String code) {
        Text period = PeriodLabel.of(firing.period());
        return new Happening(
                NoticeKind.FAILURE,
                "schedule/" + firing.schedule() + "/" + firing.occurrence() + "/" + code,
                firing.job(),
                firing.period().code(),
                new Text(
                        "ตารางงาน " + firing.schedule() + " " + period.th() + ": เริ่มทำงานไม่ได้",
                        "Schedule " + firing.schedule() + ", " + period.en() + ": could not begin"),
                outcome.lines().stream().map(Text::same).toList(),
                List.of(new Text("แก้แล้วสั่ง run " + firing.job(), "Mend it, then give: run " + firing.job())));
    }
}
