package org.prasan.disclosure.instance;

import java.util.BitSet;
import org.prasan.disclosure.engine.JointMatrix;
import org.prasan.disclosure.engine.SingletonMethod;

/**
 * One case: its joint matrix, how it is to be protected, and what was hidden by whoever made it.
 *
 * @param maxCount the greatest count that is primary
 * @param statedSuppressed cells hidden in the file's own pattern, empty when it has none
 */
public record Instance(
        String name, JointMatrix matrix, SingletonMethod singletons, long maxCount, BitSet statedSuppressed) {

    public Instance {
        statedSuppressed = (BitSet) statedSuppressed.clone();
    }

    @Override
    public BitSet statedSuppressed() {
        return (BitSet) statedSuppressed.clone();
    }
}
