package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void readsThaiLaoAndMyanmarDigits() {
        assertThat(Digits.toAscii("๐๑๒๓๔๕๖๗๘๙ ໐໑໒໓໔໕໖໗໘໙ ၀၁၂၃၄၅၆၇၈၉")).isEqualTo("0123456789 0123456789 0123456789");
    }

    @Test
    void givesBackTheSameTextWhenThereIsNothingToChange() {
        String text = "12 ต.ค. 2561 ລາວ မြန်မာ";

        assertThat(Digits.toAscii(text)).isSameAs(text);
    }

    @Test
    void writesThaiDigits() {
        assertThat(Digits.toThai("12 ต.ค. 2561")).isEqualTo("๑๒ ต.ค. ๒๕๖๑");
    }

    @Test
    void leavesLettersBesideTheDigitsAlone() {
        assertThat(Digits.toAscii("๏๐๚")).isEqualTo("๏0๚");
        assertThat(Digits.toAscii("ໆ໐ໜ")).isEqualTo("ໆ0ໜ");
        assertThat(Digits.toAscii("ဿ၉၊")).isEqualTo("ဿ9၊");
    }
}
