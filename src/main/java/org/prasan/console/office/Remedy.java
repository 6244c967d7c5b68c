package org.prasan.console.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prasan.operations.Execution;

/** What an administrator can do about a run, and when it makes sense. */
enum Remedy {
    /** Goes on at the stage and file where it stopped. */
    RERUN(List.of("FAILED", "STOPPED", "UNKNOWN")),
    /** Makes the next revision from what the inbox and the definitions are now. */
    REVISE(List.of("DONE", "HELD", "FAILED", "STOPPED", "ABANDONED")),
    STOP(List.of("STARTED", "STARTING")),
    MARK_FAILED(List.of("STARTED", "STARTING", "STOPPING")),
    ABANDON(List.of("FAILED", "STOPPED", "UNKNOWN"));

    private final List<String> states;

    Remedy(List<String> states) {
        this.states = states;
    }

    /** As in a path and in the keys of words: {@code mark-failed}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean fits(Execution execution) {
        return states.contains(execution.state());
    }

    static List<String> of(Execution execution) {
        return Stream.of(values())
                .filter(remedy -> remedy.fits(execution))
                .map(Remedy::code)
                .toList();
    }
}
