package org.prasan.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;

/**
 * What a column of a sheet is called.
 *
 * @param row its lowest text's, from 0
 * @param candidates its lowest text with all groups above it, with some of them, and alone
 */
record HeaderName(int sheetColumn, int row, List<String> candidates) {

    HeaderName {
        candidates = List.copyOf(candidates);
    }

    /** Of every column that has a text in one of the rows. */
    static List<HeaderName> of(List<@Nullable Cell[]> rows) {
        List<HeaderName> names = new ArrayList<>();
        String[] groups = new String[rows.size()];
        Arrays.fill(groups, "");
        for (int c = 0; c < HeaderMatcher.width(rows); c++) {
            int lowest = -1;
            for (int level = 0; level < groups.length; level++) {
                String key = HeaderMatcher.key(HeaderMatcher.at(rows.get(level), c));
                if (!key.isEmpty()) {
                    groups[level] = key;
                    Arrays.fill(groups, level + 1, groups.length, "");
                    lowest = level;
                }
            }
            if (lowest >= 0) {
                names.add(new HeaderName(c, lowest, candidates(groups, lowest)));
            }
        }
        return names;
    }

    private static List<String> candidates(String[] groups, int lowest) {
        Set<String> candidates = new LinkedHashSet<>();
        String name = groups[lowest];
        String above = lowest > 1 ? groups[lowest - 2] : "";
        String group = lowest > 0 ? groups[lowest - 1] : "";
        candidates.add(above + group + name);
        candidates.add(group + name);
        candidates.add(above + name);
        candidates.add(name);
        return List.copyOf(candidates);
    }
}
