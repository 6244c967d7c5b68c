package org.prasan.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/**
 * All of {@code jobs/protection.yml}.
 *
 * @param audiences by name, the widest reader first; each also reads what is for those before it
 * @param horizonMonths how far back, counted from the end of a release's period, what was published before is
 *     remembered against it
 * @param reports by name, those with rules of their own
 * @param mayMerge codes that may be shown as one
 * @param areas by audience, the areas whose people read it in the console; where none are named everybody who signs in does
 */
public record ProtectionRules(
        Map<String, ProtectionPolicy> audiences,
        int horizonMonths,
        Map<String, ReportProtection> reports,
        List<MayMerge> mayMerge,
        Map<String, List<String>> areas) {

    /** The code list of areas. */
    static final String AREAS = "area";

    public ProtectionRules {
        mayMerge = List.copyOf(mayMerge);
    }

    public ProtectionRules(
            Map<String, ProtectionPolicy> audiences, int horizonMonths, Map<String, ReportProtection> reports) {
        this(audiences, horizonMonths, reports, List.of(), Map.of());
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

    /**
     * The audiences whose editions somebody reads who belongs to these areas, the widest first: those that name one of
     * the areas or one above it, and all that are wider.
     * The root of the list of areas reads all.
     */
    public List<String> readBy(Collection<String> theirs, CodeLists lists) {
        CodeList places = lists.get(AREAS);
        List<String> all = List.copyOf(audiences.keySet());
        int narrowest = -1;
        for (int i = 0; i < all.size(); i++) {
            if (isOpen(all.get(i), theirs, places)) {
                narrowest = i;
            }
        }
        return all.subList(0, narrowest + 1);
    }

    private boolean isOpen(String audience, Collection<String> theirs, CodeList places) {
        List<String> named = areas.getOrDefault(audience, List.of());
        return named.isEmpty()
                || theirs.stream()
                        .filter(places::contains)
                        .anyMatch(area -> places.get(area).parent().isEmpty()
                                || named.stream().anyMatch(above -> places.isWithin(area, above)));
    }
}
