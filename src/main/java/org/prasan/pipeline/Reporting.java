package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.Catalog;
import org.prasan.records.ReportingState;
import org.prasan.records.ReportingState.State;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

/** Sums up by agency who has reported, for an edition's first page. */
final class Reporting {

    private Reporting() {}

    static EditionContext.Reporting of(List<ReportingState> states, Catalog catalog) {
        Map<String, List<State>> byAgency = new LinkedHashMap<>();
        states.forEach(state ->
                byAgency.computeIfAbsent(state.agency(), a -> new ArrayList<>()).add(state.state()));
        List<Text> onTime = new ArrayList<>();
        List<Text> late = new ArrayList<>();
        List<Text> missing = new ArrayList<>();
        byAgency.forEach((agency, all) -> {
            Text name = catalog.codeLists().get("agency").get(agency).label();
            if (all.contains(State.MISSING)) {
                missing.add(name);
            } else if (all.contains(State.LATE)) {
                late.add(name);
            } else {
                onTime.add(name);
            }
        });
        return new EditionContext.Reporting(
                onTime, late, missing, states.size(), count(states, State.ON_TIME), count(states, State.LATE));
    }

    private static int count(List<ReportingState> states, State state) {
        return (int) states.stream().filter(s -> s.state() == state).count();
    }
}
