package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two hidden rows by two hidden columns with their totals known: 1 3 | 4, 9 5 | 14, 10 8. */
class SecondLookTest {

    private static final IntervalPolicy POLICY = new IntervalPolicy(4, 4);
    private static final int CELL = 1;

    private static JointMatrix table() {
        JointMatrix.Builder matrix = JointMatrix.builder();
        for (long count : new long[] {1, 3, 9, 5}) {
            matrix.inner(count, false);
        }
        int[][] rows = {{0}, {1}, {2}, {3}, {0, 1}, {2, 3}, {0, 2}, {1, 3}};
        for (int[] members : rows) {
            int[] factors = new int[members.length];
            Arrays.fill(factors, 1);
            matrix.combination("cell " + members[0], members, factors);
        }
        matrix.role(CELL, Role.PRIMARY);
        return matrix.build();
    }

    private static Audit looked(IntervalPolicy policy) {
        BitSet suppressed = new BitSet();
        suppressed.set(0, 4);
        Attack attack = new Attack(table(), suppressed, Attacker.OUTSIDER);
        // As if the search for tables had been given up at once: only the true table is known.
        Audit first = new Audit(Attacker.OUTSIDER, List.of(new Interval(CELL, 0, 4, 3, 3)));
        return new SecondLook(attack, policy).at(first);
    }

    @Test
    void findsTheTablesThatMakeAnIntervalAsWideAsItIs() {
        assertThat(looked(new IntervalPolicy(4, 3)).intervals()).containsExactly(new Interval(CELL, 0, 4, 0, 4));
    }

    /** As GLOP does where it wants precision. */
    private record GivingUp(Unknowns unknowns) implements LinearProgram {
        @Override
        public void startFrom(int[] table) {}

        @Override
        public double maximise(Sum sum) {
            throw new AbnormalEndException("ABNORMAL");
        }

        @Override
        public double value(int variable) {
            return 0;
        }

        @Override
        public boolean bound(int variable, double least, double greatest) {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void whatOneSolverGivesUpOurOwnTakesOver() {
        BitSet suppressed = new BitSet();
        suppressed.set(0, 4);

        assertThat(new Auditor(GivingUp::new).audit(table(), suppressed, Attacker.OUTSIDER))
                .isEqualTo(new Auditor().audit(table(), suppressed, Attacker.OUTSIDER));
    }

    /** Of x known that 2x + 3y is 5: x and y are 1 each; their sum is to be protected, not the sum of their counts. */
    @Test
    void aKnownSumOfFewIsProtectedWithItsFactors() {
        JointMatrix.Builder matrix = JointMatrix.builder();
        matrix.inner(1, false);
        matrix.inner(1, false);
        int small = matrix.cell("x", 0);
        matrix.combination("2x + 3y", new int[] {0, 1}, new int[] {2, 3});
        matrix.role(small, Role.PRIMARY);

        GuardedProtection guarded = new GuardedSuppression(
                        new Suppression(SingletonMethod.ANY_SUM), new IntervalPolicy(4, 4))
                .protect(matrix.build(), List.of(Attacker.OUTSIDER));

        assertThat(guarded.protection().suppressed().stream()).containsExactly(0, 1);
        assertThat(guarded.holds()).isTrue();
    }

    @Test
    void anIntervalThatIsTooNarrowStaysSo() {
        Audit audit = looked(POLICY);

        assertThat(audit.narrow(POLICY)).hasSize(1);
        assertThat(audit.intervals().get(0).highest()).isLessThanOrEqualTo(4);
    }

    @Test
    void aTableIsFoundOnlyWhereOneExists() {
        Unknowns unknowns = new Unknowns(new int[] {1, 3}, List.of(new Sum(new int[] {0, 1}, new int[] {1, 1})));
        Sum second = new Sum(new int[] {1}, new int[] {1});

        assertThat(WholeTable.find(unknowns, second, 4))
                .hasValueSatisfying(table -> assertThat(table).containsExactly(0, 4));
        assertThat(WholeTable.find(unknowns, second, 5)).isEmpty();
    }
}
