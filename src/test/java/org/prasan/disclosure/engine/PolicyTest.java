package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wide enough, and what no release is made of. */
class PolicyTest {

    private static final IntervalPolicy POLICY = new IntervalPolicy(4, 4);

    @Test
    void anIntervalIsAllowedFromThePolicysWidthOnAndOnlyAboveItsThreshold() {
        assertThat(POLICY.allows(new Interval(0, 1, 5, 1, 5))).isTrue();
        assertThat(POLICY.allows(new Interval(0, 2, 5, 2, 5))).as("3 wide").isFalse();
        assertThat(POLICY.allows(new Interval(0, 0, 4, 0, 4)))
                .as("up to 4 only")
                .isFalse();
    }

    /** What is only not excluded is not known to be possible. */
    @Test
    void onlyValuesOfTablesThatWereFoundCount() {
        assertThat(POLICY.allows(new Interval(0, 0, 9, 2, 5))).isFalse();
        assertThat(new Interval(0, 0, 9, 2, 5).width()).isEqualTo(3);
        assertThat(new Interval(0, 0, Long.MAX_VALUE, 2, Long.MAX_VALUE).width())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(new Interval(0, -Long.MAX_VALUE, 3, -Long.MAX_VALUE, 3).width())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aValueIsKnownWhenNothingElseIsPossible() {
        assertThat(new Interval(0, 3, 3, 3, 3).isKnown()).isTrue();
        assertThat(new Interval(0, 3, 4, 3, 3).isKnown()).isFalse();
    }

    @Test
    void anIntervalLiesWithinItsLimits() {
        for (long[] ends : new long[][] {{2, 5, 1, 5}, {1, 5, 3, 2}, {1, 5, 1, 6}}) {
            assertThatThrownBy(() -> new Interval(7, ends[0], ends[1], ends[2], ends[3]))
                    .hasMessageStartingWith("cell 7 from ");
        }
        assertThatThrownBy(() -> new IntervalPolicy(-1, 0)).hasMessage("a width of -1");
        assertThat(new IntervalPolicy(0, 0).width()).isZero();
    }

    /** Who is counted knows at least herself. */
    @Test
    void oneWhoIsCountedIsOnlyKeptFromKnowingOthersExactly() {
        IntervalPolicy against = POLICY.against(Attacker.contributor(3));

        assertThat(against.allows(new Interval(0, 0, 1, 0, 1))).isTrue();
        assertThat(against.allows(new Interval(0, 1, 1, 1, 1))).isFalse();
        assertThat(POLICY.against(Attacker.keeping("agency", Map.of(3, 1L)))).isEqualTo(POLICY);
    }

    @Test
    void anAuditTellsTheIntervalsThatAreTooNarrowForItsAttacker() {
        Interval narrow = new Interval(0, 0, 1, 0, 1);
        Interval wide = new Interval(1, 0, 5, 0, 5);

        assertThat(new Audit(Attacker.OUTSIDER, List.of(narrow, wide)).narrow(POLICY))
                .containsExactly(narrow);
        assertThat(new Audit(Attacker.contributor(0), List.of(narrow, wide)).narrow(POLICY))
                .isEmpty();
    }

    @Test
    void whatIsNoCountNoWeightAndNoCombinationIsRefusedByName() {
        JointMatrix.Builder matrix = JointMatrix.builder();
        assertThatThrownBy(() -> matrix.inner(-1)).hasMessage("inner cell 0 counts -1 people");
        matrix.inner(0);
        assertThatThrownBy(() -> matrix.cell("a", 1)).hasMessage("a has an inner cell 1 of 1");
        assertThatThrownBy(() -> matrix.cell("a", -1)).hasMessage("a has an inner cell -1 of 1");
        assertThatThrownBy(() -> matrix.combination("a", new int[] {0}, new int[] {1, 1}))
                .hasMessage("a: a factor for every inner cell");
        int cell = matrix.cell("a", 0);
        assertThatThrownBy(() -> matrix.weight(cell, 0)).hasMessage("a has a weight of 0.0");
        assertThatThrownBy(() -> matrix.weight(cell, Double.NaN)).hasMessage("a has a weight of NaN");
    }

    @Test
    void rowsThatCancelOutAreNoPartOfACombination() {
        JointMatrix.Builder builder = JointMatrix.builder();
        builder.inner(5);
        builder.inner(7);
        int twice = builder.combination("twice b", new int[] {1, 0, 1, 0}, new int[] {1, 1, 1, -1});
        JointMatrix matrix = builder.build();

        assertThat(matrix.value(twice)).isEqualTo(14);
        assertThat(matrix.rows(twice)).containsExactly(1);
        assertThat(matrix.coefficients(twice)).containsExactly(2);
    }

    /** Both ends of the range are small. */
    @Test
    void openCellsFromTheLeastToTheGreatestSmallCountArePrimary() {
        assertThat(primary(ZeroRule.PUBLISHED)).containsExactly(2, 3);
        assertThat(primary(ZeroRule.PRIMARY)).containsExactly(0, 2, 3);
    }

    private static List<Integer> primary(ZeroRule zeros) {
        JointMatrix.Builder matrix = JointMatrix.builder().zeros(zeros);
        for (int count = 0; count < 6; count++) {
            matrix.cell("of " + count, matrix.inner(count));
        }
        int forced = matrix.cell("forced", matrix.inner(2));
        matrix.role(forced, Role.FORCED);
        return matrix.primaryFrom(2, 3).build().cells(Role.PRIMARY).stream()
                .boxed()
                .toList();
    }

    @Test
    void singletonsAreOnePersonWhereZerosAreShownAndNobodyWhereTheyAreNot() {
        for (ZeroRule zeros : ZeroRule.values()) {
            JointMatrix.Builder builder = JointMatrix.builder().zeros(zeros);
            builder.inner(0);
            builder.inner(1);
            builder.inner(2);
            JointMatrix matrix = builder.singletonsByZeroRule().build();

            assertThat(List.of(matrix.isSingleton(0), matrix.isSingleton(1), matrix.isSingleton(2)))
                    .as("%s", zeros)
                    .containsExactly(zeros != ZeroRule.PUBLISHED, zeros == ZeroRule.PUBLISHED, false);
        }
    }

    /** 2 | 17 40 | 59: one of the large ones is hidden, the smaller unless it weighs more. */
    @Test
    void whatWeighsMoreIsHiddenLater() {
        assertThat(secondary(1)).containsExactly("17");
        assertThat(secondary(3)).containsExactly("40");
    }

    private static List<String> secondary(double weight) {
        JointMatrix.Builder matrix = JointMatrix.builder();
        for (int count : new int[] {2, 17, 40}) {
            matrix.cell("" + count, matrix.inner(count));
        }
        matrix.role(matrix.cell("all", 0, 1, 2), Role.FORCED);
        matrix.weight(1, weight);
        JointMatrix built = matrix.primaryFrom(1, 4).build();
        return new Suppression(SingletonMethod.ANY_SUM)
                .protect(built).secondary().stream().mapToObj(built::name).toList();
    }
}
