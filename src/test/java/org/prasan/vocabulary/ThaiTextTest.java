package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ที่ หมู่ กฤษฏิ์ ซื้อ เอี๊ยด นี้ น้ำ จ่ำ ญู ฐู ปี่ ABC วันที่",
                "ศูนย์ประสานงานชายแดนเพื่อการต่อต้านการค้ามนุษย์ เมียนมา–ไทย (ท่าขี้เหล็ก–เชียงราย)",
                "12 ต.ค. 2561"
            })
    void givesBackTheSameTextWhenItIsCleanAlready(String text) {
        assertThat(ThaiText.clean(text)).isSameAs(text);
    }

    @Test
    void keepsSaraAmWholeAsNfkcWouldNot() {
        assertThat(ThaiText.clean("ทำ\u00a0งาน")).isEqualTo("ท\u0e33 งาน");
    }

    @Test
    void foldsNikhahitAndSaraAaToSaraAmWithAToneMarkOnEitherSide() {
        assertThat(ThaiText.clean("ท\u0e4d\u0e32")).isEqualTo("ท\u0e33");
        assertThat(ThaiText.clean("จ\u0e4d\u0e48\u0e32")).isEqualTo("จ\u0e48\u0e33");
        assertThat(ThaiText.clean("จ\u0e48\u0e4d\u0e32")).isEqualTo("จ\u0e48\u0e33");
    }

    @Test
    void putsAToneMarkTypedAfterSaraAmBeforeIt() {
        assertThat(ThaiText.clean("น\u0e33\u0e49")).isEqualTo("น\u0e49\u0e33");
    }

    @Test
    void foldsTwoSaraEToSaraAe() {
        assertThat(ThaiText.clean("\u0e40\u0e40ม่สาย")).isEqualTo("แม่สาย");
        assertThat(ThaiText.clean("\u0e40\u200b\u0e40ม่สาย")).isEqualTo("แม่สาย");
    }

    @Test
    void putsMarksInTheOrderOfTyping() {
        assertThat(ThaiText.clean("ท\u0e48\u0e35")).isEqualTo("ท\u0e35\u0e48");
        assertThat(ThaiText.clean("หม\u0e48\u0e39")).isEqualTo("หม\u0e39\u0e48");
        assertThat(ThaiText.clean("ฏ\u0e4c\u0e34")).isEqualTo("ฏ\u0e34\u0e4c");
        assertThat(ThaiText.clean("ก\u0e4c\u0e48")).isEqualTo("ก\u0e48\u0e4c");
    }

    @Test
    void dropsWhatCannotBeSeenAndCollapsesSpaces() {
        assertThat(ThaiText.clean("\ufeff สภ.\u200bแม่สาย\t\r\n \u00a0 เชียงราย\u00ad \u2060"))
                .isEqualTo("สภ.แม่สาย เชียงราย");
    }

    @Test
    void composesLatinLetters() {
        assertThat(ThaiText.clean("cafe\u0301")).isEqualTo("café");
    }

    @Test
    void cleaningTwiceChangesNothingMoreWhateverTheMarks() {
        String marks = "กน า\u0e31\u0e33\u0e34\u0e38\u0e3a\u0e40\u0e47\u0e48\u0e49\u0e4c\u0e4d\u0e32\u200b\u00a0a";
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            String once = ThaiText.clean(text.toString());

            assertThat(ThaiText.clean(once)).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "' Mae  Sai ', maesai",
        "สปป.ลาว, สปปลาว",
        "Work-permit/procedures, workpermitprocedures",
        "0–14 ปี, 014ปี",
        "๐–๑๔ ปี, 014ปี",
        "ศูนย์ฯ (เชียงราย), ศูนย์ฯเชียงราย",
        "'อื่น ๆ', อื่นๆ",
        "n/a, na",
        "[a_b]:“c”, abc",
        "40+, 40+"
    })
    void keysAreWithoutCaseSpacesAndPunctuation(String text, String key) {
        assertThat(ThaiText.key(text)).isEqualTo(key);
    }

    @Test
    void aKeyOfAKeyIsTheSameText() {
        String key = "เชียงราย";

        assertThat(ThaiText.key(key)).isSameAs(key);
    }

    @Test
    void headerKeysLeaveOutUnitsInParentheses() {
        assertThat(ThaiText.headerKey("อายุ (ปี)")).isEqualTo("อายุ");
        assertThat(ThaiText.headerKey("จำนวน (ราย (คน)) รวม")).isEqualTo("จำนวนรวม");
        assertThat(ThaiText.headerKey("อายุ（ปี）")).isEqualTo("อายุ");
    }

    @Test
    void headerKeysKeepWhatIsWhollyInParenthesesOrUnbalanced() {
        assertThat(ThaiText.headerKey("(ราย)")).isEqualTo("ราย");
        assertThat(ThaiText.headerKey("อายุ (ปี")).isEqualTo("อายุปี");
        assertThat(ThaiText.headerKey("1) อายุ")).isEqualTo("1อายุ");
    }

    /** Sorted one by one they would be moved 250 thousand million times. */
    @Test
    void marksWithoutEndAreCutOff() {
        String marks = "\u0e48".repeat(500_000) + "\u0e35".repeat(500_000) + "\u0301\u0316".repeat(500_000);

        assertThat(ThaiText.clean("ก" + marks + "ข"))
                .hasSize(32)
                .startsWith("ก\u0e48")
                .endsWith("\u0e48ข");
        assertThat(ThaiText.clean("ที่")).isEqualTo("ที่");
    }
}
