package org.prasan.operations.telling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.TellingPolicy;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** What is missing shortly before a deadline and after it: one happening a deadline, naming every agency. */
public final class Deadlines {

    /** The longest period, and what may lie between its end and its deadline. */
    private static final int MONTHS_BACK = 24;

    private final Obligations obligations;

    Deadlines(Obligations obligations) {
        this.obligations = obligations;
    }

    /** @param today where the agencies are */
    public List<Happening> missing(Catalog catalog, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        MonthRange range = new MonthRange(month.minusMonths(MONTHS_BACK), month);
        Map<LocalDate, List<ReportingState>> byDeadline = new TreeMap<>();
        for (ReportingState state : obligations.evaluate(Obligation.of(catalog), range)) {
            if (state.state() == ReportingState.State.MISSING && concerns(state.due(), today, catalog.telling())) {
                byDeadline
                        .computeIfAbsent(state.due(), due -> new ArrayList<>())
                        .add(state);
            }
        }
        List<Happening> happenings = new ArrayList<>();
        byDeadline.forEach((due, states) -> happenings.add(happening(due, states, catalog, today.isAfter(due))));
        return happenings;
    }

    private static boolean concerns(LocalDate due, LocalDate today, TellingPolicy policy) {
        return !due.isAfter(today.plusDays(policy.daysBefore())) && !due.isBefore(today.minusDays(policy.daysAfter()));
    }

    private static Happening happening(LocalDate due, List<ReportingState> states, Catalog catalog, boolean passed) {
        Text day = PeriodLabel.date(due);
        Text subject = passed
                ? new Text(
                        "พ้นกำหนดส่ง " + day.th() + ": ยังไม่ได้รับ " + states.size() + " รายการ",
                        states.size() + " submissions missing after the deadline of " + day.en())
                : new Text(
                        "ใกล้กำหนดส่ง " + day.th() + ": ยังไม่ได้รับ " + states.size() + " รายการ",
                        states.size() + " submissions still missing, due on " + day.en());
        return new Happening(
                passed ? NoticeKind.MISSING_AFTER : NoticeKind.MISSING_BEFORE,
                (passed ? "missing-after/" : "missing-before/") + due,
                "",
                "",
                subject,
                states.stream().map(state -> line(state, catalog)).toList(),
                List.of(
                        new Text("ติดต่อหน่วยงานข้างต้น", "Contact the agencies above"),
                        new Text("ดูทั้งหมด: สั่ง reporting", "See all of them: reporting")));
    }

    private static Text line(ReportingState state, Catalog catalog) {
        Text agency = catalog.codeLists().get("agency").get(state.agency()).label();
        Text form = catalog.findForm(state.form()).map(FormDefinition::name).orElse(Text.same(state.form()));
        Text period = PeriodLabel.of(Period.parse(state.period().code().replace("/", "..")));
        return new Text(
                agency.th() + ": " + form.th() + " " + period.th(),
                agency.en() + ": " + form.en() + ", " + period.en());
    }
}
