package org.prasan.disclosure;

import java.util.BitSet;
import java.util.List;
import org.prasan.disclosure.engine.Attacker;
import org.prasan.disclosure.engine.JointMatrix;

/**
 * All cells that one audience may see, of this release and of earlier ones, as one matrix.
 *
 * @param rowsOf the rows of every column
 * @param agencies those whose records it counts, each with what it knows
 * @param columns in which column each place of this release is, the open ones before those that wider readers see; −1 for
 *     a zero, which is in none
 */
@SuppressWarnings("ArrayRecordComponent")
record Joint(JointMatrix matrix, List<BitSet> rowsOf, List<Attacker> agencies, int[] columns) {

    boolean isHidden(int place, BitSet hidden) {
        return columns[place] >= 0 && hidden.get(columns[place]);
    }
}
