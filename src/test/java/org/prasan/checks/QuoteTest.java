package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2562",
                "30.2.62",
                "2562-13-01",
                "12/10/2561 25:61",
                "31 ก.พ. 2562",
                "31 กุมภาพันธ์ 2562",
                "25.61",
                "-3",
                "2.5",
                "1,196",
                "3-5",
                "13/2562"
            })
    void repeatsDatesTimesAndNumbers(String text) {
        assertThat(Quote.of(text)).isEqualTo(": " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "สมชาย",
                "1 สมชาย 25",
                "12 นางใจ 2561",
                "ด.ญ. มานี 12 ปี",
                "1579900123456",
                "1-5799-00123-45-6",
                "๑-๕๗๙๙-๐๐๑๒๓-๔๕-๖",
                "081-234-5678",
                "0812345678",
                "053 731 444",
                "AB1234567"
            })
    void keepsNamesAndTelephoneAndIdentityNumbersToItself(String text) {
        assertThat(Quote.of(text)).isEmpty();
    }
}
