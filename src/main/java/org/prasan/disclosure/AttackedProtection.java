package org.prasan.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.disclosure.ProtectionAccount.OfAgency;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.Audit;
import org.prasan.disclosure.engine.Auditor;
import org.prasan.disclosure.engine.GuardedProtection;
import org.prasan.disclosure.engine.Interval;
import org.prasan.disclosure.engine.IntervalPolicy;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.engine.SingletonMethod;
import org.prasan.disclosure.engine.Suppression;

/**
 * Protects a release and attacks it, as an outsider and, when that is in vain, as each agency that contributed to it. Around
 * a cell that can be bounded too narrowly the least cell that is still shown is hidden, and protected, too. In the end
 * nothing of the release that touches the cell is shown, so that only what was published before can leave it too narrow.
 */
final class AttackedProtection {

    /** Attacks that are tried to find what is best hidden, or given back; fewer where an attack takes long. */
    private static final int MOST_TRIALS = 60;

    /** A joint matrix of more cells than this is attacked in more than some milliseconds. */
    private static final double QUICK = 1000;

    private final JointMatrix joint;
    private final IntervalPolicy policy;
    private final List<BitSet> rowsOf;
    private final Auditor auditor;
    private final Runnable checkpoint;
    private final ContributingAgencies agencies;
    /** Cells that are hidden and protected though they are neither small nor gave one away. */
    private final BitSet besides = new BitSet();

    private final int trials;

    private AttackedProtection(Joint joint, ProtectionPolicy policy, Runnable checkpoint) {
        this.auditor = new Auditor(checkpoint);
        this.checkpoint = checkpoint;
        this.joint = joint.matrix();
        this.rowsOf = joint.rowsOf();
        this.policy = new IntervalPolicy(policy.width(), policy.hideTo());
        this.agencies = new ContributingAgencies(joint, this.policy, auditor);
        this.trials = (int) (MOST_TRIALS * Math.min(1, Math.pow(QUICK / this.joint.cells(), 2)));
    }

    /** @param agencies what each of them can still find out */
    record Attacked(GuardedProtection protection, List<OfAgency> agencies) {}

    /** @param checkpoint called again and again; what it throws ends the work */
    static Attacked of(Joint joint, ProtectionPolicy policy, Runnable checkpoint) {
        return new AttackedProtection(joint, policy, checkpoint).protect();
    }

    private Attacked protect() {
        Round round = round();
        int rounds = 1;
        while (hideMoreAround(round)) {
            round = round();
            rounds++;
        }
        if (round.holds()) {
            round = fewest(round);
        }
        return new Attacked(
                result(round, rounds),
                round.insiders.stream().map(agencies::account).toList());
    }

    /**
     * What is hidden after one more round and what attackers make of it.
     *
     * @param insiders empty when the outsider has found too much already
     * @param narrow by attacker, the cells that are bounded too narrowly
     */
    private record Round(
            Protection protection, BitSet hidden, Audit outsider, List<Audit> insiders, Map<Attacker, BitSet> narrow) {

        boolean holds() {
            return protection.holds() && narrow.isEmpty();
        }
    }

    private Round round() {
        Protection protection =
                new Suppression(SingletonMethod.ANY_SUM, checkpoint).protect(joint.with(Role.PRIMARY, besides));
        BitSet hidden = protection.suppressed();
        hidden.or(besides);
        Map<Attacker, BitSet> narrow = new LinkedHashMap<>();
        Audit outsider = auditor.audit(joint, hidden, Attacker.OUTSIDER, policy);
        note(narrow, outsider, narrow(outsider));
        List<Audit> insiders = narrow.isEmpty() ? agencies.attack(hidden) : List.of();
        insiders.forEach(insider -> note(narrow, insider, agencies.narrow(insider)));
        return new Round(protection, hidden, outsider, insiders, narrow);
    }

    private BitSet narrow(Audit outsider) {
        BitSet narrow = new BitSet();
        outsider.narrow(policy).forEach(interval -> narrow.set(interval.cell()));
        return narrow;
    }

    private static void note(Map<Attacker, BitSet> narrow, Audit audit, BitSet cells) {
        if (!cells.isEmpty()) {
            narrow.put(audit.attacker(), cells);
        }
    }

