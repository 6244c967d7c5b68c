package org.prasan.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.catalog.ScheduleSpec.Place;
import org.prasan.catalog.ScheduleSpec.Shift;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** Reads the {@code schedules} of a job, as they are written or as they were changed at run time. */
final class ScheduleLoader {

    /** The keys that say when, and those that belong to each. */
    static final Map<String, List<String>> TIMINGS = Map.of(
            "cron", List.of(),
            "working_day", List.of("of", "at"),
            "after_deadline", List.of("days", "at"),
            "after", List.of());

    private static final List<String> IN_ORDER = List.of("cron", "working_day", "after_deadline", "after");
    private static final String THE_ZONE = "Asia/Bangkok";

    /** A day like any other, to see what length a rule's periods have. */
    private static final LocalDate SAMPLE = LocalDate.of(2019, 10, 15);

    private final Map<String, HolidayCalendar> calendars;
    private final Map<String, FormDefinition> forms;
    private final Map<String, ReportDefinition> reports;
    private final Set<String> names = new HashSet<>();

    ScheduleLoader(
            Map<String, HolidayCalendar> calendars,
            Map<String, FormDefinition> forms,
            Map<String, ReportDefinition> reports) {
        this.calendars = calendars;
        this.forms = forms;
        this.reports = reports;
    }

    /** @param madeFor the ids of the job's reports */
    ScheduleSpec load(Yaml yaml, String job, List<String> madeFor) {
        yaml.requireMap();
        String name = yaml.newName("schedule", names);
        ScheduleTiming timing = timing(yaml);
        Shift shift = yaml.choice("shift", Shift.class, Shift.NONE);
        ScheduleSpec spec = new ScheduleSpec(
                name,
                job,
                timing,
                zone(yaml),
                period(yaml, timing, madeFor),
                calendar(yaml, shift != Shift.NONE || timing instanceof ScheduleTiming.WorkingDay),
                shift,
                yaml.choice("misfire", Misfire.class, Misfire.LAST),
                whenAllSent(yaml, timing),
                words(yaml),
                new Place(yaml.file(), yaml.line()));
        yaml.done();
        return spec;
    }

    private static Map<String, String> words(Yaml yaml) {
        Map<String, String> words = new LinkedHashMap<>();
        yaml.entries().forEach((key, value) -> words.put(key, value.asText()));
        return words;
    }

    private ScheduleTiming timing(Yaml yaml) {
        return switch (yaml.oneOf(IN_ORDER)) {
            case "cron" -> new ScheduleTiming.Cron(yaml.text("cron"));
            case "working_day" -> new ScheduleTiming.WorkingDay(nth(yaml), months(yaml), at(yaml));
            case "after_deadline" ->
                new ScheduleTiming.AfterDeadline(form(yaml.get("after_deadline")), days(yaml), at(yaml));
            default -> new ScheduleTiming.AfterJob(yaml.text("after"));
        };
    }

    private static int nth(Yaml yaml) {
        int nth = yaml.whole("working_day");
        if (nth == 0) {
            throw yaml.get("working_day")
                    .problem(
                            "ต้องเป็นลำดับ เช่น 5 หรือ -1 (วันทำการสุดท้าย)",
                            "which one is expected here: 5 is the fifth, -1 the last");
        }
        return nth;
    }

    private static int months(Yaml yaml) {
        Integer months = ObligationFile.MONTHS.get(yaml.text("of", "month"));
        if (months == null) {
            throw yaml.get("of")
                    .problem(
                            "ต้องเป็น month, quarter, half-year หรือ fiscal-year",
                            "month, quarter, half-year or fiscal-year is expected here");
        }
        return months;
    }

    private static LocalTime at(Yaml yaml) {
        Yaml at = yaml.get("at");
        try {
            return LocalTime.parse(at.asText());
        } catch (DateTimeException wrong) {
            throw at.problem("ต้องเป็นเวลา เช่น \"08:30\"", "a time of day such as \"08:30\" is expected here");
        }
    }

    private String form(Yaml form) {
        if (!forms.containsKey(form.asText())) {
            throw form.problem("ไม่มีแบบ " + form.asText(), "there is no form " + form.asText() + " in jobs/forms");
        }
        return form.asText();
    }

    private static int days(Yaml yaml) {
        int days = yaml.whole("days", 1);
        if (days < 0) {
            throw yaml.get("days").problem("ต้องไม่ติดลบ", "0 or more is expected here");
        }
        return days;
    }

    private static ZoneId zone(Yaml yaml) {
        String zone = yaml.text("zone", THE_ZONE);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw yaml.get("zone")
                    .problem(
                            "ไม่รู้จักเขตเวลา " + zone,
                            "there is no zone " + zone + "; such as Asia/Bangkok is expected");
        }
        return ZoneId.of(zone);
    }

    private Optional<PeriodRule> period(Yaml yaml, ScheduleTiming timing, List<String> madeFor) {
        Optional<Yaml> written = yaml.find("period");
        if (timing instanceof ScheduleTiming.AfterJob) {
            written.ifPresent(period -> {
                throw period.problem(
                        "ใช้ช่วงเวลาของงานก่อนหน้า ไม่ต้องระบุ",
                        "it runs the period of the run it follows: leave this out");
            });
            return Optional.empty();
        }
        if (written.isEmpty() && timing instanceof ScheduleTiming.AfterDeadline) {
            return Optional.empty();
        }
        Yaml period = yaml.get("period");
        PeriodRule rule = PeriodRule.find(period.asText()).orElseThrow(() -> unknown(period));
        Period sample = rule.of(SAMPLE);
        for (String report : madeFor) {
            Optional<Text> refusal = Catalog.get(reports, report, "report").refusal(sample);
            if (refusal.isPresent()) {
                throw period.problem(refusal.get().th(), refusal.get().en());
            }
        }
        return Optional.of(rule);
    }

    private static DefinitionException unknown(Yaml period) {
        if (period.asText().strip().startsWith("next")) {
            return period.problem(
                    "ช่วงเวลาอยู่ในอนาคต", "the period lies in the future; expected: " + PeriodRule.expected());
        }
        return period.problem(
                "ต้องเป็น " + PeriodRule.expected() + " หรือช่วงเวลา",
                "expected: " + PeriodRule.expected() + " (or this …), or a period such as FY2562");
    }

    private Optional<HolidayCalendar> calendar(Yaml yaml, boolean needed) {
        Optional<Yaml> written = yaml.find("calendar");
        String name = written.map(Yaml::asText).orElse("holidays");
        if (written.isPresent() && !calendars.containsKey(name)) {
            throw written.get()
                    .problem(
                            "ไม่มีปฏิทิน " + name + " ใน jobs/calendars",
                            "there is no calendar " + name + " in jobs/calendars; there are "
                                    + String.join(", ", calendars.keySet()));
        }
        return needed || written.isPresent() ? Optional.ofNullable(calendars.get(name)) : Optional.empty();
    }

    private static boolean whenAllSent(Yaml yaml, ScheduleTiming timing) {
        boolean early = yaml.flag("when_all_sent", false);
        if (early && timing instanceof ScheduleTiming.AfterJob) {
            throw yaml.get("when_all_sent")
                    .problem("ใช้กับกำหนดเวลาเท่านั้น", "this goes with a time, which is then the latest");
        }
        return early;
    }
}
