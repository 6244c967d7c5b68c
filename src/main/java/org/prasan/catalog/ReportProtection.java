package org.prasan.catalog;

import java.util.Map;

/**
 * How one report is protected.
 *
 * @param policy its audience's, unless the report has its own
 * @param weights by table, 1 where none is given: what weighs more is hidden later
 * @param totalsWeight of totals, on top of their table's
 * @param roundedTo 3 or 5 where all counts of people are rounded to its multiples and none is hidden; else 0
 */
public record ReportProtection(
        String report, ProtectionPolicy policy, Map<String, Double> weights, double totalsWeight, int roundedTo) {

    public ReportProtection {
        weights = Map.copyOf(weights);
    }

    public ReportProtection(String report, ProtectionPolicy policy) {
        this(report, policy, Map.of(), 1, 0);
    }

    public boolean isRounded() {
        return roundedTo > 0;
    }

    public double weight(String table, boolean total) {
        return weights.getOrDefault(table, 1.0) * (total ? totalsWeight : 1);
    }
}
