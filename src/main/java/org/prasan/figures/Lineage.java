package org.prasan.figures;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Of which inner cells a cell is made, by their places in the release's {@link InnerCells}. */
public record Lineage(BitSet inner) {

    /** Of a zero, and of what is not protected. */
    public static final Lineage NONE = new Lineage(new BitSet());

    public Lineage {
        inner = (BitSet) inner.clone();
    }

    @Override
    public BitSet inner() {
        return (BitSet) inner.clone();
    }

    public boolean isEmpty() {
        return inner.isEmpty();
    }

    public IntStream stream() {
        return inner.stream();
    }
}
