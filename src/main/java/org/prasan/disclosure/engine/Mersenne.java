package org.prasan.disclosure.engine;

/** Arithmetic modulo 2^31 − 1, whose remainders need no division. Residues are from 0 to 2^31 − 2. */
final class Mersenne {

    static final int PRIME = Integer.MAX_VALUE;

    private Mersenne() {}

    /** Of any number, negative ones too. */
    static int residue(long number) {
        long folded = (number & PRIME) + (number >> 31);
        folded = (folded & PRIME) + (folded >> 31);
        if (folded < 0) {
            folded += PRIME;
        }
        return folded >= PRIME ? (int) (folded - PRIME) : (int) folded;
    }

    static int product(int a, int b) {
        long product = (long) a * b;
        int folded = (int) (product & PRIME) + (int) (product >>> 31);
        // The sum of two 31-bit numbers wraps once at most: then it reads as negative.
        return folded < 0 || folded == PRIME ? folded - PRIME : folded;
    }

    static int sum(int a, int b) {
        int sum = a + b;
        return sum < 0 || sum == PRIME ? sum - PRIME : sum;
    }

    static int negative(int a) {
        return a == 0 ? 0 : PRIME - a;
    }

    /** By Fermat's little theorem, of anything but 0. */
    static int inverse(int a) {
        int result = 1;
        int power = a;
        for (int exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = product(result, power);
            }
            power = product(power, power);
        }
        return result;
    }
}
