package org.prasan.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.catalog.AxisSpec.Group;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.vocabulary.Text;

/** Reads {@code reports/<id>/report.yml}. */
final class ReportLoader {

    /** Axes that are no dimension of an indicator. */
    private static final Set<String> STEPS = Set.of("month", "quarter", "fiscal-year", "indicator", "comparison");

    private static final Text NONE = Text.same("");

    private final Map<String, IndicatorDefinition> indicators;

    ReportLoader(Map<String, IndicatorDefinition> indicators) {
        this.indicators = indicators;
    }

    ReportDefinition load(Path folder, String file) {
        Yaml yaml = Yaml.read(folder.resolve("report.yml"), file);
        List<TableSpec> tables =
                yaml.get("tables").asList().stream().map(this::table).toList();
        Set<String> tableIds = new LinkedHashSet<>();
        tables.forEach(t -> tableIds.add(t.id()));
        List<ChartSpec> charts =
                yaml.list("charts").stream().map(c -> chart(c, tableIds)).toList();
        Set<String> contents = new LinkedHashSet<>(tableIds);
        charts.forEach(c -> contents.add(c.id()));
        ReportDefinition report = new ReportDefinition(
                yaml.text("report"),
                folder,
                yaml.bilingual("title"),
                yaml.bilingual("issuer"),
                yaml.text("audience"),
                known(yaml.get("key_figures"), tableIds),
                known(yaml.get("completeness"), tableIds),
                tables,
                charts,
                yaml.get("sections").asList().stream()
                        .map(s -> section(s, contents))
                        .toList(),
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

    private static String known(Yaml id, Set<String> ids) {
        if (!ids.contains(id.asText())) {
            throw id.problem(
                    "ไม่มีตารางหรือแผนภูมิ " + id.asText(),
                    "there is no table or chart " + id.asText() + "; there are " + String.join(", ", ids));
        }
        return id.asText();
    }

    private TableSpec table(Yaml yaml) {
        List<Yaml> named = yaml.has("indicators") ? yaml.get("indicators").asList() : List.of(yaml.get("indicator"));
        for (Yaml name : named) {
            if (!indicators.containsKey(name.asText()) && !name.asText().equals(TableSpec.REPORTING)) {
                throw name.problem("ไม่มีตัวชี้วัด " + name.asText(), "there is no indicator " + name.asText());
            }
        }
        List<String> ids = named.stream().map(Yaml::asText).toList();
        TableSpec table = new TableSpec(
                yaml.text("table"),
                yaml.bilingual("title"),
                ids,
                axis(yaml.get("rows"), ids),
                axis(yaml.get("columns"), ids),
                where(yaml, ids),
                yaml.bilingual("note", NONE));
        yaml.done();
        return table;
    }

    private Map<String, List<String>> where(Yaml yaml, List<String> ids) {
        Map<String, List<String>> where = new LinkedHashMap<>();
        yaml.find("where")
                .ifPresent(w -> w.all().forEach((dimension, codes) -> {
                    if (ids.stream().noneMatch(id -> hasDimension(id, dimension))) {
                        throw codes.problem(
                                "ไม่มีมิติ " + dimension, "none of the indicators has a dimension " + dimension);
                    }
                    where.put(dimension, codes.asTexts());
                }));
        return where;
    }

    private AxisSpec axis(Yaml yaml, List<String> ids) {
        if (!yaml.isMap()) {
            requireDimension(yaml, yaml.asText(), ids);
            return new AxisSpec(yaml.asText(), "", List.of(), Keep.PRESENT, Order.LIST, true);
        }
        requireDimension(yaml.get("by"), yaml.text("by"), ids);
        AxisSpec axis = new AxisSpec(
                yaml.text("by"),
                yaml.text("level", ""),
                yaml.list("groups").stream().map(ReportLoader::group).toList(),
                yaml.choice("keep", Keep.class, Keep.PRESENT),
                yaml.choice("order", Order.class, Order.LIST),
                yaml.flag("total", true));
        yaml.done();
        return axis;
    }

    private void requireDimension(Yaml where, String name, List<String> ids) {
        for (String id : ids) {
            if (indicators.containsKey(id) && !STEPS.contains(name) && !hasDimension(id, name)) {
                throw where.problem(
                        "ตัวชี้วัด " + id + " ไม่มีมิติ " + name, "indicator " + id + " has no dimension " + name);
            }
        }
    }

    private boolean hasDimension(String id, String name) {
        IndicatorDefinition indicator = indicators.get(id);
        return indicator != null && indicator.findDimension(name).isPresent();
    }

    private static Group group(Yaml yaml) {
        Group group = new Group(
                yaml.text("code"), yaml.bilingual("label"), yaml.get("codes").asTexts());
        yaml.done();
        return group;
    }

    private static ChartSpec chart(Yaml yaml, Set<String> tableIds) {
        ChartSpec chart = new ChartSpec(
                yaml.text("chart"),
                known(yaml.get("table"), tableIds),
                yaml.choice("kind", ChartSpec.Kind.class),
                yaml.bilingual("title"),
                yaml.bilingual("subtitle", NONE));
        yaml.done();
        return chart;
    }

    private static SectionSpec section(Yaml yaml, Set<String> contents) {
        SectionSpec section = new SectionSpec(
                yaml.text("section"),
                yaml.bilingual("title"),
                yaml.bilingual("lead", NONE),
                yaml.get("contents").asList().stream()
                        .map(c -> known(c, contents))
                        .toList());
        yaml.done();
        return section;
    }
}
