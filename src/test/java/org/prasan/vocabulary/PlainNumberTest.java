package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "007 | 7",
                "๑๒ | 12",
                "໑໒ | 12",
                "၁၂ | 12",
                "1,196 | 1196",
                "1,000,000 | 1000000",
                "๑,๑๙๖ คน | 1196",
                "3 ราย | 3",
                "3ราย | 3",
                "2 คน | 2",
                "3 แห่ง | 3",
                "2 persons | 2",
                "' 3 ' | 3",
                "-2 | -2",
                "−2 | -2",
                "–2 | -2",
                "-๒ | -2",
                "3.0 | 3",
                "3.00 | 3",
                "3.0 ราย | 3",
                "0 | 0"
            })
    void readsAWholeNumber(String text, long number) {
        assertThat(PlainNumber.readWhole(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "หลาย",
                "หลายราย",
                "1-2",
                "1–2",
                "1-2 คน",
                "1 ถึง 2",
                "1 หรือสอง",
                "1.5",
                "1.196",
                "1.000",
                "1,19",
                "1,1960",
                ",196",
                "1,",
                "1,,196",
                "3%",
                "3+",
                "1 196",
                "1e5",
                "--2",
                "- 2",
                "(2)",
                "3 พันคน",
                "20 กว่าคน",
                "ร้อยละ 3",
                "3 ร้อยละ",
                "2 million",
                "99999999999999999999"
            })
    void refusesWhatIsNoExactWholeNumber(String text) {
        assertThat(PlainNumber.readWhole(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", " - ", "−"})
    void aDashAloneIsADash(String text) {
        assertThat(PlainNumber.isDash(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "-2", "0", "ไม่มี"})
    void anythingElseIsNone(String text) {
        assertThat(PlainNumber.isDash(text)).isFalse();
    }
}
