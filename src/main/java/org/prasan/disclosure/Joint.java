package org.prasan.disclosure;

import java.util.BitSet;
import org.prasan.disclosure.engine.JointMatrix;

/**
 * All cells that one audience may see, of this release and of earlier ones, as one matrix.
 *
 * @param columns in which column each open place is; −1 for a zero, which is in none
 */
@SuppressWarnings("ArrayRecordComponent")
record Joint(JointMatrix matrix, int[] columns) {

    boolean isHidden(int place, BitSet hidden) {
        return columns[place] >= 0 && hidden.get(columns[place]);
    }
}
