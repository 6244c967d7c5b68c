package org.prasan.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.catalog.ColumnDefinition.Member;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.vocabulary.CensoredCount;
import org.prasan.vocabulary.CodeLists;

/** Reads the columns and heading fields of {@code jobs/forms/*.yml}. */
final class ColumnLoader {

    private static final Set<Type> DATES = Set.of(Type.DATE, Type.DATETIME);
    private static final Set<Type> NUMBERS = Set.of(Type.NUMBER, Type.COUNT);

    private final CodeLists lists;

    ColumnLoader(CodeLists lists) {
        this.lists = lists;
    }

    /** Columns that each have a name of their own. */
    List<ColumnDefinition> columns(List<Yaml> columns) {
        Set<String> names = new HashSet<>();
        return columns.stream().map(column -> column(column, names)).toList();
    }

    ColumnDefinition column(Yaml yaml, Set<String> names) {
        yaml.requireMap();
        Type type = yaml.choice("type", Type.class);
        String codeList = "";
        if (type == Type.CODE) {
            requireList(yaml.get("codelist"), lists);
            codeList = yaml.text("codelist");
        }
        Map<String, List<String>> choices = new LinkedHashMap<>();
        if (type == Type.CHOICE) {
            yaml.get("choices").all().forEach((code, words) -> choices.put(code, words.asTexts()));
        }
        ColumnDefinition column = new ColumnDefinition(
                yaml.newName("column", names),
                yaml.texts("headers"),
                type,
                codeList,
                choices,
                yaml.flag("required", false),
                yaml.flag("happened", false),
                yaml.flag("personal", false),
                yaml.flag("kept", true),
                yaml.text("field", ""),
                yaml.find("range").map(ColumnLoader::range),
                yaml.texts("unknown"),
                yaml.texts("censored"),
                yaml.list("members").stream().map(ColumnLoader::member).toList());
        yaml.done();
        check(yaml, column);
        return column;
    }

    private static void check(Yaml yaml, ColumnDefinition column) {
        if (column.happened() && !DATES.contains(column.type())) {
            throw yaml.get("happened").problem("ใช้ได้กับ date และ datetime", "only a date or datetime has happened");
        }
        if (column.range().isPresent() && !NUMBERS.contains(column.type())) {
            throw yaml.get("range").problem("ใช้ได้กับ number และ count", "only a number or count has a range");
        }
        if (!column.unknown().isEmpty() && column.type() != Type.NUMBER) {
            throw yaml.get("unknown").problem("ใช้ได้กับ number", "only a number has words for not known");
        }
        checkCensored(yaml, column);
        if (!column.members().isEmpty() && column.type() != Type.COUNT) {
            throw yaml.get("members").problem("ใช้ได้กับ count", "only a count has members");
        }
        if (column.personal() && column.required()) {
            throw yaml.get("required")
                    .problem(
                            "คอลัมน์ส่วนบุคคลไม่ถูกอ่าน จึงบังคับให้มีไม่ได้",
                            "a personal column is never read and cannot be required");
        }
    }

    private static void checkCensored(Yaml yaml, ColumnDefinition column) {
        if (!column.censored().isEmpty() && column.type() != Type.NUMBER) {
            throw yaml.get("censored").problem("ใช้ได้กับ number", "only a number is hidden by its publisher");
        }
        for (String text : column.censored()) {
            if (CensoredCount.of(text).isEmpty()) {
                throw yaml.get("censored")
                        .problem("ต้องเป็นเช่น '<5' หรือ '≤4'", "'<5' or '≤4' is expected here, not " + text);
            }
        }
    }

    static void requireList(Yaml list, CodeLists lists) {
        if (!lists.has(list.asText())) {
            throw list.problem(
                    "ไม่มีรายการรหัส " + list.asText() + " ใน jobs/codelists",
                    "there is no code list " + list.asText() + " in jobs/codelists; there are "
                            + String.join(", ", lists.names()));
        }
        if (lists.get(list.asText()).codes().isEmpty()) {
            throw list.problem(
                    "รายการรหัส " + list.asText() + " ว่าง", "the code list " + list.asText() + " has no codes");
        }
    }

    static Range range(Yaml yaml) {
        List<Yaml> bounds = yaml.asList();
        if (bounds.size() != 2 || bounds.get(0).asWhole() > bounds.get(1).asWhole()) {
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
}
