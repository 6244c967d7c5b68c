package org.prasan.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBoundariesTest {

    @Test
    void findsThaiWords() {
        assertThat(words("สำนักงานตำรวจส่งข่าวสาร")).containsExactly("สำนักงาน", "ตำรวจ", "ส่ง", "ข่าวสาร");
    }

    @Test
    void keepsWholeWhatIcuWouldSplit() {
        assertThat(words("ผู้เสียหายจากการค้ามนุษย์")).containsExactly("ผู้เสียหาย", "จาก", "การ", "ค้ามนุษย์");
        assertThat(words("น้ำหนัก")).containsExactly("น้ำหนัก");
        assertThat(words("ลาดตระเวน")).containsExactly("ลาดตระเวน");
        assertThat(words("ลาวและเมียนมา")).containsExactly("ลาว", "และ", "เมียนมา");
        assertThat(words("น้ำ")).containsExactly("น้ำ");
        assertThat(words("เพิ่มขึ้นร้อยละ")).containsExactly("เพิ่มขึ้น", "ร้อยละ");
    }

    @Test
    void keepsAFigureWithTheWordThatSaysWhatItIs() {
        BreakIterator lines = ThaiLineBreaks.lines();
        lines.setText("ด่าน แห่งที่ 1 (ร้อยละ 46)");

        assertThat(lines.isBoundary("ด่าน ".length())).isTrue();
        assertThat(lines.isBoundary("ด่าน แห่งที่ ".length())).isFalse();
        assertThat(lines.isBoundary("ด่าน แห่งที่ 1 (ร้อยละ ".length())).isFalse();
    }

    @Test
    void keepsAFigureWithWhatIsCounted() {
        BreakIterator lines = ThaiLineBreaks.lines();
        lines.setText("มากที่สุด จำนวน 48 คน จากทั้งหมด 113 คน");

        assertThat(lines.isBoundary("มากที่สุด ".length())).isTrue();
        assertThat(lines.isBoundary("มากที่สุด จำนวน ".length())).isFalse();
        assertThat(lines.isBoundary("มากที่สุด จำนวน 48 ".length())).isFalse();
        assertThat(lines.isBoundary("มากที่สุด จำนวน 48 คน ".length())).isTrue();
    }

    @Test
    void keepsNamesThatADashJoins() {
        BreakIterator lines = ThaiLineBreaks.lines();
        lines.setText("การค้ามนุษย์ เมียนมา–ไทย (เชียงราย)");

        assertThat(lines.isBoundary("การค้ามนุษย์ เมียนมา–".length())).isFalse();
        assertThat(lines.isBoundary("การค้ามนุษย์ เมียนมา–ไทย ".length())).isTrue();
    }

    @Test
    void mayPartTheWordFromAQuarterThatHasItsYear() {
        BreakIterator lines = ThaiLineBreaks.lines();
        lines.setText("ไตรมาส 1/2562");

        assertThat(lines.isBoundary("ไตรมาส ".length())).isTrue();
    }

    @Test
    void moves() {
        BreakIterator breaks = ThaiLineBreaks.words();
        breaks.setText("ab cd");

        assertThat(breaks.last()).isEqualTo(5);
        assertThat(breaks.previous()).isEqualTo(3);
        assertThat(breaks.following(0)).isEqualTo(2);
        assertThat(breaks.following(1)).isEqualTo(2);
        assertThat(breaks.preceding(3)).isEqualTo(2);
        assertThat(breaks.preceding(0)).isEqualTo(BreakIterator.DONE);
        assertThat(breaks.following(5)).isEqualTo(BreakIterator.DONE);
        assertThat(breaks.isBoundary(2)).isTrue();
        assertThat(breaks.isBoundary(4)).isFalse();
    }

    @Test
    void countsFromWhereTheTextBegins() {
        BreakIterator breaks = ThaiLineBreaks.words();
        breaks.setText(new StringCharacterIterator("ab cd", 3, 5, 3));

        assertThat(breaks.first()).isEqualTo(3);
        assertThat(breaks.next()).isEqualTo(5);
        assertThat(breaks.next()).isEqualTo(BreakIterator.DONE);
    }

    private static List<String> words(String text) {
        BreakIterator breaks = ThaiLineBreaks.words();
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }
}
