package org.prasan.catalog;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.prasan.catalog.JobDefinition.Gates;
import org.prasan.vocabulary.Period;

/** Reads {@code jobs/*.yml}: one job a file. */
final class JobLoader {

    private final Path home;
    private final Map<String, ReportDefinition> reports;
    private final ScheduleLoader scheduleLoader;
    private final Set<String> jobs = new HashSet<>();
    private final List<ScheduleSpec> schedules = new ArrayList<>();

    JobLoader(Path home, Map<String, ReportDefinition> reports, ScheduleLoader scheduleLoader) {
        this.home = home.toAbsolutePath().normalize();
        this.reports = reports;
        this.scheduleLoader = scheduleLoader;
    }

    /** Those of all jobs read so far. */
    List<ScheduleSpec> schedules() {
        return schedules;
    }

    JobDefinition load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        Yaml inbox = yaml.get("inbox").requireMap();
        Yaml period = yaml.get("period");
        if (Period.find(period.asText()).isEmpty()) {
            throw period.problem(
                    "ช่วงเวลาไม่ถูกต้อง", "a period such as FY2562, FY2562-Q4 or 2019-09 is expected here");
        }
        List<String> named = yaml.get("reports").asFilledList().stream()
                .map(report -> report(report, Period.parse(period.asText())))
                .toList();
        JobDefinition job = new JobDefinition(
                yaml.newName("job", jobs),
                yaml.bilingual("title"),
                inbox.text("folder"),
                also(inbox),
                ignored(inbox),
                period.asText(),
                named,
                yaml.find("gates").map(JobLoader::gates).orElse(new Gates(Integer.MAX_VALUE, 1)),
                yaml.flag("internal_edition", true),
                yaml.flag("returns", false),
                yaml.find("release").map(JobLoader::approval),
                yaml.find("revise").map(RevisePolicy::of).orElse(RevisePolicy.ASK),
                Fingerprint.of(JobFile.withoutSchedules(path)));
        for (Yaml schedule : yaml.list("schedules")) {
            schedules.add(scheduleLoader.load(schedule, job.id(), named));
        }
        inbox.done();
        yaml.done();
        return job;
    }

    private String report(Yaml name, Period period) {
        ReportDefinition report = reports.get(name.asText());
        if (report == null) {
            throw name.problem("ไม่มีรายงาน " + name.asText(), "there is no report " + name.asText() + " in reports/");
        }
        report.refusal(period).ifPresent(refusal -> {
            throw name.problem(refusal.th(), refusal.en());
        });
        return name.asText();
    }

    private List<String> also(Yaml inbox) {
        List<String> folders = inbox.texts("also");
        for (String folder : folders) {
            Path path = home.resolve(folder).normalize();
            if (!path.startsWith(home) || path.equals(home) || !Files.isDirectory(path)) {
                throw inbox.get("also")
                        .problem(
                                "ไม่พบโฟลเดอร์ " + folder,
                                "a folder of this home is expected, which " + folder + " is not");
            }
        }
        return folders;
    }

    private static List<String> ignored(Yaml inbox) {
        for (String glob : inbox.texts("ignore")) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + glob);
            } catch (PatternSyntaxException broken) {
                throw inbox.get("ignore")
                        .problem(
                                "รูปแบบชื่อไฟล์ไม่ถูกต้อง: " + glob,
                                glob + " is no pattern of paths; such as **/.* is expected");
            }
        }
        return inbox.texts("ignore");
    }

    private static ApprovalRole approval(Yaml yaml) {
        ApprovalRole role = yaml.requireMap().choice("approval", ApprovalRole.class);
        yaml.done();
        return role;
    }

    private static Gates gates(Yaml yaml) {
        Gates gates = new Gates(yaml.whole("missing_agencies", Integer.MAX_VALUE), yaml.number("refused_share", 1));
        if (gates.missingAgencies() < 0) {
            throw yaml.get("missing_agencies").problem("ต้องไม่ติดลบ", "0 or more is expected here");
        }
        if (gates.refusedShare() < 0 || gates.refusedShare() > 1) {
            throw yaml.get("refused_share").problem("ต้องอยู่ระหว่าง 0 ถึง 1", "a share from 0 to 1 is expected here");
        }
        yaml.done();
        return gates;
    }
}
