package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthWordsTest {

    @ParameterizedTest
    @CsvSource({
        "กรกฎาคม,7",
        "ก.ค.,7",
        "ก.ค,7",
        "กค.,7",
        "กค,7",
        "กรกฎา,7",
        "กรกฏาคม,7",
        "เดือนกรกฎาคม,7",
        "July,7",
        "JULY,7",
        "jul,7",
        "JUL.,7",
        "Sept.,9",
        "Novembr,11",
        "ກໍລະກົດ,7",
        "ເດືອນຕຸລາ,10",
        "အောက်တိုဘာ,10",
        "အောက်တိုဘာလ,10",
        "ဇူလိုင်လ,7"
    })
    void knowsTheNamesOfAMonth(String word, int month) {
        assertThat(MonthWords.month(word)).isEqualTo(month);
        assertThat(MonthWords.month(word)).as("the second time").isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "เดือน",
                "ก",
                "janitor",
                "Match",
                "Jume",
                "รวม",
                "ตุลาการ",
                "aLongWordThatCannotBeAnyMonthAtAll"
            })
    void knowsNoMonthByAnyOtherWord(String word) {
        assertThat(MonthWords.month(word)).isZero();
    }

    @Test
    void stillReadsMisspeltMonthsAfterMoreWordsThanItRemembers() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(MonthWords.month("word" + i)).isZero();
        }

        assertThat(MonthWords.month("กันยายม")).isEqualTo(9);
    }
}
