package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatsTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 17, 18, 21, 22, 27, 36, 45, 47, 50, 58, 71, 81})
    void knowsTheBuiltInDates(int number) {
        assertThat(DateFormats.isDate(number, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 13, 23, 37, 44, 48, 49, 59, 62, 67, 70, 164})
    void knowsTheBuiltInNumbers(int number) {
        assertThat(DateFormats.isDate(number, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[$-41E]d mmm yyyy",
                "[$-107041E]d mmm yyyy",
                "[$-107041E]d mmm yy;@",
                "[$-D07041E]d\\ mmmm\\ bbbb;@",
                "[$-th-TH,107]d mmm bb",
                "d/m/bb",
                "\"วันที่ \"d mmmm yyyy",
                "[$-1070000]d/mm/yyyy;@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "dd/mm/yyyy;[Red]dd/mm/yyyy",
                "yyyy\"-\"mm\"-\"dd\"T\"hh\":\"mm",
                "[h]:mm",
                "[hh]:mm:ss",
                "h:mm AM/PM",
                "[$-409]h:mm\\ AM/PM;@",
                "ggge\"年\"m\"月\"d\"日\"",
                "mmm-yy"
            })
    void knowsADateByItsCode(String code) {
        assertThat(DateFormats.isDate(164, code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0",
                "[Red]#,##0;[Blue]-#,##0",
                "0.00E+00",
                "0\" d\"",
                "#,##0\" ราย\"",
                "[$฿-41E]#,##0.00",
                "[$-D07041E]0",
                "t0.00",
                "@",
                "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-",
                "[<=9999999]000\\-0000;0\\-0000\\-00000\\-00\\-0",
                "0_m",
                ""
            })
    void knowsANumberByItsCode(String code) {
        assertThat(DateFormats.isDate(164, code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 20})
    void believesTheWorkbookMoreThanTheBuiltInNumber(int number) {
        assertThat(DateFormats.isDate(number, "0.00")).isFalse();
    }
}
