package org.prasan.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code resolutions:} of {@code jobs/telling.yml}. */
final class ResolutionLoader {

    private static final String AGENCIES = "agency";

    private final Map<String, FormDefinition> forms;
    private final CodeLists lists;

    ResolutionLoader(Map<String, FormDefinition> forms, CodeLists lists) {
        this.forms = forms;
        this.lists = lists;
    }

    ResolutionSource load(Yaml yaml) {
        RecordTable table = table(yaml.requireMap().get("records"));
        String status = table.column(yaml.get("status"), Type.CODE);
        String statuses = table.definition().column(status).codeList();
        ResolutionSource source = new ResolutionSource(
                table.form().id(),
                table.definition().name(),
                table.columns(yaml.get("known_by")),
                table.column(yaml.get("about"), Type.CODE),
                responsible(yaml.get("responsible"), table),
                table.column(yaml.get("due"), Type.DATE),
                status,
                table.column(yaml.get("as_of"), Type.DATE),
                yaml.get("history").asTexts(),
                statuses,
                closed(yaml.get("closed"), statuses),
                days(yaml.get("days_before")));
        source.history().forEach(name -> requireTold(name, source, table, yaml.get("history")));
        yaml.done();
        return source;
    }

    private RecordTable table(Yaml records) {
        String[] parts = records.asText().split("\\.", -1);
        FormDefinition form = parts.length == 2 ? forms.get(parts[0]) : null;
        if (form == null || form.tables().stream().noneMatch(t -> t.name().equals(parts[1]))) {
            throw records.problem(
                    "ต้องเป็น แบบ.ตาราง ที่มีอยู่", "a table of a form is expected here, such as FORM.table");
        }
        return new RecordTable(form, form.table(parts[1]));
    }

    private static String responsible(Yaml yaml, RecordTable table) {
        String column = table.column(yaml, Type.CODE);
        if (!table.definition().column(column).codeList().equals(AGENCIES)) {
            throw yaml.problem("ต้องเป็นรหัสหน่วยงาน", "a column of agencies is expected here");
        }
        return column;
    }

    private Set<String> closed(Yaml yaml, String statuses) {
        Set<String> closed = new LinkedHashSet<>();
        for (Yaml code : yaml.asFilledList()) {
            if (!lists.get(statuses).contains(code.asText())) {
                throw code.problem(
                        "ไม่มีรหัส " + code.asText(), "the code list " + statuses + " has no " + code.asText());
            }
            closed.add(code.asText());
        }
        return closed;
    }

    private static List<Integer> days(Yaml yaml) {
        List<Integer> days = new ArrayList<>();
        for (Yaml each : yaml.asFilledList()) {
            if (each.asWhole() < 1) {
                throw each.problem("ต้องตั้งแต่ 1", "1 or more days are expected here");
            }
            days.add(each.asWhole());
        }
        return days.stream().distinct().sorted().toList();
    }

    private static void requireTold(String name, ResolutionSource source, RecordTable table, Yaml history) {
        if (table.form().tables().stream().noneMatch(t -> t.name().equals(name))) {
            throw history.problem("ไม่มีตาราง " + name, "the form has no table " + name);
        }
        RecordTable told = new RecordTable(table.form(), table.form().table(name));
        Stream.concat(source.entity().stream(), Stream.of(source.status(), source.asOf()))
                .filter(column -> !told.keeps(column))
                .findFirst()
                .ifPresent(missing -> {
                    throw history.problem(
                            "ตาราง " + name + " ไม่มีคอลัมน์ " + missing,
                            "table " + name + " keeps no column " + missing);
                });
    }
}
