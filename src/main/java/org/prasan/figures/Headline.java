package org.prasan.figures;

import java.util.SortedMap;
import java.util.stream.Collectors;

/** One figure as {@code figures --headlines} prints it. */
public record Headline(String indicator, String period, SortedMap<String, String> codes, double value) {

    /** {@code name=code}, several joined by {@code ;} in alphabetical order; empty for the whole. */
    public String dimensions() {
        return codes.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(";"));
    }
}
