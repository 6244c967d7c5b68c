package org.prasan.disclosure.engine;

import java.util.BitSet;

/**
 * Which cells of a joint matrix stay hidden, as sets of its cells.
 *
 * @param suppressed primary and secondary cells; cells that are {@link Role#HIDDEN} are not among them
 * @param secondary hidden to protect primaries
 * @param unsafe primaries that forced cells reveal: nothing of this release may be published
 * @param certificate that no primary can be worked out from what is published, under another prime
 */
public record Protection(BitSet suppressed, BitSet secondary, BitSet unsafe, Certificate certificate) {

    public Protection {
        suppressed = (BitSet) suppressed.clone();
        secondary = (BitSet) secondary.clone();
        unsafe = (BitSet) unsafe.clone();
    }

    @Override
    public BitSet suppressed() {
        return (BitSet) suppressed.clone();
    }

    @Override
    public BitSet secondary() {
        return (BitSet) secondary.clone();
    }

    @Override
    public BitSet unsafe() {
        return (BitSet) unsafe.clone();
    }

    /** Nothing is unsafe and the certificate agrees. */
    public boolean holds() {
        return unsafe.isEmpty() && certificate.holds();
    }
}
