package org.prasan.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.vocabulary.Text;

/** Reads {@code reports/<id>/report.yml}. */
final class ReportLoader {

    private static final Text NONE = Text.same("");

    private final ReportTableLoader tables;
    private final ChartLoader charts;
    private final Set<String> audiences;

    ReportLoader(ReportTableLoader tables, ChartLoader charts, Set<String> audiences) {
        this.tables = tables;
        this.charts = charts;
        this.audiences = audiences;
    }

    ReportDefinition load(Path folder, String file) {
        Yaml yaml = Yaml.read(folder.resolve("report.yml"), file);
        Set<String> tableIds = new LinkedHashSet<>();
        List<TableSpec> tables = yaml.get("tables").asFilledList().stream()
                .map(t -> this.tables.table(t, tableIds))
                .toList();
        Map<String, TableSpec> byId =
                tables.stream().collect(Collectors.toMap(TableSpec::id, t -> t, (a, b) -> a, LinkedHashMap::new));
        Set<String> contents = new LinkedHashSet<>(tableIds);
        List<ChartSpec> charts = yaml.list("charts").stream()
                .map(c -> this.charts.chart(c, byId, contents))
                .toList();
        Set<String> sections = new LinkedHashSet<>();
        ReportDefinition report = new ReportDefinition(
                yaml.text("report"),
                folder,
                yaml.bilingual("title"),
                yaml.bilingual("issuer"),
                audience(yaml.get("audience")),
                always(yaml.get("key_figures"), byId),
                yaml.find("completeness").map(id -> always(id, byId)).orElse(""),
                tables,
                charts,
                yaml.list("sections").stream()
                        .map(s -> section(s, contents, sections))
                        .toList(),
                this.tables.shownBy(tables),
                yaml.find("front_page")
                        .map(page -> frontPage(page, byId, charts))
                        .orElse(FrontPage.PLAIN),
                yaml.choice("digits", DigitStyle.class, DigitStyle.WESTERN) == DigitStyle.THAI,
                PeriodKind.in(yaml),
                yaml.text("look", folder.getFileName().toString()),
                companions(yaml),
                fingerprint(folder, yaml));
        if (!report.id().equals(folder.getFileName().toString())) {
            throw yaml.get("report")
                    .problem(
                            "ชื่อรายงานต้องตรงกับชื่อโฟลเดอร์ " + folder.getFileName(),
                            "the report's name must be its folder's, " + folder.getFileName());
        }
        yaml.done();
        return report;
    }

    private static FrontPage frontPage(Yaml page, Map<String, TableSpec> tables, List<ChartSpec> charts) {
        return new FrontPageLoader(
                        tables, charts.stream().map(ChartSpec::id).collect(Collectors.toCollection(LinkedHashSet::new)))
                .load(page);
    }

    /** Of the folder, and of the templates of another's when these are used. */
    private static String fingerprint(Path folder, Yaml yaml) {
        String own = Fingerprint.ofFolder(folder);
        Optional<Yaml> look = yaml.find("look");
        if (look.isEmpty()) {
            return own;
        }
        String other = look.get().asText();
        Path templates = folder.resolveSibling(other);
        if (!other.matches("[a-z0-9-]+") || !Files.isRegularFile(templates.resolve(other + ".jrxml"))) {
            throw look.get()
                    .problem("ไม่มีแม่แบบ " + other, "there is no template reports/" + other + "/" + other + ".jrxml");
        }
        return Fingerprint.of(List.of(
                own,
                Fingerprint.of(templates.resolve(other + ".jrxml")),
                workbookCover(templates.resolve(other + ".xlsx"))));
    }

    private static String workbookCover(Path xlsx) {
        return Files.isRegularFile(xlsx) ? Fingerprint.of(xlsx) : "";
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

    /** Of a table that the report has whatever its period. */
    private static String always(Yaml id, Map<String, TableSpec> tables) {
        TableSpec table = tables.get(known(id, tables.keySet()));
        if (table != null && table.periods().size() < PeriodKind.values().length) {
            throw id.problem(
                    "ตาราง " + id.asText() + " ต้องมีในทุกช่วงเวลา จึงมี periods ไม่ได้",
                    "the table " + id.asText() + " is part of every edition and cannot have periods of its own");
        }
        return id.asText();
    }

    static String known(Yaml id, Set<String> ids) {
        if (!ids.contains(id.asText())) {
            throw id.problem(
                    "ไม่มีตารางหรือแผนภูมิ " + id.asText(),
                    "there is no table or chart " + id.asText() + "; there are " + String.join(", ", ids));
        }
        return id.asText();
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
