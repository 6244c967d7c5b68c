package org.prasan.disclosure.engine;

/** The fraction with the smallest terms that has a given residue modulo a prime. */
record Fraction(long numerator, long denominator) {

    /** By Euclid's algorithm, stopped where the remainder falls below the root of half the prime. */
    static Fraction of(long residue, long prime) {
        long before = prime;
        long numerator = residue;
        long denominatorBefore = 0;
        long denominator = 1;
        while (numerator * numerator * 2 > prime) {
            long quotient = before / numerator;
            long rest = before - quotient * numerator;
            before = numerator;
            numerator = rest;
            long next = denominatorBefore - quotient * denominator;
            denominatorBefore = denominator;
            denominator = next;
        }
        return denominator < 0 ? new Fraction(-numerator, -denominator) : new Fraction(numerator, denominator);
    }

    boolean isNegative() {
        return numerator < 0;
    }

    /** Whether both terms are at most this. */
    boolean isWithin(long limit) {
        return Math.abs(numerator) <= limit && denominator <= limit;
    }
}
