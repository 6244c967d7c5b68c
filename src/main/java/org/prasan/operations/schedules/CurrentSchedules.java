package org.prasan.operations.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.ScheduleSpec;

/** The schedules as they hold now: those of the files, with what was changed at run time. */
final class CurrentSchedules {

    private final ScheduleStates states;

    CurrentSchedules(ScheduleStates states) {
        this.states = states;
    }

    /**
     * A schedule as it holds.
     *
     * @param state empty while nothing has served it or changed it
     * @param problems why its change does not go with its file any more; then it holds as the file has it
     */
    record Current(ScheduleSpec spec, Optional<ScheduleState> state, List<DefinitionProblem> problems) {}

    List<Current> list(Catalog catalog) {
        List<Current> all = new ArrayList<>();
        for (ScheduleSpec written : catalog.schedules().list()) {
            Optional<ScheduleState> state = states.find(written.name());
            Map<String, String> changed = state.map(ScheduleState::changed).orElse(Map.of());
            all.add(
                    changed.isEmpty()
                            ? new Current(written, state, List.of())
                            : changed(written, state, changed, catalog));
        }
        return all;
    }

    Optional<ScheduleState> state(String name) {
        return states.find(name);
    }

    List<ScheduleSpec> specs(Catalog catalog) {
        return list(catalog).stream().map(Current::spec).toList();
    }

    private static Current changed(
            ScheduleSpec written, Optional<ScheduleState> state, Map<String, String> changed, Catalog catalog) {
        try {
            return new Current(catalog.schedules().changed(written, changed), state, List.of());
        } catch (DefinitionException notAnyMore) {
            return new Current(written, state, notAnyMore.problems());
        }
    }
}
