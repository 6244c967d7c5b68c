package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZawgyiTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u1031\u1019", "\u103b\u1019\u1014\u1039\u1019\u102c", "\u1019\u102d\u1014\u1039\u1038"})
    void tellsTextTypedForAZawgyiFont(String text) {
        assertThat(Zawgyi.isLikely(text)).isTrue();
        assertThat(Transliterator.getInstance("Zawgyi-my").transliterate(text)).isNotEqualTo(text);
    }

    /** Myanmar, Burmese, Tachileik, man, woman, and a stacked consonant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u1019\u103c\u1014\u103a\u1019\u102c",
                "\u1017\u1019\u102c",
                "\u1010\u102c\u1001\u103b\u102e\u101c\u102d\u1010\u103a\u1019\u103c\u102d\u102f\u1037",
                "\u1021\u1019\u103b\u102d\u102f\u1038\u101e\u102c\u1038",
                "\u1021\u1019\u103b\u102d\u102f\u1038\u101e\u1019\u102e\u1038",
                "\u1000\u1019\u1039\u1018\u102c \u1016\u103c\u1031\u1021\u102c\u1038",
                "ไทย ลาว ລາວ Myanmar"
            })
    void leavesUnicodeAlone(String text) {
        assertThat(Zawgyi.isLikely(text)).isFalse();
    }
}
