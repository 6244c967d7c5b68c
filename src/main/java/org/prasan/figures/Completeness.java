package org.prasan.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.records.ReportingState;
import org.prasan.records.ReportingState.State;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

/**
 * The table of who has reported: a row an agency that owes something; submissions owed, on time, late, missing, and nil
 * returns among those received.
 */
record Completeness(TableSpec spec, CodeList agencies) {

    private static final List<Head> COLUMNS = List.of(
            new Head("OWED", new Text("ต้องส่ง", "Owed"), false),
            new Head("ON_TIME", new Text("ตรงเวลา", "On time"), false),
            new Head("LATE", new Text("ล่าช้า", "Late"), false),
            new Head("MISSING", new Text("ยังไม่ส่ง", "Missing"), false),
            new Head("NIL", new Text("แจ้งว่าไม่มี", "Nil returns"), false));
    private static final Text RULE = new Text(
            "หนึ่งฉบับคือแบบรายงานหนึ่งแบบของหน่วยงานหนึ่งในงวดหนึ่ง"
                    + " ตรงเวลา\u00a0+\u00a0ล่าช้า\u00a0+\u00a0ยังไม่ส่ง\u00a0=\u00a0ต้องส่ง"
                    + " ฉบับที่แจ้งว่าไม่มีข้อมูลนับเป็นฉบับที่ส่งแล้ว",
            "A submission is one form of one agency for one period; on time + late + missing = owed. A nil return says that"
                    + " there was nothing to report, and is among those received");

    FigureTable of(List<ReportingState> reporting) {
        Map<Integer, List<ReportingState>> byAgency = new TreeMap<>();
        List<String> codes = agencies.codes().stream().map(code -> code.code()).toList();
        for (ReportingState state : reporting) {
            int place = codes.indexOf(state.agency());
            byAgency.computeIfAbsent(place < 0 ? codes.size() : place, a -> new ArrayList<>())
                    .add(state);
        }
        List<Head> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        byAgency.forEach((place, states) -> {
            rows.add(
                    place < codes.size()
                            ? new Head(
                                    codes.get(place),
                                    agencies.codes().get(place).label(),
                                    false)
                            : new Head(DimensionAxis.NOT_STATED, DimensionAxis.NOT_STATED_LABEL, false));
            cells.add(row(states));
        });
        if (spec.rows().total()) {
            rows.add(new Head(Axis.TOTAL_CODE, Axis.TOTAL, true));
            cells.add(row(reporting));
        }
        return new FigureTable(
                spec.id(),
                spec.title(),
                new Text("หน่วยงาน", "Agency"),
                new Text("การส่งรายงาน", "Submissions"),
                rows,
                COLUMNS,
                cells,
                new Text("ฉบับ", "submissions"),
                FigureTables.withoutRepeats(List.of(RULE, spec.note())),
                List.of());
    }

    private static List<Cell> row(Collection<ReportingState> states) {
        return List.of(
                counted(states.size()),
                counted(count(states, State.ON_TIME)),
                counted(count(states, State.LATE)),
                counted(count(states, State.MISSING)),
                counted(states.stream().filter(ReportingState::nil).count()));
    }

    private static long count(Collection<ReportingState> states, State wanted) {
        return states.stream().filter(state -> state.state() == wanted).count();
    }

    private static Cell counted(long submissions) {
        return new Cell.Counted(submissions, 0, false);
    }
}
