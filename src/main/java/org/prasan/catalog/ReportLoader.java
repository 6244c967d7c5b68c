package org.prasan.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.catalog.AxisSpec.Group;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads {@code reports/<id>/report.yml}. */
final class ReportLoader {

    /** Axes that are no dimension of an indicator. */
    private static final Set<String> STEPS = Set.of("month", "quarter", "fiscal-year", "indicator", "comparison");

    private static final Text NONE = Text.same("");

    private final Map<String, IndicatorDefinition> indicators;
    private final CodeLists lists;
    private final Set<String> audiences;

    ReportLoader(Map<String, IndicatorDefinition> indicators, CodeLists lists, Set<String> audiences) {
        this.indicators = indicators;
        this.lists = lists;
        this.audiences = audiences;
    }

    ReportDefinition load(Path folder, String file) {
        Yaml yaml = Yaml.read(folder.resolve("report.yml"), file);
        Set<String> tableIds = new LinkedHashSet<>();
        List<TableSpec> tables = yaml.get("tables").asFilledList().stream()
                .map(t -> table(t, tableIds))
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
                yaml.find("front_page")
                        .map(page -> frontPage(page, tables, charts))
                        .orElse(FrontPage.PLAIN),
                yaml.choice("digits", DigitStyle.class, DigitStyle.WESTERN) == DigitStyle.THAI,
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

    private TableSpec table(Yaml yaml, Set<String> tableIds) {
        List<Yaml> named =
                yaml.has("indicators") ? yaml.get("indicators").asFilledList() : List.of(yaml.get("indicator"));
        for (Yaml name : named) {
            if (!indicators.containsKey(name.asText()) && !name.asText().equals(TableSpec.REPORTING)) {
                throw name.problem("ไม่มีตัวชี้วัด " + name.asText(), "there is no indicator " + name.asText());
            }
        }
        List<String> ids = named.stream().map(Yaml::asText).toList();
        TableSpec table = new TableSpec(
                yaml.newName("table", tableIds),
                yaml.bilingual("title"),
                ids,
                axis(yaml.get("rows"), ids),
                axis(yaml.get("columns"), ids),
                where(yaml, ids),
                yaml.bilingual("note", NONE));
        yaml.done();
        checkAxes(yaml, table);
        return table;
    }

    private static void checkAxes(Yaml yaml, TableSpec table) {
        String rows = table.rows().dimension();
        String columns = table.columns().dimension();
        if (table.indicators().size() > 1 && !rows.equals("indicator") && !columns.equals("indicator")) {
            throw yaml.get("indicators")
                    .problem(
                            "หลายตัวชี้วัด ต้องมี indicator เป็นแถวหรือคอลัมน์",
                            "of several indicators, rows or columns by indicator are expected");
        }
        if (rows.equals(columns) && !table.indicators().contains(TableSpec.REPORTING)) {
            throw yaml.get("columns")
                    .problem("แถวและคอลัมน์ซ้ำกัน", "rows and columns by different things are expected");
        }
    }

    private Map<String, List<String>> where(Yaml yaml, List<String> ids) {
        Map<String, List<String>> where = new LinkedHashMap<>();
        yaml.find("where")
                .ifPresent(w -> w.all().forEach((dimension, codes) -> {
                    if (ids.stream().noneMatch(id -> hasDimension(id, dimension))) {
                        throw codes.problem(
                                "ไม่มีมิติ " + dimension, "none of the indicators has a dimension " + dimension);
                    }
                    codes.asTexts().forEach(code -> requireCode(codes, code, dimension, ids));
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
        String by = yaml.text("by");
        yaml.find("level").ifPresent(level -> requireLevel(level, by, ids));
        Set<String> taken = new LinkedHashSet<>();
        AxisSpec axis = new AxisSpec(
                by,
                yaml.text("level", ""),
                yaml.list("groups").stream()
                        .map(group -> group(group, by, ids, taken))
                        .toList(),
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

    private void requireLevel(Yaml level, String by, List<String> ids) {
        if (STEPS.contains(by)) {
            throw level.problem(by + " ไม่มีระดับ", by + " has no levels");
        }
        codeLists(by, ids).forEach(list -> DimensionLoader.requireLevel(level, list, level.asText()));
    }

    private void requireCode(Yaml where, String code, String dimension, List<String> ids) {
        codeLists(dimension, ids)
                .filter(list -> !list.contains(code))
                .findFirst()
                .ifPresent(list -> {
                    throw where.problem(
                            "รายการรหัส " + list.name() + " ไม่มี " + code,
                            "the code list " + list.name() + " has no code " + code);
                });
    }

    private Stream<CodeList> codeLists(String dimension, List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(indicators.get(id)).stream())
                .flatMap(indicator -> indicator.findDimension(dimension).stream())
                .map(found -> lists.get(found.codeList()));
    }

    /** @param taken codes of the groups before, each of which can be shown but once */
    private Group group(Yaml yaml, String by, List<String> ids, Set<String> taken) {
        Group group = new Group(
                yaml.text("code"), yaml.bilingual("label"), yaml.get("codes").asTexts());
        yaml.done();
        if (STEPS.contains(by)) {
            throw yaml.problem(by + " จัดกลุ่มไม่ได้", by + " cannot be grouped");
        }
        for (String code : group.codes()) {
            if (!code.equals("*")) {
                requireCode(yaml.get("codes"), code, by, ids);
            }
            if (!taken.add(code)) {
                throw yaml.get("codes").problem(code + " อยู่ในกลุ่มอื่นแล้ว", code + " is in another group already");
            }
        }
        return group;
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
