package org.prasan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prasan.operations.Backfill.Made;
import org.prasan.operations.BackfillPlan;
import org.prasan.operations.FailureCode;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** What a backfill shows: the list first, then each run, for people; or all of it at the end, as JSON. */
final class BackfillScreen {

    private final PrintWriter out;
    private final boolean json;

    BackfillScreen(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void show(BackfillPlan plan) {
        if (json) {
            return;
        }
        Listing listing = new Listing("period", "standing", "revision", "th", "en");
        plan.lines()
                .forEach(line -> listing.add(
                        line.period().code(),
                        line.standing().code(),
                        line.revision() == 0 ? "" : line.revision(),
                        line.standing().words().th(),
                        line.standing().words().en()));
        listing.print(out);
        int due = plan.due().size();
        out.println("จะทำ " + due + " จาก " + plan.lines().size() + " งวด / " + due + " of "
                + plan.lines().size() + " periods are to be made");
    }

    void made(Made made) {
        if (json) {
            return;
        }
        Text period = PeriodLabel.of(made.line().period());
        out.println("== " + period.th() + " / " + period.en());
        Outcomes.print(made.outcome(), out);
    }

    void end(BackfillPlan plan, List<Made> made) {
        if (json) {
            out.println(listing(plan, made).json());
            return;
        }
        int left = plan.due().size() - finished(made);
        if (!made.isEmpty() && left > 0) {
            out.println("เหลือ " + left + " งวด สั่งเดิมอีกครั้งเพื่อทำต่อ / " + left
                    + " periods are left; give the same command again to go on");
        }
    }

    private static Listing listing(BackfillPlan plan, List<Made> made) {
        Map<String, Made> byPeriod = made.stream()
                .collect(Collectors.toMap(each -> each.line().period().code(), Function.identity()));
        Listing listing = new Listing("period", "standing", "revision", "outcome", "code");
        plan.lines().forEach(line -> {
            Made each = byPeriod.get(line.period().code());
            listing.add(
                    line.period().code(),
                    line.standing().code(),
                    line.revision() == 0 ? "" : line.revision(),
                    each == null ? "" : each.outcome().status().name().toLowerCase(Locale.ROOT),
                    each == null
                            ? ""
                            : each.outcome().code().map(FailureCode::code).orElse(""));
        });
        return listing;
    }

    /** The worst of what happened: failed or stopped, then held, then done. */
    static int exit(BackfillPlan plan, List<Made> made) {
        if (finished(made) < plan.due().size()) {
            return Status.FAILED.exit();
        }
        return made.stream().anyMatch(each -> each.outcome().status() == Status.HELD)
                ? Status.HELD.exit()
                : Status.DONE.exit();
    }

    private static int finished(List<Made> made) {
        return (int) made.stream()
                .filter(each ->
                        each.outcome().status() == Status.DONE || each.outcome().status() == Status.HELD)
                .count();
    }
}
