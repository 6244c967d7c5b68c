package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is hidden besides where an attacker's interval is too narrow. */
class WideningTest {

    private static final IntervalPolicy POLICY = new IntervalPolicy(4, 4);

    /** Inner cells a, b, … of these counts, each a cell of its own; singletons are left alone. */
    private static JointMatrix.Builder inner(int... counts) {
        JointMatrix.Builder matrix = JointMatrix.builder();
        Arrays.stream(counts).forEach(matrix::inner);
        for (int row = 0; row < counts.length; row++) {
            matrix.cell(Character.toString('a' + row), row);
        }
        return matrix;
    }

    private static GuardedProtection guarded(JointMatrix matrix, IntervalPolicy policy, Attacker... attackers) {
        return new GuardedSuppression(new Suppression(SingletonMethod.NONE), policy)
                .protect(matrix, List.of(attackers));
    }

    private static List<String> widening(JointMatrix matrix, GuardedProtection protection) {
        return protection.widening().stream().mapToObj(matrix::name).toList();
    }

    /** Of a + b + c + d = 33 the large ones are shown, so that a + b = 3 is known. */
    private static JointMatrix.Builder fewTogether() {
        JointMatrix.Builder matrix = inner(1, 2, 10, 20);
        matrix.role(matrix.cell("all", 0, 1, 2, 3), Role.FORCED);
        return matrix.primaryFrom(1, 4);
    }

    @Test
    void aKnownSumOfFewPeopleIsProtectedByTheLeastOfTheOthers() {
        JointMatrix matrix = fewTogether().build();

        GuardedProtection protection = guarded(matrix, POLICY, Attacker.OUTSIDER);

        assertThat(protection.holds()).isTrue();
        assertThat(widening(matrix, protection)).containsExactly("c");
        assertThat(protection.rounds()).isEqualTo(2);
        assertThat(protection.audits().get(0).intervals())
                .containsExactly(new Interval(0, 0, 13, 0, 13), new Interval(1, 0, 13, 0, 13));
    }

    @Test
    void whatWeighsMoreIsNotHiddenForIt() {
        JointMatrix matrix = fewTogether().weight(2, 5).build();

        assertThat(widening(matrix, guarded(matrix, POLICY, Attacker.OUTSIDER))).containsExactly("d");
    }

    @Test
    void ofASumOfManyEnoughNothingMoreIsHidden() {
        JointMatrix.Builder builder = inner(2, 3, 10, 20);
        builder.role(builder.cell("all", 0, 1, 2, 3), Role.FORCED);
        JointMatrix matrix = builder.primaryFrom(1, 4).build();

        GuardedProtection protection = guarded(matrix, POLICY, Attacker.OUTSIDER);

        assertThat(protection.holds()).isTrue();
        assertThat(protection.rounds()).isEqualTo(1);
        assertThat(widening(matrix, protection)).isEmpty();
    }

    @Test
    void whereEverythingElseMustBeShownThatIsSaid() {
        JointMatrix matrix =
                fewTogether().role(2, Role.FORCED).role(3, Role.FORCED).build();

        GuardedProtection protection = guarded(matrix, POLICY, Attacker.OUTSIDER);

        assertThat(protection.holds()).isFalse();
        assertThat(protection.narrow().stream()).containsExactly(0, 1);
        assertThat(widening(matrix, protection)).isEmpty();
    }

    /** a is known within 17 to 20 through b, which is one of 3; no sum of few gives it away. */
    @Test
    void withoutASumOfFewTheLeastCellAroundIsHidden() {
        JointMatrix.Builder builder = inner(18, 2, 1);
        builder.role(0, Role.PRIMARY).role(1, Role.HIDDEN).role(2, Role.HIDDEN);
        builder.cell("a + b", 0, 1);
        builder.role(builder.cell("b + c", 1, 2), Role.FORCED);
        JointMatrix matrix = builder.build();

        GuardedProtection protection = guarded(matrix, POLICY, Attacker.OUTSIDER);

        assertThat(widening(matrix, protection)).containsExactly("a + b");
        assertThat(protection.holds()).isTrue();
    }

    /** Who is counted alone in a knows b from a + b, unless that sum is protected. */
    @Test
    void whoIsCountedAloneCannotWorkAnotherCountOut() {
        JointMatrix.Builder builder = inner(1, 4, 10, 20);
        builder.role(builder.cell("all", 0, 1, 2, 3), Role.FORCED);
        JointMatrix matrix = builder.primaryFrom(1, 4).build();
        Attacker herself = Attacker.contributor(0);

        GuardedProtection protection = guarded(matrix, POLICY, herself);

        assertThat(widening(matrix, protection)).containsExactly("c");
        assertThat(protection.holds()).isTrue();
        assertThat(protection.audits().get(0).intervals()).noneMatch(Interval::isKnown);
    }

    /** 2a + b is shown: to who knows a that is b. */
    @Test
    void aSumInWhichSheCountsTwiceGivesAwayAsMuch() {
        JointMatrix.Builder builder = inner(1, 4);
        builder.combination("2a + b", new int[] {0, 1}, new int[] {2, 1});
        JointMatrix matrix = builder.primaryFrom(1, 4).build();

        GuardedProtection protection = guarded(matrix, POLICY, Attacker.contributor(0));

        assertThat(widening(matrix, protection)).containsExactly("2a + b");
        assertThat(protection.holds()).isTrue();
    }

    /** Who keeps 3 of the 4 in b knows that the others there and in a are 2 together. */
    @Test
    void anAgencysOwnShareMakesASumOfOthersSmall() {
        JointMatrix.Builder builder = inner(1, 4, 10, 20);
        builder.role(builder.cell("all", 0, 1, 2, 3), Role.FORCED);
        JointMatrix matrix = builder.primaryFrom(1, 4).build();
        Attacker agency = Attacker.keeping("agency", Map.of(1, 3L));

        assertThat(widening(matrix, guarded(matrix, POLICY, Attacker.OUTSIDER))).isEmpty();
        GuardedProtection protection = guarded(matrix, POLICY, Attacker.OUTSIDER, agency);

        assertThat(widening(matrix, protection)).containsExactly("c");
        assertThat(protection.holds()).isTrue();
        assertThat(protection.audits()).hasSize(2);
    }
}
