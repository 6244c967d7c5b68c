package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.figures.InnerCell;
import org.prasan.pipeline.Attacker.Found;
import org.prasan.pipeline.ReceivedEditions.Received;

/**
 * Agencies that know their own records and keep every edition of a year. Where one bounds a small count of others closely,
 * the editions before told it, with what it knows itself: that of the count, and all later ones, add nothing.
 */
class AgenciesAttackSlow {

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void noEditionOfAYearTellsAnAgencyMoreOfASmallCountThanTheOnesBefore(int year) throws IOException {
        List<Received> editions = ReceivedEditions.received(true, ReceivedEditions.quartersAndYear(year));
        Set<String> agencies = editions.stream()
                .flatMap(one -> one.tables().figures().inner().cells().stream())
                .flatMap(cell -> cell.atoms().stream())
                .map(InnerCell.Atom::agency)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(agencies).hasSizeGreaterThan(5).doesNotContain("");
        for (String agency : agencies) {
            List<Found> narrow = narrow(ReceivedEditions.reading(new Attacker(agency), editions));
            for (Received edition : editions) {
                List<Found> ofThis = narrow.stream()
                        .filter(found -> found.cell().name().startsWith(edition.name() + " "))
                        .toList();
                if (!ofThis.isEmpty()) {
                    assertThat(knownBefore(agency, editions, edition))
                            .as("%s of %s", agency, edition.name())
                            .containsAll(bounds(ofThis));
                }
            }
        }
    }

    /** What the agency could bound without a figure of this edition. */
    private static List<String> knownBefore(String agency, List<Received> editions, Received edition)
            throws IOException {
        Attacker attacker =
                ReceivedEditions.reading(new Attacker(agency), editions.subList(0, editions.indexOf(edition)));
        return bounds(narrow(attacker.missed(edition.name(), edition.tables())));
    }

    private static List<Found> narrow(Attacker attacker) {
        return ReceivedEditions.tooNarrow(attacker, "provincial");
    }

    private static List<String> bounds(List<Found> found) {
        List<String> bounds = new ArrayList<>();
        found.forEach(one -> bounds.add(one.cell().name() + " " + one.least() + ".." + one.greatest()));
        return bounds;
    }
}
