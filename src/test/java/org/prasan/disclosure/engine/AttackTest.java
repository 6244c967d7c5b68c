package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an attacker does not know. */
class AttackTest {

    /** Inner cells of these counts, each a cell of its own that is hidden and, up to 4, primary. */
    private static JointMatrix.Builder hidden(int... counts) {
        JointMatrix.Builder matrix = JointMatrix.builder();
        Arrays.stream(counts).forEach(matrix::inner);
        for (int row = 0; row < counts.length; row++) {
            matrix.role(matrix.cell(Character.toString('a' + row), row), Role.HIDDEN);
        }
        return matrix;
    }

    private static Attack attack(JointMatrix.Builder matrix, Attacker attacker) {
        JointMatrix built = matrix.build();
        return new Attack(built, built.cells(Role.PRIMARY), attacker);
    }

    private static Attack outsider(JointMatrix.Builder matrix) {
        return attack(matrix, Attacker.OUTSIDER);
    }

    private static List<Boolean> unknown(Attack attack, int rows) {
        return IntStream.range(0, rows).mapToObj(attack::isUnknown).toList();
    }

    @Test
    void theOnlyUnknownOfASumIsKnownAndWithItWhatFollows() {
        JointMatrix.Builder matrix = hidden(3, 5, 7);
        matrix.role(0, Role.OPEN);
        matrix.cell("a + b", 0, 1);
        matrix.cell("b + c", 1, 2);

        Attack attack = outsider(matrix);

        assertThat(unknown(attack, 3)).containsExactly(false, false, false);
        assertThat(attack.equations()).isEmpty();
        assertThat(attack.parts()).isEmpty();
    }

    @Test
    void twoUnknownsOfASumStayUnknownUnlessItIsZero() {
        JointMatrix.Builder some = hidden(3, 0);
        int sum = some.cell("a + b", 0, 1);
        JointMatrix.Builder none = hidden(0, 0);
        none.cell("a + b", 0, 1);

        assertThat(unknown(outsider(some), 2)).containsExactly(true, true);
        assertThat(outsider(some).equations()).containsExactly(sum);
        assertThat(unknown(outsider(none), 2)).containsExactly(false, false);
    }

    /** No more came than went: both may be many. */
    @Test
    void ofADifferenceOfZeroNothingIsKnown() {
        JointMatrix.Builder matrix = hidden(0, 0);
        matrix.combination("a - b", new int[] {0, 1}, new int[] {1, -1});
        JointMatrix.Builder negative = hidden(0, 0);
        negative.combination("less a, less b", new int[] {0, 1}, new int[] {-1, -1});

        assertThat(unknown(outsider(matrix), 2)).containsExactly(true, true);
        assertThat(unknown(outsider(negative), 2)).containsExactly(false, false);
    }

    @Test
    void innerCellsThatAlwaysCountTogetherAreOneUnknown() {
        JointMatrix.Builder matrix = JointMatrix.builder();
        for (int count : new int[] {3, 4, 9}) {
            matrix.inner(count);
        }
        int few = matrix.cell("a + b", 0, 1);
        matrix.role(few, Role.PRIMARY);
        matrix.cell("all", 0, 1, 2);

        Attack attack = outsider(matrix);

        assertThat(attack.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.truth()).containsExactly(7, 9));
        assertThat(attack.sumsByPart(few).values()).containsExactly(new Sum(new int[] {0}, new int[] {1}));
    }

    @Test
    void whatHasNoEquationInCommonIsLookedAtApart() {
        JointMatrix.Builder matrix = hidden(1, 8, 2, 9, 50);
        matrix.role(4, Role.OPEN);
        matrix.cell("a + b", 0, 1);
        matrix.cell("c + d", 2, 3);
        int across = matrix.cell("a + c + e", 0, 2, 4);
        matrix.role(across, Role.PRIMARY);

        Attack attack = outsider(matrix);

        assertThat(attack.parts()).hasSize(2);
        assertThat(attack.sumsByPart(across)).hasSize(2);
        assertThat(attack.knownPart(across)).isEqualTo(50);
        assertThat(attack.targets().stream()).containsExactly(across);
    }

    @Test
    void whatAnAttackerHoldsAnywayIsNoTargetAndHelpsAgainstTheRest() {
        JointMatrix.Builder matrix = hidden(1, 2);
        matrix.role(0, Role.PRIMARY).role(1, Role.PRIMARY);
        matrix.cell("a + b", 0, 1);
        BitSet held = new BitSet();
        held.set(0);

        Attack attack = attack(matrix, Attacker.holding("member", held));

        assertThat(attack.targets().stream()).containsExactly(1);
        assertThat(attack.isUnknown(1)).isFalse();
        assertThat(attack.knownPart(1)).isEqualTo(2);
    }

    @Test
    void cellsOfHerOwnRowsOrOfAnAgencysOwnRecordsOnlyAreNoTargets() {
        JointMatrix.Builder matrix = hidden(1, 2, 9);
        matrix.role(0, Role.PRIMARY).role(1, Role.PRIMARY);
        matrix.cell("all", 0, 1, 2);

        assertThat(outsider(matrix).targets().stream()).containsExactly(0, 1);
        assertThat(attack(matrix, Attacker.contributor(0)).targets().stream()).containsExactly(1);
        Attack agency = attack(matrix, Attacker.keeping("agency", Map.of(0, 1L, 1, 1L)));
        assertThat(agency.targets().stream()).containsExactly(1);
        assertThat(agency.knownPart(1)).isEqualTo(1);
        assertThat(agency.parts().get(0).truth()).containsExactly(9, 1);
    }

    @Test
    void whoIsCountedAloneInAHiddenRowIsAnAttackerToo() {
        JointMatrix.Builder matrix = hidden(1, 2, 1, 9);
        matrix.role(0, Role.PRIMARY).role(1, Role.PRIMARY).role(2, Role.OPEN);
        matrix.cell("all", 0, 1, 2, 3);
        JointMatrix built = matrix.build();

        assertThat(Auditor.contributors(built, built.cells(Role.PRIMARY))).containsExactly(Attacker.contributor(0));
    }
}
