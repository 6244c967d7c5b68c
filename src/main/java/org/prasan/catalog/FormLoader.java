package org.prasan.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.FormDefinition.AgencySource;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.ThaiText;

/** Reads {@code jobs/forms/*.yml}. */
final class FormLoader {

    private final CodeLists lists;
    private final ColumnLoader columns;
    private final RowRuleLoader rules;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> titles = new HashMap<>();

    FormLoader(CodeLists lists) {
        this.lists = lists;
        this.columns = new ColumnLoader(lists);
        this.rules = new RowRuleLoader(lists);
    }

    FormDefinition load(Path path, String file) {
        Yaml yaml = Yaml.read(path, file);
        Yaml recognise = yaml.get("recognise").requireMap();
        Yaml period = recognise.get("period");
        yaml.find("version");
        List<ColumnDefinition> fields = fields(yaml.list("fields"));
        TableLoader tableLoader = new TableLoader(columns, fields);
        List<Yaml> listed = yaml.get("tables").asFilledList();
        List<TableDefinition> tables = listed.stream().map(tableLoader::table).toList();
        FormDefinition form = new FormDefinition(
                yaml.newName("form", ids),
                version(path, fields, tables),
                yaml.bilingual("name"),
                yaml.bilingual("grain"),
                recognise.get("titles").asTexts(),
                agency(recognise.get("agency").requireMap()),
                period.isMap() ? field(period, fields) : heading(period),
                yaml.whole("due_days"),
                fields,
                tables);
        recognise.done();
        yaml.done();
        checkTitles(recognise.get("titles"), form);
        return withRules(form, listed);
    }

    /** Rules lean on the columns, so they are read once the tables stand. */
    private FormDefinition withRules(FormDefinition form, List<Yaml> listed) {
        List<TableDefinition> tables = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            TableDefinition table = form.tables().get(i);
            tables.add(table.withRules(rules.rules(listed.get(i).list("rules"), new RecordTable(form, table))));
        }
        return form.withTables(tables);
    }

    /** Two forms with one title could not be told apart. */
    private void checkTitles(Yaml where, FormDefinition form) {
        for (String title : form.titles()) {
            String other = titles.put(ThaiText.headerKey(title), form.id());
            if (other != null && !other.equals(form.id())) {
                throw where.problem(
                        "ชื่อแบบซ้ำกับแบบ " + other + ": " + title,
                        "the form " + other + " has this title too: " + title);
            }
        }
    }

    private List<ColumnDefinition> fields(List<Yaml> listed) {
        List<ColumnDefinition> fields = columns.columns(listed);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).headers().isEmpty()) {
                throw listed.get(i).problem("ขาดรายการ headers", "\"headers\" is expected here");
            }
        }
        return fields;
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
        ColumnLoader.requireList(list, lists);
        String within = yaml.text("within", "heading");
        if (!within.equals("heading") && !within.equals("title")) {
            throw yaml.get("within").problem("ต้องเป็น heading หรือ title", "heading or title is expected here");
        }
        AgencySource source = new AgencySource(list.asText(), yaml.text("attribute", ""), within.equals("title"));
        yaml.done();
        boolean known = lists.get(source.codeList()).codes().stream()
                .anyMatch(code -> code.attributes().containsKey(source.attribute()));
        if (!source.attribute().isEmpty() && !known) {
            throw yaml.get("attribute")
                    .problem(
                            "รายการรหัสไม่มีคอลัมน์ " + source.attribute(),
                            "the code list " + source.codeList() + " has no column " + source.attribute());
        }
        return source;
    }

    private static String heading(Yaml period) {
        if (!period.asText().equals("heading")) {
            throw period.problem("ต้องเป็น heading หรือ {field: ชื่อ}", "heading or {field: name} is expected here");
        }
        return "";
    }

    private static String field(Yaml period, List<ColumnDefinition> fields) {
        Yaml name = period.get("field");
        period.done();
        ColumnDefinition field = TableLoader.field(name, fields);
        if (field.type() != Type.DATE || field.personal()) {
            throw name.problem("ต้องเป็นช่องหัวเรื่องชนิด date", "a heading field of type date is expected here");
        }
        return field.name();
    }
}
