package org.prasan.figures;

import java.util.SortedMap;

/**
 * An additive figure at its finest.
 *
 * @param period a month such as {@code 2018-10}, or a longer step such as {@code FY2562-Q1}
 * @param value what is known of it
 * @param censored by how much it may be larger, for counts in it that their publisher has hidden; else 0
 * @param codes by dimension, in alphabetical order; a dimension without a code is left out
 */
public record Observation(
        String indicator, String period, SortedMap<String, String> codes, double value, double censored) {

    public Observation(String indicator, String period, SortedMap<String, String> codes, double value) {
        this(indicator, period, codes, value, 0);
    }
}
