package org.prasan.figures;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What a cell is about and of which inner cells it is made.
 *
 * @param about indicator, period and codes: the same in every table and edition
 * @param inner by their places in the release's {@link InnerCells}
 */
public record Lineage(String about, BitSet inner) {

    /** Of what is not protected. */
    public static final Lineage NONE = new Lineage("", new BitSet());

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
