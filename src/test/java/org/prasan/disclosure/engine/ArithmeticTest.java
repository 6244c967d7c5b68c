package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Residues against whole numbers of any size. */
class ArithmeticTest {

    private static final BigInteger PRIME = BigInteger.valueOf(Mersenne.PRIME);

    private static int expected(BigInteger number) {
        return number.mod(PRIME).intValueExact();
    }

    @Test
    void residuesOfAnyNumberAreThoseOfTextbookDivision() {
        Random random = new Random(5);
        long[] corners = {
            0,
            1,
            -1,
            Mersenne.PRIME,
            -Mersenne.PRIME,
            Mersenne.PRIME - 1L,
            2L * Mersenne.PRIME,
            -2L * Mersenne.PRIME,
            Long.MAX_VALUE,
            Long.MIN_VALUE
        };
        for (long number : corners) {
            assertThat(Mersenne.residue(number)).as("%d", number).isEqualTo(expected(BigInteger.valueOf(number)));
        }
        for (int i = 0; i < 2000; i++) {
            long number = random.nextLong();
            assertThat(Mersenne.residue(number)).isEqualTo(expected(BigInteger.valueOf(number)));
        }
    }

    @Test
    void sumsProductsNegativesAndInversesAreThoseOfTheField() {
        int[] numbers = new Random(6).ints(60, 0, Mersenne.PRIME).toArray();
        numbers[0] = 0;
        numbers[1] = 1;
        numbers[2] = Mersenne.PRIME - 1;
        numbers[3] = 2;
        for (int a : numbers) {
            for (int b : numbers) {
                BigInteger left = BigInteger.valueOf(a);
                BigInteger right = BigInteger.valueOf(b);
                assertThat(Mersenne.sum(a, b)).isEqualTo(expected(left.add(right)));
                assertThat(Mersenne.product(a, b)).isEqualTo(expected(left.multiply(right)));
            }
            assertThat(Mersenne.sum(a, Mersenne.negative(a))).isZero();
            assertThat(Mersenne.negative(a)).isBetween(0, Mersenne.PRIME - 1);
            if (a != 0) {
                assertThat(Mersenne.product(a, Mersenne.inverse(a))).isEqualTo(1);
            }
        }
    }

    @Test
    void aFractionIsFoundAgainFromItsResidue() {
        for (int numerator = -40; numerator <= 40; numerator++) {
            for (int denominator = 1; denominator <= 40; denominator++) {
                int residue = Mersenne.product(Mersenne.residue(numerator), Mersenne.inverse(denominator));
                int shared = BigInteger.valueOf(numerator)
                        .gcd(BigInteger.valueOf(denominator))
                        .intValueExact();

                Fraction found = Fraction.of(residue, Mersenne.PRIME);

                assertThat(found).isEqualTo(new Fraction(numerator / shared, denominator / shared));
                assertThat(found.isNegative()).isEqualTo(numerator < 0);
            }
        }
    }

    @Test
    void bothTermsOfAFractionCountForHowLargeItIs() {
        assertThat(new Fraction(-100, 100).isWithin(100)).isTrue();
        assertThat(new Fraction(-101, 1).isWithin(100)).isFalse();
        assertThat(new Fraction(101, 1).isWithin(100)).isFalse();
        assertThat(new Fraction(1, 101).isWithin(100)).isFalse();
    }
}
