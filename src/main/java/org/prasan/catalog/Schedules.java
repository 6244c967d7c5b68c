package org.prasan.catalog;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.vocabulary.Text;

/** The schedules of all jobs, as the files have them, and what becomes of one when some of its words are changed. */
public final class Schedules {

    private final List<ScheduleSpec> written;
    private final Map<String, HolidayCalendar> calendars;
    private final Map<String, FormDefinition> forms;
    private final Map<String, ReportDefinition> reports;
    private final Map<String, JobDefinition> jobs;

    Schedules(
            List<ScheduleSpec> written,
            Map<String, HolidayCalendar> calendars,
            Map<String, FormDefinition> forms,
            Map<String, ReportDefinition> reports,
            Map<String, JobDefinition> jobs) {
        this.written = List.copyOf(written);
        this.calendars = calendars;
        this.forms = forms;
        this.reports = reports;
        this.jobs = jobs;
    }

    /** In the order of the files. */
    public List<ScheduleSpec> list() {
        return written;
    }

    public Optional<ScheduleSpec> find(String name) {
        return written.stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /**
     * A schedule with other words in the place of some. One that says when in another way takes the place of all that
     * said when before.
     *
     * @param changes empty text takes a word away
     * @throws DefinitionException when it is not right
     */
    public ScheduleSpec changed(ScheduleSpec spec, Map<String, String> changes) {
        Map<String, String> words = merged(spec, changes);
        StringBuilder text = new StringBuilder();
        words.forEach((key, value) ->
                text.append(quoted(key)).append(": ").append(quoted(value)).append('\n'));
        JobDefinition job = Catalog.get(jobs, spec.job(), "job");
        return new ScheduleLoader(calendars, forms, reports)
                .load(Yaml.parse(text.toString(), "--set"), spec.job(), job.reports());
    }

    /** The word of a changed schedule that a problem's line is about; a line each, in this order. */
    public String wordAt(ScheduleSpec spec, Map<String, String> changes, int line) {
        List<String> keys = List.copyOf(merged(spec, changes).keySet());
        return line < 1 || line > keys.size() ? "" : keys.get(line - 1);
    }

    private static Map<String, String> merged(ScheduleSpec spec, Map<String, String> changes) {
        Map<String, String> words = new LinkedHashMap<>(spec.words());
        if (changes.keySet().stream().anyMatch(ScheduleLoader.TIMINGS::containsKey)) {
            ScheduleLoader.TIMINGS.forEach((key, others) -> {
                if (words.remove(key) != null && !changes.containsKey(key)) {
                    others.forEach(words::remove);
                }
            });
        }
        changes.forEach((key, value) -> {
            if (value.isEmpty()) {
                words.remove(key);
            } else {
                words.put(key, value);
            }
        });
        words.put("schedule", spec.name());
        return words;
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** What is not right about schedules that follow one another: a job that is not there, or a ring of jobs. */
    public List<DefinitionProblem> linkProblems(List<ScheduleSpec> specs) {
        return specs.stream()
                .filter(spec -> spec.timing() instanceof ScheduleTiming.AfterJob)
                .flatMap(spec -> linkProblem(spec, specs).stream())
                .toList();
    }

    private Optional<DefinitionProblem> linkProblem(ScheduleSpec spec, List<ScheduleSpec> specs) {
        String before = ((ScheduleTiming.AfterJob) spec.timing()).job();
        if (!jobs.containsKey(before)) {
            return Optional.of(problem(
                    spec, new Text("ไม่มีงาน " + before, "there is no job " + before + " in jobs/ to run after")));
        }
        if (!hasPeriodInCommon(Catalog.get(jobs, before, "job"), Catalog.get(jobs, spec.job(), "job"))) {
            return Optional.of(problem(
                    spec,
                    new Text(
                            "รายงานจัดทำคนละช่วงเวลากับงาน " + before,
                            "its reports are made for other periods than those of " + before)));
        }
        return ScheduleRing.through(spec, specs)
                .map(ring -> problem(
                        spec,
                        new Text("งานรอกันเป็นวง: " + ring, "these jobs wait for one another in a ring: " + ring)));
    }

    private boolean hasPeriodInCommon(JobDefinition one, JobDefinition other) {
        Set<PeriodKind> common = EnumSet.allOf(PeriodKind.class);
        Stream.concat(one.reports().stream(), other.reports().stream())
                .forEach(report ->
                        common.retainAll(Catalog.get(reports, report, "report").periods()));
        return !common.isEmpty();
    }

    private static DefinitionProblem problem(ScheduleSpec spec, Text message) {
        return spec.place().problem(spec.name() + ": " + message.th(), spec.name() + ": " + message.en());
    }
}
