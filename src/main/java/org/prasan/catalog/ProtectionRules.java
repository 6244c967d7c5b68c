package org.prasan.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All of {@code jobs/protection.yml}.
 *
 * @param audiences by name, the widest reader first; each also reads what is for those before it
 * @param horizonMonths how far back, counted from the end of a release's period, what was published before is
 *     remembered against it
 * @param reports by name, those with rules of their own
 * @param mayMerge codes that may be shown as one
 */
public record ProtectionRules(
        Map<String, ProtectionPolicy> audiences,
        int horizonMonths,
        Map<String, ReportProtection> reports,
        List<MayMerge> mayMerge) {

    public ProtectionRules {
        mayMerge = List.copyOf(mayMerge);
    }

    public ProtectionRules(
            Map<String, ProtectionPolicy> audiences, int horizonMonths, Map<String, ReportProtection> reports) {
        this(audiences, horizonMonths, reports, List.of());
    }

    /** How a report is protected, with rules of its own or without. */
    public ReportProtection of(ReportDefinition report) {
        ReportProtection own = reports.get(report.id());
        return own == null ? new ReportProtection(report.id(), policy(report.audience())) : own;
    }

    /** @throws IllegalArgumentException when there is none */
    public ProtectionPolicy policy(String audience) {
        return Catalog.get(audiences, audience, "protection policy");
    }

    public Collection<String> widestFirst() {
        return audiences.keySet();
    }

    /** The audience itself and those that are wider: what it reads. */
    public List<String> readBy(String audience) {
        List<String> all = List.copyOf(audiences.keySet());
        return all.subList(0, all.indexOf(audience) + 1);
    }
}
