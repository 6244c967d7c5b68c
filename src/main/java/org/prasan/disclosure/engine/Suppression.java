package org.prasan.disclosure.engine;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the secondary cells of a joint matrix by Gaussian elimination; none of them could be given back. The method is
 * that of Statistics Norway's package GaussSuppression.
 */
public final class Suppression {

    private final SingletonMethod singletons;
    private final Runnable checkpoint;

    public Suppression(SingletonMethod singletons) {
        this(singletons, () -> {});
    }

    /** @param checkpoint called by several threads between two cells; what it throws ends the work */
    public Suppression(SingletonMethod singletons, Runnable checkpoint) {
        this.singletons = singletons;
        this.checkpoint = checkpoint;
    }

    /** The same matrix gives the same protection, whatever the number of threads. */
    public Protection protect(JointMatrix matrix) {
        int[] order = new CandidateOrder(matrix).cells();
        List<Block> blocks = new Blocks(matrix, order, singletons != SingletonMethod.NONE).list();
        List<BlockElimination> done = blocks.parallelStream()
                .map(block -> new BlockElimination(matrix, block, singletons, checkpoint).run())
                .toList();
        BitSet secondary = new BitSet();
        BitSet unsafe = new BitSet();
        done.forEach(block -> {
            block.addSecondaryTo(secondary);
            block.addRevealedTo(unsafe);
        });
        BitSet suppressed = matrix.cells(Role.PRIMARY);
        suppressed.or(secondary);
        Certificate certificate = Certificate.of(matrix, suppressed);
        unsafe.or(certificate.revealed());
        return new Protection(suppressed, secondary, unsafe, certificate);
    }
}
