package org.prasan.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures as maps from what they are of to their value, so that order and zeros do not matter. */
public final class Figure {

    private Figure() {}

    public static Map<String, Double> sums(List<Map<String, String>> rows) {
        Map<String, Double> sums = new TreeMap<>();
        for (Map<String, String> row : rows) {
            double value = Double.parseDouble(row.get("value"));
            if (value != 0) {
                sums.merge(name(row), Math.round(value * 1000) / 1000.0, Double::sum);
            }
        }
        return sums;
    }

    private static String name(Map<String, String> row) {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .filter(e ->
                                !e.getKey().equals("value") && !e.getValue().isEmpty())
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(" "));
    }
}
