package org.prasan.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/**
 * Which facts a table is about: those whose codes are, or lie below, the wanted ones. A dimension that an indicator does
 * not have filters nothing of it.
 */
record Filter(Map<String, List<String>> wanted) {

    Filter {
        wanted = Map.copyOf(wanted);
    }

    boolean holds(Fact fact, CodeLists lists) {
        for (DimensionDefinition dimension : fact.indicator().dimensions()) {
            if (!holds(dimension.name(), fact.code(dimension.name()), lists.get(dimension.codeList()))) {
                return false;
            }
        }
        return true;
    }

    boolean holds(String dimension, @Nullable String code, CodeList list) {
        List<String> codes = wanted.get(dimension);
        return codes == null
                || code != null
                        && list.contains(code)
                        && codes.stream().anyMatch(ancestor -> list.isWithin(code, ancestor));
    }
}
