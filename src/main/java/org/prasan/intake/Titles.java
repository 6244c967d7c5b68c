package org.prasan.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.ThaiText;

/** The titles by which lines above a table tell its form. */
final class Titles {

    private final Map<String, FormDefinition> titles = new LinkedHashMap<>();

    /** @param key what the text begins with, as it is compared */
    record Title(String key, FormDefinition form) {}

    Titles(Collection<FormDefinition> forms) {
        for (FormDefinition form : forms) {
            form.titles().forEach(words -> titles.put(ThaiText.headerKey(words), form));
        }
    }

    /** The longest title that the text begins with, if it has more letters than those known already. */
    Optional<Title> longest(String text, int known) {
        int most = known;
        String key = ThaiText.headerKey(text);
        @Nullable Title longest = null;
        for (Map.Entry<String, FormDefinition> title : titles.entrySet()) {
            int length = title.getKey().length();
            if (length > most && key.startsWith(title.getKey())) {
                longest = new Title(title.getKey(), title.getValue());
                most = length;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The form whose title a text of these lines begins with but for a few letters. */
    Optional<FormDefinition> near(List<@Nullable Cell[]> lines) {
        @Nullable NearHeader<FormDefinition> best = null;
        for (@Nullable Cell[] line : lines) {
            for (Cell cell : line) {
                if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                    Optional<NearHeader<FormDefinition>> near = NearHeader.of(beginnings(cell), titles, Set.of());
                    if (near.isPresent() && (best == null || near.get().distance() < best.distance())) {
                        best = near.get();
                    }
                }
            }
        }
        return Optional.ofNullable(best).map(NearHeader::target);
    }

    private List<String> beginnings(Cell cell) {
        String key = ThaiText.headerKey(cell.text());
        return titles.keySet().stream()
                .map(title -> key.substring(0, Math.min(key.length(), title.length())))
                .distinct()
                .toList();
    }
}
