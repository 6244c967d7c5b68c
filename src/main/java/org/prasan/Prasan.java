package org.prasan;
/** Starts the command line. */
public final class Prasan {
    private Prasan() {}

    public static void main(String[] args) {
        System.out.println("prasan");
    }
}
