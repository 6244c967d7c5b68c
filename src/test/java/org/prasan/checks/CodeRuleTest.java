package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeList;

class CodeRuleTest {

    private static final CodeList TOWNS = CodeList.read("town", new StringReader("""
            code,th,en,synonyms
            T1,แม่สาย,Mae Sai,อ.แม่สาย
            T2,เชียงแสน,Chiang Saen,
            7,เชียงของ,Chiang Khong,
            """));

    @Test
    void findsACodeByItsLabelsSynonymsAndItself() {
        for (String text : new String[] {"แม่สาย", "MAE SAI", "อ. แม่สาย", " t1 "}) {
            assertThat(CodeRule.read(Cell.text(text), TOWNS)).as(text).isEqualTo(new Reading.Read("T1"));
        }
        assertThat(CodeRule.read(Cell.number(7), TOWNS)).isEqualTo(new Reading.Read("7"));
    }

    @Test
    void offersTheNearestLabelsAndDoesNotRepeatWhatWasTyped() {
        Reading reading = CodeRule.read(Cell.text("แม่ทราย สมศรี"), TOWNS);

        assertThat(reading).isInstanceOfSatisfying(Reading.Unread.class, unread -> {
            assertThat(unread.violation().rule()).isEqualTo("code");
            assertThat(unread.violation().mend().th()).contains("แม่สาย");
            assertThat(unread.violation().toString()).doesNotContain("สมศรี");
        });
    }

    @Test
    void aFormulaThatCameToNothingIsNoCode() {
        assertThat(CodeRule.read(Cell.text("#N/A"), TOWNS)).isInstanceOf(Reading.Unread.class);
        assertThat(CodeRule.read(Cell.text("-"), TOWNS)).isInstanceOf(Reading.Unread.class);
    }
}
