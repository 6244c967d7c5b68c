package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows from 5 on are singletons: each of those people knows her own count. */
class SingletonsTest {

    private final Singletons singletons = new Singletons(5);

    /** Row and value in turn. */
    private static Residue residue(int... entries) {
        int[] rows = new int[entries.length / 2];
        int[] values = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = entries[2 * i];
            values[i] = Mersenne.residue(entries[2 * i + 1]);
        }
        return new Residue(rows, values);
    }

    @Test
    void aSumOfSingletonsAloneIsDisclosed() {
        assertThat(singletons.isDisclosedBy(residue(5, 1, 6, 1))).isTrue();
        assertThat(singletons.isDisclosedBy(residue(6, 3))).isTrue();
        assertThat(singletons.isDisclosedBy(residue(5, -2, 6, -1)))
                .as("less than nothing is a sum too")
                .isTrue();
    }

    @Test
    void withOthersBesidesNoneOfThemKnowsTheRest() {
        assertThat(singletons.isDisclosedBy(residue(4, 1, 5, 1))).isFalse();
        assertThat(singletons.isDisclosedBy(residue(4, 1))).isFalse();
        assertThat(singletons.isDisclosedBy(Residue.EMPTY)).isFalse();
    }

    @Test
    void aDifferenceTellsNobodyACountButOnlyOnceForTheSamePeople() {
        assertThat(singletons.isDisclosedBy(residue(5, 1, 6, -1))).isFalse();
        assertThat(singletons.isDisclosedBy(residue(7, 1, 8, -1))).as("others").isFalse();
        assertThat(singletons.isDisclosedBy(residue(6, 1, 9, -1)))
                .as("one of them again")
                .isTrue();
        assertThat(singletons.isDisclosedBy(residue(9, 1, 10, -1)))
                .as("what was not allowed is not used")
                .isFalse();
    }

    @Test
    void theirSignsAreThoseOfTheSmallestFractions() {
        assertThat(singletons.isDisclosedBy(residue(5, 2, 6, 3, 7, 5))).isTrue();
        assertThat(singletons.isDisclosedBy(residue(5, 2, 6, 3, 7, -5))).isFalse();
        assertThat(singletons.isDisclosedBy(residue(8, -2, 9, -3))).isTrue();
    }

    @Test
    void aCellIsOfSingletonsOnlyFromTheFirstOfItsRowsOn() {
        assertThat(singletons.isOnlyOfThem(new int[] {5, 9})).isTrue();
        assertThat(singletons.isOnlyOfThem(new int[] {4, 9})).isFalse();
        assertThat(singletons.isOnlyOfThem(new int[0])).isFalse();
        assertThat(singletons.isOnlyOfThem(residue(5, 1))).isTrue();
        assertThat(singletons.isOnlyOfThem(residue(4, 1, 5, 1))).isFalse();
    }
}
