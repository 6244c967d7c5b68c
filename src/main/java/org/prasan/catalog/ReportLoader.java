package org.prasan.catalog;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Text;

/** Reads {@code reports/<id>/report.yml}. */
final class ReportLoader {

    private static final Text NONE = Text.same("");

    private final ReportTableLoader tables;
    private final Set<String> audiences;

    ReportLoader(ReportTableLoader tables, Set<String> audiences) {
        this.tables = tables;
        this.audiences = audiences;
    }

    ReportDefinition load(Path folder, String file) {
        Yaml yaml = Yaml.read(folder.resolve("report.yml"), file);
        Set<String> tableIds = new LinkedHashSet<>();
        List<TableSpec> tables = yaml.get("tables").asFilledList().stream()
                .map(t -> this.tables.table(t, tableIds))
                .toList();
        Set<String> contents = new LinkedHashSet<>(tableIds);
        List<ChartSpec> charts = yaml.list("charts").stream()
                .map(c -> chart(c, tableIds, contents))
                .toList();
        Set<String> sections = new LinkedHashSet<>();
        ReportDefinition report = new ReportDefinition(
                yaml.text("report"),
                folder,
                yaml.bilingual("title"),
                yaml.bilingual("issuer"),
                audience(yaml.get("audience")),
                known(yaml.get("key_figures"), tableIds),
                known(yaml.get("completeness"), tableIds),
                tables,
                charts,
                yaml.get("sections").asFilledList().stream()
                        .map(s -> section(s, contents, sections))
                        .toList(),
                this.tables.shownBy(tables),
                yaml.find("front_page")
                        .map(page -> frontPage(page, tables, charts))
                        .orElse(FrontPage.PLAIN),
                yaml.choice("digits", DigitStyle.class, DigitStyle.WESTERN) == DigitStyle.THAI,
                companions(yaml),
                Fingerprint.ofFolder(folder));
        if (!report.id().equals(folder.getFileName().toString())) {
            throw yaml.get("report")
                    .problem(
                            "ชื่อรายงานต้องตรงกับชื่อโฟลเดอร์ " + folder.getFileName(),
                            "the report's name must be its folder's, " + folder.getFileName());
        }
        yaml.done();
        return report;
    }

    private static FrontPage frontPage(Yaml page, List<TableSpec> tables, List<ChartSpec> charts) {
        return new FrontPageLoader(
                        tables.stream()
                                .collect(Collectors.toMap(TableSpec::id, t -> t, (a, b) -> a, LinkedHashMap::new)),
                        charts.stream().map(ChartSpec::id).collect(Collectors.toCollection(LinkedHashSet::new)))
                .load(page);
    }

    private static Companions companions(Yaml yaml) {
        Set<Companions.Kind> kinds = EnumSet.noneOf(Companions.Kind.class);
        for (Yaml kind : yaml.list("also")) {
            kinds.add(kind.asChoice(Companions.Kind.class));
        }
        return new Companions(kinds, yaml.bilingual("addressee", NONE));
    }

    private enum DigitStyle {
        WESTERN,
        THAI
    }

    private String audience(Yaml audience) {
        if (!audiences.contains(audience.asText())) {
            throw audience.problem(
                    "ไม่มีนโยบายปกปิดสำหรับ " + audience.asText(),
                    "jobs/protection.yml has no audience " + audience.asText() + "; there are "
                            + String.join(", ", audiences));
        }
        return audience.asText();
    }

    private static String known(Yaml id, Set<String> ids) {
        if (!ids.contains(id.asText())) {
            throw id.problem(
                    "ไม่มีตารางหรือแผนภูมิ " + id.asText(),
                    "there is no table or chart " + id.asText() + "; there are " + String.join(", ", ids));
        }
        return id.asText();
    }

    private static ChartSpec chart(Yaml yaml, Set<String> tableIds, Set<String> contents) {
        ChartSpec chart = new ChartSpec(
                yaml.newName("chart", contents),
                known(yaml.get("table"), tableIds),
                yaml.choice("kind", ChartSpec.Kind.class),
                yaml.bilingual("title"),
                yaml.bilingual("subtitle", NONE));
        yaml.done();
        return chart;
    }

    private static SectionSpec section(Yaml yaml, Set<String> contents, Set<String> sections) {
        SectionSpec section = new SectionSpec(
                yaml.newName("section", sections),
                yaml.bilingual("title"),
                yaml.bilingual("lead", NONE),
                yaml.get("contents").asFilledList().stream()
                        .map(c -> known(c, contents))
                        .toList());
        yaml.done();
        return section;
    }
}
