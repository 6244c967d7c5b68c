package org.prasan.operations.schedules;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/**
 * A time at which a schedule is to run.
 *
 * @param planned on the clocks of its zone, before it was moved to a working day
 * @param fires when it begins
 * @param period by the day it was planned for
 * @param warnings what a person should know of it, such as that no clock shows this time on that day
 */
public record Planned(LocalDateTime planned, ZonedDateTime fires, Period period, List<Text> warnings) {

    public Planned {
        warnings = List.copyOf(warnings);
    }

    /** Its name among those of its schedule. */
    String occurrence() {
        return planned + " " + period.code();
    }
}
