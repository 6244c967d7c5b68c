package org.prasan.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.disclosure.ProtectionAccount.OfAgency;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.Audit;
import org.prasan.disclosure.engine.Auditor;
import org.prasan.disclosure.engine.GuardedProtection;
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

    private final JointMatrix joint;
    private final IntervalPolicy policy;
    private final List<BitSet> rowsOf;
    private final Auditor auditor;
    private final Runnable checkpoint;
    private final ContributingAgencies agencies;
    private final BitSet hiddenBesides = new BitSet();

    private AttackedProtection(Joint joint, ProtectionPolicy policy, Runnable checkpoint) {
        this.auditor = new Auditor(checkpoint);
        this.checkpoint = checkpoint;
        this.joint = joint.matrix();
        this.rowsOf = joint.rowsOf();
        this.policy = new IntervalPolicy(policy.width(), policy.hideTo());
        this.agencies = new ContributingAgencies(joint, this.policy, auditor);
    }

    /** @param agencies what each of them can still find out */
    record Attacked(GuardedProtection protection, List<OfAgency> agencies) {}

    /** @param checkpoint called again and again; what it throws ends the work */
    static Attacked of(Joint joint, ProtectionPolicy policy, Runnable checkpoint) {
        return new AttackedProtection(joint, policy, checkpoint).protect();
    }

    private Attacked protect() {
        Suppression suppression = new Suppression(SingletonMethod.ANY_SUM, checkpoint);
        BitSet primary = joint.cells(Role.PRIMARY);
        for (int round = 1; ; round++) {
            Protection protection = suppression.protect(joint.with(Role.PRIMARY, hiddenBesides));
            BitSet hidden = protection.suppressed();
            hidden.or(hiddenBesides);
            Audit outsider = auditor.audit(joint, hidden, Attacker.OUTSIDER, policy);
            BitSet narrow = new BitSet();
            outsider.narrow(policy).forEach(interval -> narrow.set(interval.cell()));
            List<Audit> insiders = narrow.isEmpty() ? agencies.attack(hidden) : List.of();
            insiders.forEach(audit -> narrow.or(agencies.narrow(audit)));
            boolean more = false;
            for (int cell = narrow.nextSetBit(0); cell >= 0; cell = narrow.nextSetBit(cell + 1)) {
                more |= hideMoreAround(cell, hidden);
            }
            if (!more) {
                GuardedProtection guarded = result(protection, hidden, primary, outsider, narrow, round);
                return new Attacked(
                        guarded, insiders.stream().map(agencies::account).toList());
            }
        }
    }

    private GuardedProtection result(
            Protection last, BitSet hidden, BitSet primary, Audit outsider, BitSet narrow, int rounds) {
        BitSet unsafe = last.unsafe();
        unsafe.or(last.certificate().revealed());
        unsafe.and(primary);
        BitSet secondary = (BitSet) hidden.clone();
        secondary.andNot(primary);
        Protection protection = new Protection(hidden, secondary, unsafe, last.certificate());
        return new GuardedProtection(protection, hiddenBesides, List.of(outsider), narrow, rounds);
    }

    private boolean hideMoreAround(int cell, BitSet hidden) {
        Optional<Integer> least = least(rowsOf.get(cell), hidden).or(() -> least(reach(cell, hidden), hidden));
        least.ifPresent(other -> {
            hiddenBesides.set(other);
            hidden.set(other);
        });
        return least.isPresent();
    }

    /** The least of the cells that are shown, may be hidden and have one of the rows. */
    private Optional<Integer> least(BitSet rows, BitSet hidden) {
        return joint.cells(Role.OPEN).stream()
                .filter(cell -> !hidden.get(cell) && rowsOf.get(cell).intersects(rows))
                .boxed()
                .min(Comparator.comparing(cell -> joint.value(cell) * joint.weight(cell)));
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
