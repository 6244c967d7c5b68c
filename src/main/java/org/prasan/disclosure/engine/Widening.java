package org.prasan.disclosure.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What must be protected besides, so that an attacker's interval becomes wide enough: a sum that gives the cell away to
 * her, a sum of few people around it that is known, or else the least cell that overlaps it and is still published.
 */
final class Widening {

    /** Sums of more than this many times a cell are not looked for. */
    private static final long MOST_TIMES = 100;

    private final JointMatrix matrix;
    private final BitSet hidden;
    private final JointMatrix.Builder wider;
    private final Map<Attacker, Attack> attacks = new HashMap<>();
    private final Set<Sum> protectedNow = new HashSet<>();
    private @Nullable BlindVector blind;
    private boolean changed;

    /** @param matrix of the release, behind its cells the sums that earlier rounds protected */
    Widening(JointMatrix matrix, BitSet suppressed) {
        this.matrix = matrix;
        hidden = matrix.cells(Role.HIDDEN);
        hidden.or(suppressed);
        hidden.or(matrix.cells(Role.PRIMARY));
        wider = matrix.toBuilder();
    }

    void widen(int cell, Attacker attacker, IntervalPolicy policy) {
        boolean protectedMore = attacker.ownRows().isEmpty()
                ? protectFewAround(cell, attacker, policy)
                : attacker.ownRows().stream().anyMatch(row -> protectWith(row, cell));
        if (!protectedMore) {
            hideLeastAround(cell);
        }
    }

    /** A known sum of this cell and a row that she knows gives her the cell. */
    private boolean protectWith(int row, int cell) {
        if (blind == null) {
            BitSet published = (BitSet) hidden.clone();
            published.flip(0, matrix.cells());
            blind = BlindVector.to(matrix, published);
        }
        Fraction times = blind.multipleOf(row, cell);
        if (!times.isWithin(MOST_TIMES) || times.numerator() == 0) {
            return false;
        }
        int[] rows = Arrays.copyOf(matrix.rows(cell), matrix.rows(cell).length + 1);
        rows[rows.length - 1] = row;
        int[] factors = Arrays.copyOf(matrix.coefficients(cell), rows.length);
        for (int i = 0; i < factors.length; i++) {
            factors[i] *= Math.toIntExact(times.denominator());
        }
        factors[factors.length - 1] = Math.toIntExact(times.numerator());
        return protect(rows, factors);
    }

    private boolean protectFewAround(int cell, Attacker attacker, IntervalPolicy policy) {
        Attack attack = attacks.computeIfAbsent(attacker, who -> new Attack(matrix, hidden, who));
        BitSet unknown = unknownRows(attack, cell);
        long few = Math.max(policy.above(), policy.width() - 1);
        Optional<Sum> around = attack.equations().stream()
                .map(equation -> unknownPart(attack, equation))
                .filter(sum -> !unknown.isEmpty() && isWithin(unknown, sum) && count(attack, sum) <= few)
                .min(Comparator.comparing(sum -> sum.variables().length));
        return around.isPresent()
                && protect(around.get().variables(), around.get().factors());
    }

    /** What she does not know of a cell, by inner row. */
    private Sum unknownPart(Attack attack, int cell) {
        int[] rows = matrix.rows(cell);
        int[] unknown = IntStream.range(0, rows.length)
                .filter(i -> attack.isUnknown(rows[i]))
                .toArray();
        return new Sum(
                Arrays.stream(unknown).map(i -> rows[i]).toArray(),
                Arrays.stream(unknown).map(i -> matrix.coefficients(cell)[i]).toArray());
    }

    private BitSet unknownRows(Attack attack, int cell) {
        BitSet rows = new BitSet();
        Arrays.stream(matrix.rows(cell)).filter(attack::isUnknown).forEach(rows::set);
        return rows;
    }

    /** Where rows are also taken off, a small sum says nothing of how many there are. */
    private static boolean isWithin(BitSet rows, Sum sum) {
        BitSet outside = (BitSet) rows.clone();
        Arrays.stream(sum.variables()).forEach(outside::clear);
        return outside.isEmpty() && Arrays.stream(sum.factors()).allMatch(factor -> factor > 0);
    }

    private static long count(Attack attack, Sum sum) {
        return IntStream.range(0, sum.variables().length)
                .mapToLong(i -> sum.factors()[i] * attack.others(sum.variables()[i]))
                .sum();
    }

    /** @return false when it was protected before, so that this alone does not help */
    private boolean protect(int[] rows, int[] factors) {
        if (!protectedNow.add(new Sum(rows, factors))) {
            return true;
        }
        int sum = wider.combination("sum of " + rows.length, rows, factors);
        wider.role(sum, Role.PRIMARY);
        wider.rank(sum, matrix.rank(0) == 0 ? 0 : matrix.cells());
        boolean isNew = !wider.isLikeAPrimary(sum);
        changed |= isNew;
        return isNew;
    }

    private void hideLeastAround(int target) {
        BitSet rows = new BitSet();
        Arrays.stream(matrix.rows(target)).forEach(rows::set);
        IntStream.range(0, matrix.cells())
                .filter(cell -> matrix.role(cell) == Role.OPEN && !hidden.get(cell))
                .filter(cell -> Arrays.stream(matrix.rows(cell)).anyMatch(rows::get))
                .filter(cell -> matrix.value(cell) != 0)
                .boxed()
                .min(Comparator.comparing(cell -> matrix.value(cell) * matrix.weight(cell)))
                .ifPresent(cell -> {
                    wider.role(cell, Role.PRIMARY);
                    hidden.set(cell);
                    changed = true;
                });
    }

    /** The same object where nothing more can be done. */
    JointMatrix matrix() {
        return changed ? wider.build() : matrix;
    }
}
