package org.prasan.console;

import java.util.Collection;
import java.util.Optional;
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
 * How far areas reach: agencies that lie within them, and jobs whose every report their readers may read. The root of
 * the list of areas reaches all.
 */
@Component
public final class Reach {

    private static final String AREAS = "area";
    private static final String AGENCIES = "agency";

    private final LiveCatalog definitions;

    Reach(LiveCatalog definitions) {
        this.definitions = definitions;
    }

    /** Administrators see to the whole, whatever their areas are. */
    public Of of(Account viewer) {
        return new Of(viewer.areas(), viewer.is(Role.ADMINISTRATOR));
    }

    public Of of(Set<String> areas) {
        return new Of(areas, false);
    }

    /** How far somebody's areas reach. */
    public final class Of {

        private final Set<String> areas;
        private final boolean everywhere;
        private final Catalog catalog;
        private final CodeList places;

        private Of(Set<String> areas, boolean everywhere) {
            this.catalog = definitions.usable();
            this.places = catalog.codeLists().get(AREAS);
            this.areas = areas.stream().filter(places::contains).collect(Collectors.toUnmodifiableSet());
            this.everywhere = everywhere
                    || this.areas.stream()
                            .anyMatch(area -> places.get(area).parent().isEmpty());
        }

        public boolean isEverywhere() {
            return everywhere;
        }

        /** Codes of the agencies within; empty when it is all of them, and what came from nobody known too. */
        public Optional<Collection<String>> senders() {
            return everywhere
                    ? Optional.empty()
                    : Optional.of(agencies().map(Code::code).toList());
        }

        public java.util.stream.Stream<Code> agencies() {
            return catalog.codeLists().get(AGENCIES).codes().stream()
                    .filter(agency -> everywhere || isWithin(place(agency)));
        }

        public boolean reaches(String agency) {
            CodeList list = catalog.codeLists().get(AGENCIES);
            return everywhere || list.contains(agency) && isWithin(place(list.get(agency)));
        }

        public boolean reaches(JobDefinition job) {
            Collection<String> read = catalog.protection().readBy(areas, catalog.codeLists());
            return everywhere
                    || job.reports().stream()
                            .allMatch(report ->
                                    read.contains(catalog.report(report).audience()));
        }

        public boolean isWithin(String area) {
            return everywhere || places.contains(area) && areas.stream().anyMatch(own -> places.isWithin(area, own));
        }
    }

    /** An agency without an area of its own serves its whole country. */
    private static String place(Code agency) {
        String area = agency.attribute(AREAS);
        return area.isEmpty() ? agency.attribute("country") : area;
    }
}
