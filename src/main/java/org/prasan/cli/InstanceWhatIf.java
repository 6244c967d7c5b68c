package org.prasan.cli;

import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.GuardedProtection;
import org.prasan.disclosure.engine.GuardedSuppression;
import org.prasan.disclosure.engine.IntervalPolicy;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.Protection;
import org.prasan.disclosure.engine.Role;
import org.prasan.disclosure.engine.Suppression;
import org.prasan.disclosure.instance.Instance;

/** What a case would lose under other thresholds, without and with intervals of a width. */
final class InstanceWhatIf {

    private static final int MOST = 10;
    private static final int[] WIDTHS = {0, 4};

    private final Instance instance;
    private final Suppression suppression;

    InstanceWhatIf(Instance instance) {
        this.instance = instance;
        this.suppression = new Suppression(instance.singletons());
    }

    void print(PrintWriter out) {
        Listing listing = new Listing("hidden_to", "width", "primary", "secondary", "hidden_percent", "unsafe");
        SortedSet<Long> thresholds = new TreeSet<>();
        for (long threshold : new long[] {1, 2, instance.maxCount(), MOST - 1}) {
            thresholds.add(threshold);
        }
        for (long threshold : thresholds) {
            for (int width : WIDTHS) {
                add(listing, threshold, width);
            }
        }
        listing.print(out);
    }

    private void add(Listing listing, long threshold, int width) {
        JointMatrix matrix = upTo(threshold);
        Protection protection;
        BitSet unsafe;
        if (width == 0) {
            protection = suppression.protect(matrix);
            unsafe = protection.unsafe();
        } else {
            GuardedProtection guarded = new GuardedSuppression(suppression, new IntervalPolicy(width, threshold))
                    .protect(matrix, List.of(Attacker.OUTSIDER));
            protection = guarded.protection();
            unsafe = protection.unsafe();
            unsafe.or(guarded.narrow());
        }
        listing.add(
                threshold + (threshold == instance.maxCount() ? " *" : ""),
                width == 0 ? "-" : width,
                matrix.cells(Role.PRIMARY).cardinality(),
                protection.secondary().cardinality(),
                Math.round(100.0 * protection.suppressed().cardinality() / matrix.cells()),
                unsafe.cardinality());
    }

    /** The same case with every open cell of 1 to the threshold as a primary one. */
    private JointMatrix upTo(long threshold) {
        JointMatrix matrix = instance.matrix();
        BitSet open = matrix.cells(Role.OPEN);
        open.or(matrix.cells(Role.PRIMARY));
        BitSet small = new BitSet();
        open.stream()
                .filter(cell -> matrix.value(cell) >= 1 && matrix.value(cell) <= threshold)
                .forEach(small::set);
        BitSet large = (BitSet) open.clone();
        large.andNot(small);
        return matrix.with(Role.OPEN, large).with(Role.PRIMARY, small);
    }
}
