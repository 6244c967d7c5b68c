package org.prasan.operations.schedules;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.operations.schedules.Firing.State;
import org.prasan.operations.telling.MissedSchedules.Missed;
import org.prasan.vocabulary.Text;

/**
 * A time that passed, and whether it is made up for; it keeps the period it was planned for.
 *
 * @param runs whether it is run now
 */
record MadeUp(Planned planned, boolean runs) {

    private static final Text NOW = new Text("ทำทดแทนเดี๋ยวนี้", "is made up for now");
    private static final Text SKIPPED = new Text("ข้ามไป", "is skipped");

    /** @param passed in their order */
    static List<MadeUp> of(Misfire policy, List<Planned> passed) {
        List<MadeUp> all = new ArrayList<>();
        for (int i = 0; i < passed.size(); i++) {
            boolean runs = policy == Misfire.ALL || policy == Misfire.LAST && i == passed.size() - 1;
            all.add(new MadeUp(passed.get(i), runs));
        }
        return all;
    }

    Missed add(ScheduleSpec spec, Firings firings) {
        Firing firing = Scheduling.firing(spec, planned);
        firings.add(
                runs
                        ? firing
                        : new Firing(
                                0,
                                firing.schedule(),
                                firing.occurrence(),
                                firing.planned(),
                                firing.job(),
                                firing.period(),
                                State.SKIPPED,
                                List.of(SKIPPED.th() + " / " + SKIPPED.en())));
        return new Missed(spec.job(), planned.period().code(), planned.fires(), runs ? NOW : SKIPPED);
    }
}
