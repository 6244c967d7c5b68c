package org.prasan.catalog;

import java.util.List;

/**
 * Codes of a dimension that may be shown as one where too much would be hidden; nothing is merged by itself, advice says
 * what it would save.
 */
public record MayMerge(String dimension, List<String> codes) {

    public MayMerge {
        codes = List.copyOf(codes);
    }
}
