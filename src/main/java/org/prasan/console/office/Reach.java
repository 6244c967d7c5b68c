package org.prasan.console.office;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.LiveCatalog;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.springframework.stereotype.Component;

/**
 * How far somebody's areas reach: agencies that lie within them, and jobs whose every report they may read.
 * Administrators reach all, as does whoever belongs to the root of the list of areas.
 */
@Component
final class Reach {

    private static final String AREAS = "area";
    private static final String AGENCIES = "agency";

    private final LiveCatalog definitions;

    Reach(LiveCatalog definitions) {
        this.definitions = definitions;
    }

    boolean isEverywhere(Account viewer) {
        return viewer.is(Role.ADMINISTRATOR) || isEverywhere(viewer.areas());
    }

    /** Codes of the agencies within somebody's areas. */
    Set<String> agencies(Account viewer) {
        return codes(viewer.areas(), isEverywhere(viewer));
    }

    boolean reaches(Account viewer, JobDefinition job) {
        Catalog catalog = definitions.usable();
        if (isEverywhere(viewer)) {
            return true;
        }
        Collection<String> read = catalog.protection().readBy(viewer.areas(), catalog.codeLists());
        return job.reports().stream()
                .allMatch(report -> read.contains(catalog.report(report).audience()));
    }

    boolean isWithin(Account viewer, String area) {
        CodeList places = definitions.usable().codeLists().get(AREAS);
        return isEverywhere(viewer) || places.contains(area) && isWithin(places, viewer.areas(), area);
    }

    private Set<String> codes(Set<String> areas, boolean all) {
        CodeList places = definitions.usable().codeLists().get(AREAS);
        return definitions.usable().codeLists().get(AGENCIES).codes().stream()
                .filter(agency -> all || isWithin(places, areas, place(agency)))
                .map(Code::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An agency without an area of its own serves its whole country. */
    private static String place(Code agency) {
        String area = agency.attribute("area");
        return area.isEmpty() ? agency.attribute("country") : area;
    }

    private boolean isEverywhere(Set<String> areas) {
        CodeList places = definitions.usable().codeLists().get(AREAS);
        return areas.stream()
                .anyMatch(area ->
                        places.contains(area) && places.get(area).parent().isEmpty());
    }

    private static boolean isWithin(CodeList places, Set<String> areas, String place) {
        return places.contains(place)
                && areas.stream().anyMatch(area -> places.contains(area) && places.isWithin(place, area));
    }
}
