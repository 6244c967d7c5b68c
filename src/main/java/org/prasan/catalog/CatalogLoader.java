package org.prasan.catalog;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prasan.vocabulary.CodeListException;
import org.prasan.vocabulary.CodeLists;

/** Loads all definitions in the order in which they lean on each other and gathers every file's first mistake. */
final class CatalogLoader {

    private static final Map<String, Integer> MONTHS =
            Map.of("month", 1, "quarter", 3, "half-year", 6, "fiscal-year", 12);

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
            put(forms, form.id(), form, file);
        });
        stopIfAny();
        Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
        List<MeetingSource> meetings = new ArrayList<>();
        IndicatorLoader indicatorLoader = new IndicatorLoader(lists, forms);
        each("jobs/indicators", ".yml", (path, file) -> {
            indicatorLoader.load(path, file).forEach(i -> put(indicators, i.id(), i, file));
            indicatorLoader.meetings(path, file).ifPresent(meetings::add);
        });
        Map<String, ProtectionPolicy> policies = policies();
        List<ObligationSpec> obligations = obligations(lists, forms);
        stopIfAny();
        Map<String, ReportDefinition> reports = new TreeMap<>();
        ReportLoader reportLoader = new ReportLoader(indicators);
        eachReport((folder, file) -> {
            ReportDefinition report = reportLoader.load(folder, file);
            if (!policies.containsKey(report.audience())) {
                throw Yaml.problemAt(
                        file,
                        0,
                        "ไม่มีนโยบายปกปิดสำหรับ " + report.audience(),
                        "jobs/protection.yml has no audience " + report.audience());
            }
            put(reports, report.id(), report, file);
        });
        stopIfAny();
        Map<String, JobDefinition> jobs = new TreeMap<>();
        JobLoader jobLoader = new JobLoader(reports.keySet());
        each("jobs", ".yml", (path, file) -> {
            if (!path.getFileName().toString().equals("protection.yml")) {
                JobDefinition job = jobLoader.load(path, file);
                put(jobs, job.id(), job, file);
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
                policies,
                obligations,
                meetings.stream().findFirst());
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
            throw Yaml.problemAt(
                    "jobs/codelists", 0, String.valueOf(broken.getMessage()), String.valueOf(broken.getMessage()));
        }
    }

    private Map<String, ProtectionPolicy> policies() {
        Map<String, ProtectionPolicy> policies = new TreeMap<>();
        String file = "jobs/protection.yml";
        guarded(() -> Yaml.read(home.resolve(file), file).get("audiences").all().forEach((audience, yaml) -> {
            policies.put(
                    audience,
                    new ProtectionPolicy(audience, yaml.requireMap().whole("hide_from"), yaml.whole("hide_to")));
            yaml.done();
        }));
        return policies;
    }

    private List<ObligationSpec> obligations(CodeLists lists, Map<String, FormDefinition> forms) {
        List<ObligationSpec> obligations = new ArrayList<>();
        String file = "jobs/calendars/obligations.csv";
        guarded(() -> {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (Reader reader = Files.newBufferedReader(home.resolve(file));
                    CSVParser csv = format.parse(reader)) {
                for (CSVRecord line : csv) {
                    obligations.add(obligation(line, file, lists, forms));
                }
            } catch (IOException unreadable) {
                throw Yaml.problemAt(file, 0, "อ่านไฟล์ไม่ได้", "the file cannot be read");
            }
        });
        return obligations;
    }

    private static ObligationSpec obligation(
            CSVRecord line, String file, CodeLists lists, Map<String, FormDefinition> forms) {
        int number = (int) line.getRecordNumber() + 1;
        try {
            String agency = line.get("agency");
            String form = line.get("form");
            Integer months = MONTHS.get(line.get("every"));
            if (!lists.get("agency").contains(agency)) {
                throw Yaml.problemAt(file, number, "ไม่มีหน่วยงาน " + agency, "no agency " + agency + " in agency.csv");
            }
            if (!forms.containsKey(form)) {
                throw Yaml.problemAt(file, number, "ไม่มีแบบ " + form, "no form " + form + " in jobs/forms");
            }
            if (months == null) {
                throw Yaml.problemAt(
                        file, number, "every ไม่ถูกต้อง", "every is month, quarter, half-year or fiscal-year");
            }
            return new ObligationSpec(agency, form, months, Integer.parseInt(line.get("due_days")));
        } catch (IllegalArgumentException incomplete) {
            throw Yaml.problemAt(
                    file,
                    number,
                    "ต้องมี agency, form, every, due_days",
                    "agency, form, every and due_days (a whole number) are expected");
        }
    }

    private void each(String folder, String ending, BiConsumer<Path, String> load) {
        Path path = home.resolve(folder);
        if (!Files.isDirectory(path)) {
            problems.add(new DefinitionProblem(
                    folder, 0, new org.prasan.vocabulary.Text("ไม่พบโฟลเดอร์นี้", "this folder is not there")));
            return;
        }
        for (Path file : list(path)) {
            if (Files.isRegularFile(file) && file.toString().endsWith(ending)) {
                guarded(() -> load.accept(file, folder + "/" + file.getFileName()));
            }
        }
    }

    private void eachReport(BiConsumer<Path, String> load) {
        Path path = home.resolve("reports");
        if (Files.isDirectory(path)) {
            for (Path folder : list(path)) {
                if (Files.exists(folder.resolve("report.yml"))) {
                    guarded(() -> load.accept(folder, "reports/" + folder.getFileName() + "/report.yml"));
                }
            }
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> void put(Map<String, T> all, String id, T value, String file) {
        if (all.put(id, value) != null) {
            throw Yaml.problemAt(file, 0, id + " มีอยู่แล้ว", id + " is already defined by another file");
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
