package org.prasan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.prasan.vocabulary.CodeListException;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Loads all definitions in the order in which they lean on each other and gathers every file's first mistake. */
final class CatalogLoader {

    private static final Set<String> NO_JOBS = Set.of(ProtectionLoader.FILE, TellingLoader.FILE, RecipientsLoader.FILE);

    private final Path home;
    private final List<DefinitionProblem> problems = new ArrayList<>();

    CatalogLoader(Path home) {
        this.home = home;
    }

    Catalog load() {
        CodeLists lists = codeLists();
        Map<String, FormDefinition> forms = new TreeMap<>();
        FormLoader formLoader = new FormLoader(lists);
        each("jobs/forms", ".yml", (path, file) -> {
            FormDefinition form = formLoader.load(path, file);
            forms.put(form.id(), form);
        });
        stopIfAny();
        Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
        List<MeetingSource> meetings = new ArrayList<>();
        IndicatorLoader indicatorLoader = new IndicatorLoader(lists, forms);
        each("jobs/indicators", ".yml", (path, file) -> {
            indicatorLoader.load(path, file).forEach(i -> indicators.put(i.id(), i));
            indicatorLoader.meetings(path, file).ifPresent(meetings::add);
        });
        if (meetings.size() > 1) {
            problems.add(new DefinitionProblem(
                    "jobs/indicators",
                    0,
                    new Text("meetings มีได้แฟ้มเดียว", "only one file may say where meetings are recorded")));
        }
        List<ReviewRule> reviewRules = reviewRules(lists, forms, indicators);
        List<ProtectionLoader> protection = new ArrayList<>();
        guarded(() -> protection.add(new ProtectionLoader(home)));
        guarded(() -> Retention.of(home));
        List<ObligationSpec> obligations = obligations(lists, forms);
        Map<String, HolidayCalendar> calendars = calendars();
        List<TellingPolicy> telling = new ArrayList<>();
        guarded(() -> telling.add(TellingLoader.load(home, new ResolutionLoader(forms, lists))));
        stopIfAny();
        Map<String, ReportDefinition> reports = new TreeMap<>();
        ReportLoader reportLoader = new ReportLoader(
                new ReportTableLoader(indicators, forms, lists),
                new ChartLoader(lists),
                protection.get(0).audiences().keySet());
        eachReport((folder, file) -> {
            ReportDefinition report = reportLoader.load(folder, file);
            reports.put(report.id(), report);
        });
        stopIfAny();
        List<ProtectionRules> rules = new ArrayList<>();
        guarded(() ->
                rules.add(protection.get(0).rules(reports, new MayMergeLoader(lists, indicators.values()), lists)));
        List<DeliveryPolicy> delivery = new ArrayList<>();
        if (!rules.isEmpty()) {
            guarded(() -> delivery.add(new RecipientsLoader(reports, rules.get(0), lists, telling.get(0)).load(home)));
        }
        Map<String, JobDefinition> jobs = new TreeMap<>();
        JobLoader jobLoader = new JobLoader(home, reports, new ScheduleLoader(calendars, forms, reports));
        each("jobs", ".yml", (path, file) -> {
            if (!NO_JOBS.contains(file)) {
                JobDefinition job = jobLoader.load(path, file);
                jobs.put(job.id(), job);
            }
        });
        stopIfAny();
        return new Catalog(
                home,
                lists,
                forms,
                indicators,
                reports,
                jobs,
                rules.get(0),
                obligations,
                meetings.stream().findFirst(),
                reviewRules,
                telling.get(0),
                delivery.get(0),
                new Schedules(jobLoader.schedules(), calendars, forms, reports, jobs));
    }

    private CodeLists codeLists() {
        Path folder = home.resolve("jobs/codelists");
        if (!Files.isDirectory(folder)) {
            throw Yaml.problemAt(
                    "jobs/codelists",
                    0,
                    "ไม่พบโฟลเดอร์นี้ ให้สั่งจากโฟลเดอร์ของโครงการหรือใช้ --home",
                    "this folder is not there; run from the project's folder or say --home DIR");
        }
        try {
            return CodeLists.load(folder);
        } catch (CodeListException broken) {
            throw located(broken, folder);
        }
    }

