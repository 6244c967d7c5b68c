package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalOrderTest {

    private static final List<String> ORDERED = List.of(
            "",
            "02",
            "2",
            "๒",
            "3",
            "10",
            "๑๐",
            "99999999999999999998",
            "99999999999999999999",
            "a",
            "a/b",
            "a1",
            "b 2.xlsx",
            "file2",
            "file2a",
            "file10",
            "ก",
            "คดี_2561-10.csv",
            "คดี_2562-01.csv",
            "ครั้งที่_2",
            "ครั้งที่_10",
            "คัดแยก",
            "\uFB01",
            "😀");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ordersNumbersByValueAndTheRestByCodePoint(long seed) {
        List<String> shuffled = new ArrayList<>(ORDERED);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(NaturalOrder.INSTANCE);
        assertThat(shuffled).isEqualTo(ORDERED);
    }

    @Test
    void isATotalOrder() {
        for (int i = 0; i < ORDERED.size(); i++) {
            for (int j = 0; j < ORDERED.size(); j++) {
                assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(ORDERED.get(i), ORDERED.get(j))))
                        .as("%s and %s", ORDERED.get(i), ORDERED.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }
}
