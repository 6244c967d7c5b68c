package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes through the cells of a block in their order and publishes each unless it would give a primary away. */
final class BlockElimination {

    private final JointMatrix matrix;
    private final Block block;
    private final SingletonMethod method;
    private final Span span;
    private final @Nullable Singletons singletons;
    private final Primaries primaries;
    private final Fingerprints fingerprints;
    private final Runnable checkpoint;
    private final List<Integer> secondary = new ArrayList<>();

    BlockElimination(JointMatrix matrix, Block block, SingletonMethod method, Runnable checkpoint) {
        this.checkpoint = checkpoint;
        this.matrix = matrix;
        this.block = block;
        this.method = method;
        span = new Span(block.rows());
        singletons = method == SingletonMethod.NONE ? null : new Singletons(block.firstSingleton());
        fingerprints = new Fingerprints(block.rows());
        int[] places = IntStream.range(0, block.cells().length)
                .filter(place -> matrix.role(block.cells()[place]) == Role.PRIMARY && !isOnlyOfSingletons(place))
                .toArray();
        primaries = new Primaries(block, places, fingerprints);
    }

    /** Such primaries need no protection besides: no sum of singletons is disclosed. */
    private boolean isOnlyOfSingletons(int place) {
        return method == SingletonMethod.ANY_SUM
                && singletons != null
                && singletons.isOnlyOfThem(block.cellRows()[place]);
    }

    BlockElimination run() {
        for (int place = 0; place < block.cells().length; place++) {
            checkpoint.run();
            int cell = block.cells()[place];
            if (matrix.role(cell) != Role.PRIMARY) {
                Residue residue = span.residue(block.cellRows()[place], block.coefficients()[place]);
                if (!residue.isEmpty()) {
                    decide(cell, residue);
                }
            }
        }
        return this;
    }

    private void decide(int cell, Residue residue) {
        boolean forced = matrix.role(cell) == Role.FORCED;
        if (!forced && singletons != null && singletons.isDisclosedBy(residue)) {
            if (method == SingletonMethod.ANY_SUM_NOT_PRIMARY && !revealsWithEachRow(residue)) {
                publishEachRow(residue);
            } else {
                secondary.add(cell);
            }
        } else if (!forced && primaries.isProportionalToOne(residue)) {
            secondary.add(cell);
        } else {
            publish(residue);
        }
    }

    /** Whether a primary could be worked out if every row of this residue were known. */
    private boolean revealsWithEachRow(Residue residue) {
        return primaries.isOneWithin(residue, span);
    }

    private void publishEachRow(Residue residue) {
        for (int i = 0; i < residue.size(); i++) {
            publish(Residue.ofRow(residue.row(i)));
        }
    }

    private void publish(Residue residue) {
        int pivot = residue.row(0) < block.firstSingleton()
                ? span.cheapestRow(residue, block.firstSingleton())
                : residue.row(0);
        Residue unit = residue.times(Mersenne.inverse(residue.at(pivot)));
        Residue across = span.across(pivot);
        primaries.publish(unit, across);
        span.publish(unit, pivot, across);
    }

    void addSecondaryTo(BitSet cells) {
        secondary.forEach(cells::set);
    }

    void addRevealedTo(BitSet cells) {
        primaries.revealed().forEach(cells::set);
    }
}
