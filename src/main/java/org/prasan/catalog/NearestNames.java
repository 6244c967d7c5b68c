package org.prasan.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prasan.vocabulary.EditDistance;
import org.prasan.vocabulary.Text;
import org.prasan.vocabulary.ThaiText;

/**
 * What may have been meant by a name that nothing has, by code and by label in either language: what begins so, else what
 * is spelt most like it.
 */
final class NearestNames {

    private static final int FEW = 3;

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();

    NearestNames add(String name, Text label) {
        spellings.put(
                name.equals(label.en()) ? name : name + " (" + label.th() + ", " + label.en() + ")",
                List.of(ThaiText.key(name), ThaiText.key(label.th()), ThaiText.key(label.en())));
        return this;
    }

    NearestNames add(String name) {
        return add(name, Text.same(name));
    }

    /** The nearest first. */
    List<String> to(String name) {
        String key = ThaiText.key(name);
        List<String> names = new ArrayList<>(spellings.keySet());
        names.sort(Comparator.comparingInt(each -> spellings.getOrDefault(each, List.of()).stream()
                .mapToInt(spelling -> spelling.startsWith(key) ? 0 : EditDistance.between(key, spelling))
                .min()
                .orElse(Integer.MAX_VALUE)));
        return names.stream().limit(FEW).toList();
    }
}