    /** Gives back, the greatest first, what was hidden in vain before the right one was. */
    private Round fewest(Round first) {
        Round best = first;
        for (int cell : besides.stream()
                .boxed()
                .sorted(Comparator.comparing(this::weight).reversed())
                .limit(trials)
                .toList()) {
            besides.clear(cell);
            Round fewer = round();
            if (fewer.holds() && loss(fewer) < loss(best)) {
                best = fewer;
            } else {
                besides.set(cell);
            }
        }
        return best;
    }

    private double loss(Round round) {
        return round.hidden.stream().mapToDouble(joint::weight).sum();
    }

    private double weight(int cell) {
        return joint.value(cell) * joint.weight(cell);
    }

    private GuardedProtection result(Round last, int rounds) {
        BitSet primary = joint.cells(Role.PRIMARY);
        BitSet unsafe = last.protection.unsafe();
        unsafe.or(last.protection.certificate().revealed());
        unsafe.and(primary);
        BitSet secondary = (BitSet) last.hidden.clone();
        secondary.andNot(primary);
        BitSet narrow = new BitSet();
        last.narrow.values().forEach(narrow::or);
        return new GuardedProtection(
                new Protection(last.hidden, secondary, unsafe, last.protection.certificate()),
                besides,
                List.of(last.outsider),
                narrow,
                rounds);
    }

    /** @return whether anything could be hidden */
    private boolean hideMoreAround(Round round) {
        BitSet before = (BitSet) besides.clone();
        round.narrow.forEach(
                (attacker, cells) -> cells.stream().forEach(cell -> hideMoreAround(cell, attacker, round.hidden)));
        return !besides.equals(before);
    }

    private void hideMoreAround(int cell, Attacker attacker, BitSet hidden) {
        Function<BitSet, Interval> attack = attack(cell, attacker);
        Interval now = attack.apply(hidden);
        List<Integer> candidates = policy.allows(now) ? List.of() : candidates(cell, attacker, hidden);
        if (!candidates.isEmpty()) {
            int other = best(attack, now, hidden, candidates);
            besides.set(other);
            hidden.set(other);
        }
    }

    /** What is shown, may be hidden and hangs together with the cell, that of the least that she does not know first. */
    private List<Integer> candidates(int cell, Attacker attacker, BitSet hidden) {
        BitSet reach = reach(cell, hidden);
        return joint.cells(Role.OPEN).stream()
                .filter(other -> !hidden.get(other) && rowsOf.get(other).intersects(reach))
                .boxed()
                .sorted(Comparator.comparing(
                        other -> (joint.value(other) - share(attacker, other)) * joint.weight(other)))
                .limit(Math.max(1, trials))
                .toList();
    }

    /** The first that alone makes the cell wide enough, else the one that widens it most. */
    private int best(Function<BitSet, Interval> attack, Interval now, BitSet hidden, List<Integer> candidates) {
        int best = candidates.get(0);
        long widest = now.width();
        for (int candidate : candidates) {
            BitSet more = (BitSet) hidden.clone();
            more.set(candidate);
            Interval wider = attack.apply(more);
            if (policy.allows(wider)) {
                return candidate;
            }
            if (wider.width() > widest) {
                widest = wider.width();
                best = candidate;
            }
        }
        return best;
    }

    /** What this attacker finds out of one cell only, by what is hidden. */
    private Function<BitSet, Interval> attack(int cell, Attacker attacker) {
        BitSet only = new BitSet();
        only.set(cell);
        JointMatrix single = joint.with(Role.OPEN, joint.cells(Role.PRIMARY)).with(Role.PRIMARY, only);
        return hidden ->
                auditor.audit(single, hidden, attacker, policy).intervals().get(0);
    }

    private long share(Attacker attacker, int cell) {
        return attacker.shares().isEmpty()
                ? 0
                : rowsOf.get(cell).stream()
                        .mapToLong(row -> attacker.shares().getOrDefault(row, 0L))
                        .sum();
    }

    /** The rows of all hidden cells that hang together with this one. */
    private BitSet reach(int cell, BitSet hidden) {
        BitSet reach = (BitSet) rowsOf.get(cell).clone();
        BitSet left = (BitSet) hidden.clone();
        left.or(joint.cells(Role.HIDDEN));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int other = left.nextSetBit(0); other >= 0; other = left.nextSetBit(other + 1)) {
                if (rowsOf.get(other).intersects(reach)) {
                    reach.or(rowsOf.get(other));
                    left.clear(other);
                    grows = true;
                }
            }
        }
        return reach;
    }
}
