package org.prasan.disclosure.engine;

import java.util.BitSet;
import java.util.List;

/** Attacks a protection: the least and the greatest value that every primary can have, for whoever attacks. */
public final class Auditor {

    /** @param suppressed what this release hides, from {@link Protection#suppressed()}; {@link Role#HIDDEN} is besides */
    public Audit audit(JointMatrix matrix, BitSet suppressed, Attacker attacker) {
        throw new UnsupportedOperationException(matrix + attacker.name() + suppressed);
    }

    /** One attacker for every inner row that holds a singleton and is not published itself. */
    public static List<Attacker> contributors(JointMatrix matrix, BitSet suppressed) {
        throw new UnsupportedOperationException(matrix + " " + suppressed);
    }
}
