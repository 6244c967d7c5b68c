package org.prasan.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.catalog.AxisSpec.Group;
import org.prasan.catalog.AxisSpec.Keep;
import org.prasan.catalog.AxisSpec.Order;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads the axes of a report's table: a name, a map, or a list of either, each broken down by the next. */
final class AxisLoader {

    /** Axes that are no dimension of an indicator. */
    private static final Set<String> STEPS =
            Set.of("month", "quarter", "fiscal-year", "calendar-year", "indicator", "comparison");

    private static final int DEEPEST = 3;

    private final Map<String, IndicatorDefinition> indicators;
    private final CodeLists lists;

    AxisLoader(Map<String, IndicatorDefinition> indicators, CodeLists lists) {
        this.indicators = indicators;
        this.lists = lists;
    }

    /** @param ids of the table's indicators, which must have the dimension */
    AxisSpec axis(Yaml yaml, List<String> ids) {
        if (!yaml.isList()) {
            return single(yaml, ids);
        }
        List<Yaml> nested = yaml.asFilledList();
        if (nested.size() > DEEPEST) {
            throw yaml.problem(
                    "ซ้อนได้ไม่เกิน " + DEEPEST + " ชั้น",
                    "at most " + DEEPEST + " axes within one another are expected");
        }
        AxisSpec axis = single(nested.get(nested.size() - 1), ids);
        for (int outer = nested.size() - 2; outer >= 0; outer--) {
            AxisSpec around = single(nested.get(outer), ids);
            if (axis.isAlong(around.dimension())) {
                throw nested.get(outer)
                        .problem(
                                "ซ้อนตัวเองไม่ได้",
                                "an axis cannot be broken down by " + around.dimension() + " twice");
            }
            axis = axis.within(around);
        }
        return axis;
    }

    private AxisSpec single(Yaml yaml, List<String> ids) {
        if (!yaml.isMap()) {
            requireDimension(yaml, yaml.asText(), ids);
            return AxisSpec.by(yaml.asText());
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
                yaml.flag("total", true),
                yaml.bilingual("label", Text.same("")),
                Optional.empty());
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

    boolean hasDimension(String id, String name) {
        IndicatorDefinition indicator = indicators.get(id);
        return indicator != null && indicator.findDimension(name).isPresent();
    }

    private void requireLevel(Yaml level, String by, List<String> ids) {
        if (STEPS.contains(by)) {
            throw level.problem(by + " ไม่มีระดับ", by + " has no levels");
        }
        codeLists(by, ids).forEach(list -> DimensionLoader.requireLevel(level, list, level.asText()));
    }

    void requireCode(Yaml where, String code, String dimension, List<String> ids) {
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
}
