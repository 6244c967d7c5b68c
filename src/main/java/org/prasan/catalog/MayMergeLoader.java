package org.prasan.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/** Reads {@code may_merge} of {@code jobs/protection.yml}: by dimension, lists of codes. */
final class MayMergeLoader {

    private final CodeLists lists;
    private final Collection<IndicatorDefinition> indicators;

    MayMergeLoader(CodeLists lists, Collection<IndicatorDefinition> indicators) {
        this.lists = lists;
        this.indicators = indicators;
    }

    List<MayMerge> load(Yaml yaml) {
        List<MayMerge> all = new ArrayList<>();
        yaml.all().forEach((dimension, groups) -> {
            List<CodeList> known = codeLists(dimension);
            if (known.isEmpty()) {
                throw groups.problem(
                        "ไม่มีตัวชี้วัดใดมีมิติ " + dimension, "no indicator has a dimension " + dimension);
            }
            for (Yaml group : groups.asFilledList()) {
                all.add(new MayMerge(dimension, codes(group, known)));
            }
        });
        return all;
    }

    private List<CodeList> codeLists(String dimension) {
        return indicators.stream()
                .flatMap(indicator -> indicator.findDimension(dimension).stream())
                .map(found -> lists.get(found.codeList()))
                .distinct()
                .toList();
    }

    private static List<String> codes(Yaml group, List<CodeList> known) {
        List<String> codes = group.asTexts();
        for (String code : codes) {
            if (known.stream().noneMatch(list -> list.contains(code))) {
                throw group.problem(
                        "รายการรหัส " + known.get(0).name() + " ไม่มี " + code,
                        "the code list " + known.get(0).name() + " has no code " + code);
            }
        }
        if (codes.size() < 2) {
            throw group.problem("ต้องมีอย่างน้อยสองรหัส", "two codes or more are expected, which may be shown as one");
        }
        return codes;
    }
}
