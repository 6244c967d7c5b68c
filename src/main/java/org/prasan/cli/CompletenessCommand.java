package org.prasan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.records.ReportingState.State;
import org.prasan.vocabulary.MonthRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code completeness}: the grid of agencies and periods. */
@Command(
        name = "completeness",
        mixinStandardHelpOptions = true,
        description = {
            "ตารางความครบถ้วน หน่วยงาน × งวด / the completeness grid, agency by period",
            "on-time ตรงเวลา, late ล่าช้า, missing ยังไม่ส่ง, +nil ไม่มีรายการ / nothing to report, blank: not owed"
        })
final class CompletenessCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "ช่วงเวลา / months")
    private String period = "";

    @Mixin
    private ListingOptions options = new ListingOptions();

    CompletenessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ReportingState> states =
                new Obligations(session.database()).evaluate(Obligation.of(session.catalog()), Periods.months(period));
        options.give(grid(states), session.out());
        if (options.isForPeople()) {
            session.out().println(share(states));
        }
        return Status.DONE.exit();
    }

    /** A line for each agency and form, a column for each last month. */
    static Listing grid(List<ReportingState> states) {
        TreeSet<String> ends = states.stream()
                .map(ReportingState::period)
                .map(MonthRange::last)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> columns = new ArrayList<>(List.of("agency", "form"));
        columns.addAll(ends);
        Map<List<String>, Map<String, String>> lines = new LinkedHashMap<>();
        states.forEach(
                state -> lines.computeIfAbsent(List.of(state.agency(), state.form()), line -> new LinkedHashMap<>())
                        .put(state.period().last().toString(), words(state)));
        Listing listing = new Listing(columns.toArray(new String[0]));
        lines.forEach((names, cells) -> {
            List<Object> row = new ArrayList<>(names);
            ends.forEach(end -> row.add(cells.getOrDefault(end, "")));
            listing.add(row.toArray());
        });
        return listing;
    }

    private static String words(ReportingState state) {
        String word = switch (state.state()) {
            case ON_TIME -> "on-time";
            case LATE -> "late";
            case MISSING -> "missing";
        };
        return state.nil() ? word + "+nil" : word;
    }

    private static String share(List<ReportingState> states) {
        long onTime = states.stream().filter(s -> s.state() == State.ON_TIME).count();
        long late = states.stream().filter(s -> s.state() == State.LATE).count();
        return "ต้องส่ง / owed " + states.size() + " = ตรงเวลา / on time " + onTime + " + ล่าช้า / late " + late
                + " + ยังไม่ส่ง / missing " + (states.size() - onTime - late);
    }
}