    /** The list's file and line, which the message begins with, are told as those of every other mistake. */
    private static DefinitionException located(CodeListException broken, Path folder) {
        String message = String.valueOf(broken.getMessage());
        for (Path file : list(folder)) {
            if (message.startsWith(file.toString())) {
                String problem =
                        message.substring(message.indexOf(": ", file.toString().length()) + 2);
                return Yaml.problemAt(
                        "jobs/codelists/" + file.getFileName(),
                        (int) broken.line(),
                        "รายการรหัสไม่ถูกต้อง: " + problem,
                        problem);
            }
        }
        return Yaml.problemAt("jobs/codelists", 0, "อ่านรายการรหัสไม่ได้: " + message, message);
    }

    /** A project may do without. */
    private List<ReviewRule> reviewRules(
            CodeLists lists, Map<String, FormDefinition> forms, Map<String, IndicatorDefinition> indicators) {
        List<ReviewRule> rules = new ArrayList<>();
        ReviewRuleLoader loader = new ReviewRuleLoader(lists, forms, indicators);
        if (Files.isDirectory(home.resolve("jobs/rules"))) {
            each("jobs/rules", ".yml", (path, file) -> rules.addAll(loader.load(path, file)));
        }
        return rules;
    }

    private List<ObligationSpec> obligations(CodeLists lists, Map<String, FormDefinition> forms) {
        List<ObligationSpec> obligations = new ArrayList<>();
        String file = "jobs/calendars/obligations.csv";
        guarded(() -> {
            try {
                obligations.addAll(new ObligationFile(file, lists, forms).read(home.resolve(file)));
            } catch (IOException | UncheckedIOException unreadable) {
                throw Yaml.problemAt(file, 0, "อ่านไฟล์ไม่ได้", "the file is not there or is no CSV in UTF-8");
            }
        });
        return obligations;
    }

    private Map<String, HolidayCalendar> calendars() {
        Map<String, HolidayCalendar> calendars = new TreeMap<>();
        if (Files.isDirectory(home.resolve(HolidayFile.FOLDER))) {
            each(HolidayFile.FOLDER, ".csv", (path, file) -> {
                if (!path.endsWith("obligations.csv")) {
                    HolidayCalendar calendar = holidays(path, file);
                    calendars.put(calendar.name(), calendar);
                }
            });
        }
        return calendars;
    }

    private static HolidayCalendar holidays(Path path, String file) {
        try {
            return new HolidayFile(file).read(path);
        } catch (IOException | UncheckedIOException unreadable) {
            throw Yaml.problemAt(file, 0, "อ่านไฟล์ไม่ได้", "the file is no CSV in UTF-8");
        }
    }

    private void each(String folder, String ending, BiConsumer<Path, String> load) {
        Path path = home.resolve(folder);
        if (!Files.isDirectory(path)) {
            problems.add(missing(folder));
            return;
        }
        for (Path file : list(path)) {
            if (!Files.isRegularFile(file)) {
                continue;
            }
            if (file.toString().endsWith(".yaml")) {
                problems.add(Yaml.problemAt(
                                folder + "/" + file.getFileName(),
                                0,
                                "ชื่อไฟล์ต้องลงท้ายด้วย .yml",
                                "a name that ends in .yml is expected; this file would not be read")
                        .problems()
                        .get(0));
            } else if (file.toString().endsWith(ending)) {
                guarded(() -> load.accept(file, folder + "/" + file.getFileName()));
            }
        }
    }

    private void eachReport(BiConsumer<Path, String> load) {
        Path path = home.resolve("reports");
        if (!Files.isDirectory(path)) {
            problems.add(missing("reports"));
            return;
        }
        for (Path folder : list(path)) {
            if (Files.exists(folder.resolve("report.yml"))) {
                guarded(() -> load.accept(folder, "reports/" + folder.getFileName() + "/report.yml"));
            }
        }
    }

    private static DefinitionProblem missing(String folder) {
        return new DefinitionProblem(folder, 0, new Text("ไม่พบโฟลเดอร์นี้", "this folder is not there"));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void guarded(Runnable load) {
        try {
            load.run();
        } catch (DefinitionException broken) {
            problems.addAll(broken.problems());
        }
    }

    private void stopIfAny() {
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }
}
