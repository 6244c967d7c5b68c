package org.prasan.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.prasan.catalog.JobDefinition.Gates;
import org.prasan.vocabulary.Period;

/** Reads {@code jobs/*.yml}: one job a file. */
final class JobLoader {

    private final Set<String> reports;

    JobLoader(Set<String> reports) {
        this.reports = reports;
    }

    JobDefinition load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        Yaml inbox = yaml.get("inbox").requireMap();
        Yaml period = yaml.get("period");
        if (Period.find(period.asText()).isEmpty()) {
            throw period.problem(
                    "ช่วงเวลาไม่ถูกต้อง", "a period such as FY2562, FY2562-Q4 or 2019-09 is expected here");
        }
        List<String> named = yaml.get("reports").asList().stream()
                .map(report -> {
                    if (!reports.contains(report.asText())) {
                        throw report.problem(
                                "ไม่มีรายงาน " + report.asText(),
                                "there is no report " + report.asText() + " in reports/");
                    }
                    return report.asText();
                })
                .toList();
        JobDefinition job = new JobDefinition(
                yaml.text("job"),
                yaml.bilingual("title"),
                inbox.text("folder"),
                inbox.texts("ignore"),
                period.asText(),
                named,
                yaml.find("gates").map(JobLoader::gates).orElse(new Gates(Integer.MAX_VALUE, 1)),
                yaml.flag("internal_edition", true),
                Fingerprint.of(path));
        inbox.done();
        yaml.done();
        return job;
    }

    private static Gates gates(Yaml yaml) {
        Gates gates = new Gates(yaml.whole("missing_agencies", Integer.MAX_VALUE), yaml.number("refused_share", 1));
        yaml.done();
        return gates;
    }
}
