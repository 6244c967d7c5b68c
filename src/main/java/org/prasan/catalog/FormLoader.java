package org.prasan.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.prasan.catalog.ColumnDefinition.Member;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.FormDefinition.AgencySource;
import org.prasan.catalog.TableDefinition.Later;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code jobs/forms/*.yml}. */
final class FormLoader {

    private static final List<String> TOTALS =
            List.of("รวม", "รวมทั้งสิ้น", "ยอดรวม", "รวมทั้งหมด", "total", "grand total");
    private static final List<String> ENDS = List.of("ลงชื่อ", "ผู้รายงาน", "signed", "หมายเหตุ:", "note:");

    private final CodeLists lists;

    FormLoader(CodeLists lists) {
        this.lists = lists;
    }

    FormDefinition load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        Yaml recognise = yaml.get("recognise").requireMap();
        Yaml period = recognise.get("period");
        yaml.find("version");
        List<ColumnDefinition> fields = columns(yaml.list("fields"));
        List<TableDefinition> tables = yaml.get("tables").asList().stream()
                .map(table -> table(table, fields))
                .toList();
        FormDefinition form = new FormDefinition(
                yaml.text("form"),
                version(path, fields, tables),
                yaml.bilingual("name"),
                yaml.bilingual("grain"),
                recognise.get("titles").asTexts(),
                agency(recognise.get("agency").requireMap()),
                period.isMap() ? field(period.get("field"), fields) : heading(period),
                yaml.whole("due_days"),
                fields,
                tables);
        recognise.done();
        yaml.done();
        return form;
    }

    private String version(Path path, List<ColumnDefinition> fields, List<TableDefinition> tables) {
        List<String> parts = new ArrayList<>();
        parts.add(Fingerprint.of(path));
        TreeSet<String> used = new TreeSet<>();
        fields.forEach(column -> used.add(column.codeList()));
        tables.forEach(table -> table.recordColumns().forEach(column -> used.add(column.codeList())));
        used.stream().filter(lists::has).map(lists::sha256).forEach(parts::add);
        return Fingerprint.of(parts);
    }

    private AgencySource agency(Yaml yaml) {
        Yaml list = yaml.get("list");
        requireList(list);
        boolean withinTitle = yaml.text("within", "heading").equals("title");
        AgencySource source = new AgencySource(list.asText(), yaml.text("attribute", ""), withinTitle);
        yaml.done();
        return source;
    }

    private static String heading(Yaml period) {
        if (!period.asText().equals("heading")) {
            throw period.problem("ต้องเป็น heading หรือ {field: ชื่อ}", "heading or {field: name} is expected here");
        }
        return "";
    }

    private static String field(Yaml name, List<ColumnDefinition> fields) {
        if (fields.stream().noneMatch(f -> f.name().equals(name.asText()))) {
            throw name.problem("ไม่มีช่องหัวเรื่อง " + name.asText(), "there is no heading field " + name.asText());
        }
        return name.asText();
    }

    private TableDefinition table(Yaml yaml, List<ColumnDefinition> fields) {
        Optional<CrosstabDefinition> crosstab = yaml.find("crosstab").map(this::crosstab);
        List<ColumnDefinition> columns = columns(yaml.list("columns"));
        for (Yaml column : yaml.list("columns")) {
            column.find("field").ifPresent(field -> field(field, fields));
        }
        String month = yaml.text("month");
        TableDefinition table = new TableDefinition(
                yaml.text("table"),
                yaml.get("key").asTexts(),
                month.equals("sheet") ? "" : month,
                yaml.choice("later", Later.class),
                yaml.text("from", "sheet").equals("fields"),
                columns,
                crosstab,
                yaml.has("totals") ? yaml.texts("totals") : TOTALS,
                yaml.has("ends") ? yaml.texts("ends") : ENDS);
        requireColumns(yaml.get("key"), table.key(), table);
        if (!table.month().isEmpty()) {
            requireColumns(yaml.get("month"), List.of(table.month()), table);
        }
        yaml.done();
        return table;
    }

    private static void requireColumns(Yaml where, List<String> names, TableDefinition table) {
        for (String name : names) {
            if (table.findColumn(name).isEmpty()) {
                throw where.problem(
                        "ตาราง " + table.name() + " ไม่มีคอลัมน์ " + name,
                        "table " + table.name() + " has no column " + name);
            }
        }
    }

    private CrosstabDefinition crosstab(Yaml yaml) {
        CrosstabDefinition crosstab = new CrosstabDefinition(
                column(yaml.get("line")),
                columns(yaml.get("across").asList()),
                column(yaml.get("value")),
                yaml.texts("leave_out"));
        yaml.done();
        return crosstab;
    }

    private List<ColumnDefinition> columns(List<Yaml> columns) {
        return columns.stream().map(this::column).toList();
    }

    private ColumnDefinition column(Yaml yaml) {
        yaml.requireMap();
        Type type = yaml.choice("type", Type.class);
        String codeList = "";
        if (type == Type.CODE) {
            Yaml list = yaml.get("codelist");
            requireList(list);
            codeList = list.asText();
        }
        Map<String, List<String>> choices = new LinkedHashMap<>();
        if (type == Type.CHOICE) {
            yaml.get("choices").all().forEach((code, words) -> choices.put(code, words.asTexts()));
        }
        ColumnDefinition column = new ColumnDefinition(
                yaml.text("column"),
                yaml.texts("headers"),
                type,
                codeList,
                choices,
                yaml.flag("required", false),
                yaml.flag("happened", false),
                yaml.flag("personal", false),
                yaml.flag("kept", true),
                yaml.text("field", ""),
                yaml.find("range").map(FormLoader::range),
                yaml.texts("unknown"),
                yaml.list("members").stream().map(FormLoader::member).toList());
        yaml.done();
        return column;
    }

    private static Range range(Yaml yaml) {
        List<Yaml> bounds = yaml.asList();
        if (bounds.size() != 2) {
            throw yaml.problem("ต้องเป็น [ต่ำสุด, สูงสุด]", "[smallest, largest] is expected here");
        }
        return new Range(bounds.get(0).asWhole(), bounds.get(1).asWhole());
    }

    private static Member member(Yaml yaml) {
        Map<String, String> codes = new LinkedHashMap<>();
        yaml.all().forEach((name, value) -> {
            if (!name.equals("headers")) {
                codes.put(name, value.asText());
            }
        });
        return new Member(yaml.get("headers").asTexts(), codes);
    }

    private void requireList(Yaml list) {
        if (!lists.has(list.asText())) {
            throw list.problem(
                    "ไม่มีรายการรหัส " + list.asText() + " ใน jobs/codelists",
                    "there is no code list " + list.asText() + " in jobs/codelists; there are "
                            + String.join(", ", lists.names()));
        }
    }
}
