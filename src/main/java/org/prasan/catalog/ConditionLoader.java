package org.prasan.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.vocabulary.CodeLists;

/** Reads which records an indicator counts: a test for each of some columns. */
final class ConditionLoader {

    private final CodeLists lists;

    ConditionLoader(CodeLists lists) {
        this.lists = lists;
    }

    Map<String, Test> tests(Yaml yaml, RecordTable table) {
        Map<String, Test> tests = new LinkedHashMap<>();
        yaml.all().forEach((name, test) -> {
            if (!table.keeps(name)) {
                throw test.problem("ไม่มีคอลัมน์ " + name, "the table keeps no column " + name);
            }
            Test read = test(test);
            ColumnDefinition column = table.definition().column(name);
            if (read instanceof Test.BeforeReference) {
                table.requireType(test, name, Type.DATE, Type.DATETIME);
            }
            requireCodes(test, column, read);
            tests.put(name, read);
        });
        return tests;
    }

    private void requireCodes(Yaml where, ColumnDefinition column, Test test) {
        List<String> values = test instanceof Test.In in
                ? in.values()
                : test instanceof Test.NotIn notIn ? notIn.values() : List.of();
        for (String value : values) {
            boolean known = switch (column.type()) {
                case CODE -> lists.get(column.codeList()).contains(value);
                case CHOICE -> column.choices().containsKey(value);
                default -> true;
            };
            if (!known) {
                throw where.problem(
                        "คอลัมน์ " + column.name() + " ไม่มีรหัส " + value,
                        "the column " + column.name() + " has no code " + value);
            }
        }
    }

    private static Test test(Yaml yaml) {
        if (yaml.isMap()) {
            Test test;
            if (yaml.has("not")) {
                test = new Test.NotIn(yaml.get("not").asTexts());
            } else if (yaml.text("before").equals("reference")) {
                test = new Test.BeforeReference();
            } else {
                throw yaml.problem("ต้องเป็น {before: reference}", "{before: reference} is expected here");
            }
            yaml.done();
            return test;
        }
        if (yaml.isList()) {
            return new Test.In(yaml.asTexts());
        }
        return switch (yaml.asText()) {
            case "present" -> new Test.Present();
            case "absent" -> new Test.Absent();
            default -> new Test.In(yaml.asTexts());
        };
    }
}
