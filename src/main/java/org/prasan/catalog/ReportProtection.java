package org.prasan.catalog;

import java.util.List;
import java.util.Map;

/**
 * How one report is protected.
 *
 * @param policy its audience's, unless the report has its own
 * @param weights by table, 1 where none is given: what weighs more is hidden later
 * @param totalsWeight of totals, on top of their table's
 * @param mayMerge by dimension, codes that may be shown as one when a table would hide too much
 */
public record ReportProtection(
        String report,
        ProtectionPolicy policy,
        Map<String, Double> weights,
        double totalsWeight,
        Map<String, List<List<String>>> mayMerge) {

    public ReportProtection {
        weights = Map.copyOf(weights);
        mayMerge = Map.copyOf(mayMerge);
    }

    public ReportProtection(String report, ProtectionPolicy policy) {
        this(report, policy, Map.of(), 1, Map.of());
    }

    public double weight(String table, boolean total) {
        return weights.getOrDefault(table, 1.0) * (total ? totalsWeight : 1);
    }
}
