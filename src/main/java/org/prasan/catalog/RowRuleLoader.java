package org.prasan.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.catalog.RowRule.Claim;
import org.prasan.catalog.RowRule.Weight;
import org.prasan.vocabulary.CodeLists;

/** Reads the {@code rules} of a form's table. */
final class RowRuleLoader {

    private static final List<String> KINDS = List.of("sum", "order", "usual", "expect");
    private static final Set<Type> COUNTED = Set.of(Type.COUNT, Type.NUMBER);
    private static final Set<Type> ORDERED = Set.of(Type.DATE, Type.DATETIME, Type.NUMBER, Type.COUNT);

    private final CodeLists lists;
    private final ConditionLoader conditions;

    RowRuleLoader(CodeLists lists) {
        this.lists = lists;
        this.conditions = new ConditionLoader(lists);
    }

    List<RowRule> rules(List<Yaml> listed, RecordTable table) {
        Set<String> names = new HashSet<>();
        return listed.stream().map(yaml -> rule(yaml, names, table)).toList();
    }

    private RowRule rule(Yaml yaml, Set<String> names, RecordTable table) {
        RowRule rule = new RowRule(
                named(yaml, names, lists),
                yaml.choice("severity", Weight.class),
                claim(yaml, table),
                yaml.find("message").map(Yaml::asBilingual),
                yaml.find("mend").map(Yaml::asBilingual));
        if (rule.claim() instanceof Claim.Condition
                && (rule.message().isEmpty() || rule.mend().isEmpty())) {
            throw yaml.problem(
                    "กฎเงื่อนไขต้องมี message และ mend",
                    "a condition has no words of its own: \"message\" and \"mend\" are expected here");
        }
        yaml.done();
        return rule;
    }

    /** Reports name a rule by the label that the code list {@code rule} has for it. */
    static String named(Yaml yaml, Set<String> taken, CodeLists lists) {
        String name = yaml.newName("rule", taken);
        if (lists.has("rule") && !lists.get("rule").contains(name)) {
            throw yaml.get("rule")
                    .problem(
                            "ไม่มีกฎ " + name + " ใน jobs/codelists/rule.csv",
                            "there is no rule " + name + " in jobs/codelists/rule.csv, which names it in reports");
        }
        return name;
    }

    private Claim claim(Yaml yaml, RecordTable table) {
        String kind = yaml.oneOf(KINDS);
        Yaml claim = yaml.get(kind);
        return switch (kind) {
            case "sum" -> sum(claim, table);
            case "order" -> order(claim, table);
            case "usual" -> usual(claim, table);
            default -> condition(yaml, claim, table);
        };
    }

    private static Claim sum(Yaml yaml, RecordTable table) {
        Claim sum = new Claim.Sum(
                column(yaml.get("total"), table, COUNTED),
                yaml.get("of").isList()
                        ? yaml.get("of").asFilledList().stream()
                                .map(part -> column(part, table, COUNTED))
                                .toList()
                        : List.of(column(yaml.get("of"), table, COUNTED)));
        yaml.done();
        return sum;
    }

    private static Claim order(Yaml yaml, RecordTable table) {
        List<Yaml> both = yaml.asList();
        if (both.size() != 2) {
            throw yaml.problem("ต้องเป็น [ก่อน, หลัง]", "[earlier, later] is expected here");
        }
        return new Claim.Order(single(both.get(0), table, ORDERED), single(both.get(1), table, ORDERED));
    }

    private static Claim usual(Yaml yaml, RecordTable table) {
        Range range = ColumnLoader.range(yaml.get("range"));
        Claim usual = new Claim.Usual(single(yaml.get("column"), table, COUNTED), range);
        yaml.done();
        return usual;
    }

    private Claim condition(Yaml yaml, Yaml expect, RecordTable table) {
        Map<String, Test> when =
                yaml.find("when").map(tests -> conditions.tests(tests, table)).orElse(Map.of());
        Map<String, Test> expected = conditions.tests(expect, table);
        Optional<String> first = expect.all().keySet().stream().findFirst();
        boolean needsReference = when.values().stream().anyMatch(Test.BeforeReference.class::isInstance)
                || expected.values().stream().anyMatch(Test.BeforeReference.class::isInstance);
        if (first.isEmpty() || needsReference) {
            throw expect.problem(
                    "ต้องมีคอลัมน์และค่า present หรือ absent",
                    "columns with codes, {not: codes}, present or absent are expected here");
        }
        return new Claim.Condition(when, expected, first.get());
    }

    /** A kept column that is no group of columns. */
    private static String single(Yaml name, RecordTable table, Set<Type> types) {
        ColumnDefinition column = table.definition().column(column(name, table, types));
        if (!column.isKept() || !column.members().isEmpty()) {
            throw name.problem("ต้องเป็นคอลัมน์เดียวที่เก็บไว้", "a single column that is kept is expected here");
        }
        return column.name();
    }

    /** A column that the sheet has; it need not be kept. */
    private static String column(Yaml name, RecordTable table, Set<Type> types) {
        boolean fits = table.definition()
                .findColumn(name.asText())
                .filter(column -> !column.personal() && types.contains(column.type()))
                .isPresent();
        if (!fits) {
            throw name.problem(
                    "ต้องเป็นคอลัมน์ตัวเลขหรือวันที่ของตาราง "
                            + table.definition().name(),
                    "a counted or dated column of table " + table.definition().name() + " is expected here");
        }
        return name.asText();
    }
}
