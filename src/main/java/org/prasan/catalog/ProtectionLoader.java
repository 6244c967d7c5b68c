package org.prasan.catalog;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ProtectionPolicy.Zeros;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code jobs/protection.yml}: the audiences first, the reports' own rules once the reports are known. */
final class ProtectionLoader {

    static final String FILE = "jobs/protection.yml";
    private static final int DEFAULT_HORIZON_MONTHS = 60;
    private static final List<Integer> BASES = List.of(3, 5);

    private final Yaml root;
    private final Map<String, ProtectionPolicy> audiences = new LinkedHashMap<>();
    private final Map<String, Yaml> areas = new LinkedHashMap<>();

    ProtectionLoader(Path home) {
        this.root = Yaml.read(home.resolve(FILE), FILE);
        root.get("audiences").all().forEach((audience, yaml) -> {
            yaml.requireMap().get("hide_from");
            yaml.get("hide_to");
            audiences.put(audience, policy(audience, yaml, Optional.empty()));
            yaml.find("areas").ifPresent(listed -> areas.put(audience, listed));
            yaml.done();
        });
        horizon();
        root.find("reports");
        root.find("may_merge");
        root.done();
    }

    Map<String, ProtectionPolicy> audiences() {
        return Collections.unmodifiableMap(audiences);
    }

    /** @param merging reads which codes may be shown as one */
    ProtectionRules rules(Map<String, ReportDefinition> reports, MayMergeLoader merging, CodeLists lists) {
        Map<String, ReportProtection> own = new LinkedHashMap<>();
        root.find("reports")
                .ifPresent(yaml -> yaml.all().forEach((id, rules) -> {
                    ReportDefinition report = reports.get(id);
                    if (report == null) {
                        throw rules.problem("ไม่มีรายงาน " + id, "there is no report " + id + " in reports/");
                    }
                    own.put(id, report(report, rules.requireMap()));
                }));
        return new ProtectionRules(
                audiences(),
                horizon(),
                Collections.unmodifiableMap(own),
                root.find("may_merge").map(merging::load).orElse(List.of()),
                areas(lists));
    }

    private Map<String, List<String>> areas(CodeLists lists) {
        Map<String, List<String>> checked = new LinkedHashMap<>();
        areas.forEach((audience, listed) -> {
            CodeList places = lists.get(ProtectionRules.AREAS);
            for (String area : listed.asTexts()) {
                if (!places.contains(area)) {
                    throw listed.problem("ไม่มีพื้นที่ " + area, "there is no area " + area + " in " + places.name());
                }
            }
            checked.put(audience, listed.asTexts());
        });
        return checked;
    }

    private int horizon() {
        int months = root.whole("horizon_months", DEFAULT_HORIZON_MONTHS);
        if (months < 0) {
            throw root.get("horizon_months").problem("ต้องไม่ติดลบ", "0 or more months are expected here");
        }
        return months;
    }

    private ReportProtection report(ReportDefinition report, Yaml yaml) {
        ProtectionPolicy policy =
                policy(report.audience(), yaml, Optional.ofNullable(audiences.get(report.audience())));
        Map<String, Double> weights = new LinkedHashMap<>();
        double totals = 1;
        Optional<Yaml> weighed = yaml.find("weights");
        if (weighed.isPresent()) {
            totals = weight(weighed.get(), "totals");
            weighed.get()
                    .find("tables")
                    .ifPresent(tables -> tables.all().forEach((table, value) -> {
                        if (report.tables().stream().noneMatch(t -> t.id().equals(table))) {
                            throw value.problem("ไม่มีตาราง " + table, "the report has no table " + table);
                        }
                        weights.put(table, weight(tables, table));
                    }));
            weighed.get().done();
        }
        int roundedTo = roundedTo(yaml);
        yaml.done();
        return new ReportProtection(report.id(), policy, weights, totals, roundedTo);
    }

    private enum Method {
        HIDE,
        ROUND
    }

    private static int roundedTo(Yaml yaml) {
        if (yaml.choice("method", Method.class, Method.HIDE) == Method.HIDE) {
            yaml.find("base").ifPresent(base -> {
                throw base.problem("ใช้กับ method: round เท่านั้น", "base is only for method: round");
            });
            return 0;
        }
        int base = yaml.whole("base", BASES.get(0));
        if (!BASES.contains(base)) {
            throw yaml.get("base").problem("ต้องเป็น 3 หรือ 5", "3 or 5 is expected here");
        }
        return base;
    }

    private static double weight(Yaml yaml, String name) {
        double weight = yaml.number(name, 1);
        if (weight <= 0) {
            throw yaml.get(name).problem("ต้องมากกว่า 0", "a weight above 0 is expected here");
        }
        return weight;
    }

    private static ProtectionPolicy policy(String audience, Yaml yaml, Optional<ProtectionPolicy> otherwise) {
        int from = yaml.whole(
                "hide_from", otherwise.map(ProtectionPolicy::hideFrom).orElse(1));
        int to = yaml.whole("hide_to", otherwise.map(ProtectionPolicy::hideTo).orElse(1));
        if (from < 1 || to < from) {
            throw yaml.problem(
                    "hide_from ต้องตั้งแต่ 1 และไม่เกิน hide_to",
                    "hide_from of 1 or more and at most hide_to is expected");
        }
        return new ProtectionPolicy(
                audience,
                from,
                to,
                atLeast(
                        1,
                        yaml,
                        "width",
                        otherwise.map(ProtectionPolicy::width).orElse(ProtectionPolicy.DEFAULT_WIDTH)),
                yaml.choice(
                        "zeros",
                        Zeros.class,
                        otherwise.map(ProtectionPolicy::zeros).orElse(Zeros.SHOWN)));
    }

    private static int atLeast(int least, Yaml yaml, String name, int otherwise) {
        int value = yaml.whole(name, otherwise);
        if (value < least) {
            throw yaml.get(name).problem("ต้องตั้งแต่ " + least, least + " or more is expected here");
        }
        return value;
    }
}
