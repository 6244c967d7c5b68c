package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve thousand fictitious people in tables of three to five dimensions, against what the reference hides. */
class TraffickingTablesTest {

    private static final TraffickingTables TABLES = new TraffickingTables();

    @ParameterizedTest
    @CsvSource({"T3,PUBLISHED,ANY_SUM", "T3_z,PRIMARY,ANY_SUM", "T3_s,MAY_BE_HIDDEN,ANY_SUM_NOT_PRIMARY"})
    void ofThreeDimensionsExactlyTheSameCellsAreHidden(String name, ZeroRule zeros, SingletonMethod method) {
        JointMatrix matrix = protectable(TABLES.table("exploitation", "province", "quarter"), zeros);
        Protection protection = new Suppression(method).protect(matrix);
        Set<String> hidden =
                protection.suppressed().stream().mapToObj(matrix::name).collect(Collectors.toSet());
        Set<String> expected =
                TraffickingTables.read(TraffickingTables.FOLDER.resolve("expected-" + name + ".csv.gz")).stream()
                        .filter(line -> line.get("suppressed").equals("TRUE"))
                        .map(line -> line.get("exploitation") + "|" + line.get("province") + "|" + line.get("quarter"))
                        .collect(Collectors.toSet());
        assertThat(hidden).isEqualTo(expected);
        assertThat(protection.holds()).isTrue();
    }

    @Test
    void ofFourDimensionsAsManyCellsAreHidden() {
        JointMatrix matrix = protectable(TABLES.table("sex", "age", "exploitation", "province"), ZeroRule.PUBLISHED);
        requireSecondary(matrix, 397, 614);
    }

    @Test
    void ofFiveDimensionsAsManyCellsAreHidden() {
        JointMatrix matrix =
                protectable(TABLES.table("nationality", "sex", "age", "exploitation", "province"), ZeroRule.PUBLISHED);
        requireSecondary(matrix, 6525, 5827);
    }

    @Test
    void ofFiveLinkedTablesAsManyCellsAreHidden() {
        requireSecondary(protectable(TABLES.five(), ZeroRule.PUBLISHED), 8, 28);
    }

    @Test
    void anAttackOnFourDimensionsFindsThirtyPrimariesBelowTheThreshold() {
        JointMatrix matrix = protectable(TABLES.table("sex", "age", "exploitation", "province"), ZeroRule.PUBLISHED);
        Protection protection = new Suppression(SingletonMethod.ANY_SUM).protect(matrix);
        List<Interval> intervals = new Auditor()
                .audit(matrix, protection.suppressed(), Attacker.OUTSIDER)
                .intervals();
        assertThat(intervals).hasSize(397).noneMatch(Interval::isKnown);
        assertThat(intervals.stream().filter(interval -> interval.upper() <= 4)).hasSize(30);
    }

    private static void requireSecondary(JointMatrix matrix, int primary, int secondary) {
        Protection protection = new Suppression(SingletonMethod.ANY_SUM).protect(matrix);
        assertThat(matrix.cells(Role.PRIMARY).cardinality()).isEqualTo(primary);
        assertThat(protection.secondary().cardinality()).isEqualTo(secondary);
        assertThat(protection.holds()).isTrue();
    }

    private static JointMatrix protectable(JointMatrix.Builder tables, ZeroRule zeros) {
        return tables.zeros(zeros).singletonsByZeroRule().primaryFrom(1, 4).build();
    }
}
