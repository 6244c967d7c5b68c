package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;
import org.prasan.disclosure.PastRelease.PastAtom;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.figures.InnerCell;
import org.prasan.figures.InnerCells;

/** What earlier editions say of a figure of three records, a, b and c, of which c counts 2 people. */
class PrintedBeforeTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");
    private static final List<Integer> PARTS = List.of(4, 9);
    private static final int ANYTHING = Integer.MAX_VALUE;

    private static final InnerCells NOW = new InnerCells(List.of(new InnerCell(
            "q", List.of(new InnerCell.Atom('a', 1), new InnerCell.Atom('b', 1), new InnerCell.Atom('c', 2)))));

    private static Optional<SumLimit> limit(PastRelease... past) {
        Place place = Places.of(
                        REPORT,
                        List.of(NamedTables.table(List.of("x"), List.of("y"), NamedTables.people(4, 0))),
                        new ReportProtection("r", new ProtectionPolicy("provincial", 1, 4)))
                .get(0);
        return new PrintedBefore(List.of(past), Set.of("about")).limit(place, NOW, PARTS);
    }

    /** An edition in which the figure was of these records, one letter a person, and another of one more. */
    private static PastRelease edition(String about, String persons, long printed) {
        List<PastAtom> atoms = new ArrayList<>(List.of(new PastAtom('z', 1, 1)));
        Arrays.stream(persons.split(""))
                .distinct()
                .filter(person -> !person.isEmpty())
                .forEach(person -> atoms.add(new PastAtom(
                        person.charAt(0),
                        0,
                        persons.chars().filter(each -> each == person.charAt(0)).count())));
        BitSet inner = new BitSet();
        inner.set(0);
        return new PastRelease("e", atoms, List.of(new PastCell("cell", about, inner, true, false, printed)));
    }

    private static Optional<SumLimit> from(long least, long most) {
        return Optional.of(new SumLimit(PARTS, least, most));
    }

    @Test
    void ofTheSameRecordsWithTheSameCountsTheSameIsPrinted() {
        assertThat(limit(edition("about", "abcc", 6))).isEqualTo(from(6, 6));
        assertThat(limit(edition("about", "abcc", 0))).isEqualTo(from(0, 0));
    }

    @Test
    void whereRecordsCameOrCountMoreNoLessIsPrinted() {
        assertThat(limit(edition("about", "acc", 6))).isEqualTo(from(6, ANYTHING));
        assertThat(limit(edition("about", "abc", 6))).isEqualTo(from(6, ANYTHING));
    }

    @Test
    void whereRecordsWentOrCountLessNoMoreIsPrinted() {
        assertThat(limit(edition("about", "abccd", 3))).isEqualTo(from(0, 3));
        assertThat(limit(edition("about", "abbcc", 3))).isEqualTo(from(0, 3));
    }

    @Test
    void whereSomeCameAndOthersWentNothingFollows() {
        assertThat(limit(edition("about", "abd", 3))).isEqualTo(from(0, ANYTHING));
        assertThat(limit(edition("about", "abbc", 3))).isEqualTo(from(0, ANYTHING));
    }

    @Test
    void allEditionsTogetherCount() {
        assertThat(limit(
                        edition("about", "a", 3),
                        edition("about", "ab", 6),
                        edition("about", "abccd", 12),
                        edition("about", "abccde", 9)))
                .isEqualTo(from(6, 9));
        assertThat(limit(edition("about", "ab", 9), edition("about", "abcc", 6)))
                .isEqualTo(from(6, 6));
    }

    @Test
    void figuresAboutSomethingElseAndThoseThatWereNotRoundedSayNothing() {
        assertThat(limit(edition("another", "abcc", 6))).isEmpty();
        assertThat(limit(edition("about", "abcc", -1))).isEmpty();
        assertThat(limit()).isEmpty();
    }
}
