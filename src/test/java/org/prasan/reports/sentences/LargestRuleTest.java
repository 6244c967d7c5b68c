package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.SentenceSpec;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.vocabulary.Text;

class LargestRuleTest {

    @Test
    void namesTheLargestAndItsShare() {
        Text said = say(Figures.by("TOTAL").row("NORTH", "59").row("EAST", "20").row("TOTAL", "121"))
                .orElseThrow();

        assertThat(said.en()).isEqualTo("Subject NORTH: 59 of 121 (49%).");
        assertThat(said.th()).isEqualTo("เรื่องNORTH-ไทย จำนวน 59 คดี จากทั้งหมด 121 คดี (ร้อยละ 49)");
    }

    @Test
    void givesNoPercentageOnABaseUnderTwenty() {
        assertThat(english(
                        Figures.by("TOTAL").row("NORTH", "9").row("EAST", "2").row("TOTAL", "11")))
                .isEqualTo("Subject NORTH: 9 of 11.");
    }

    @Test
    void namesTwoThatAreEqualButNotThree() {
        Figures two = Figures.by("TOTAL").row("NORTH", "30").row("EAST", "30").row("TOTAL", "60");

        assertThat(english(two)).isEqualTo("Subject NORTH and EAST, the same number each: 30 of 60.");
        assertThat(say(Figures.by("TOTAL").row("A", "30").row("B", "30").row("C", "30")))
                .isEmpty();
    }

    @Test
    void saysWhenFiguresAreHiddenOrNotReported() {
        assertThat(english(
                        Figures.by("TOTAL").row("NORTH", "9").row("EAST", "[c]").row("TOTAL", "[c]")))
                .isEqualTo("Subject NORTH: 9 (among the figures that are not hidden).");
        assertThat(english(
                        Figures.by("TOTAL").row("NORTH", "9").row("EAST", "–").row("TOTAL", "9")))
                .isEqualTo("Subject NORTH: 9 of 9 (among those reported).");
    }

    @Test
    void saysNothingWhenWhatIsLeftOutIsLarger() {
        assertThat(say(Figures.by("TOTAL").row("NORTH", "9").row("REST", "10"))).isEmpty();
    }

    @Test
    void saysThatThereIsNoneOnlyWhenAllIsKnown() {
        assertThat(english(Figures.by("TOTAL").row("NORTH", "0").row("EAST", "0")))
                .isEqualTo("There is none.");
        assertThat(say(Figures.by("TOTAL").row("NORTH", "0").row("EAST", "–"))).isEmpty();
        assertThat(say(Figures.by("TOTAL").row("NORTH", "0").row("EAST", "[c]")))
                .isEmpty();
    }

    @Test
    void saysNothingOfOneAlone() {
        assertThat(say(Figures.by("TOTAL").row("NORTH", "9").row("TOTAL", "9"))).isEmpty();
    }

    @Test
    void findsTheLargestColumnOfARow() {
        Figures months =
                Figures.by("MAY", "JUNE", "TOTAL").row("CASES", "4", "9", "13").row("VICTIMS", "30", "2", "32");

        assertThat(say(Figures.spec(Rule.LARGEST, "CASES"), months)
                        .orElseThrow()
                        .en())
                .isEqualTo("Subject JUNE: 9 of 13.");
        assertThat(say(Figures.spec(Rule.LARGEST, "SUSPECTS"), months)).isEmpty();
    }

    private static String english(Figures figures) {
        return say(figures).orElseThrow().en();
    }

    private static Optional<Text> say(Figures figures) {
        return say(Figures.spec(Rule.LARGEST, ""), figures);
    }

    private static Optional<Text> say(SentenceSpec spec, Figures figures) {
        return new LargestRule().say(spec, figures.table(), Figures.edition());
    }
}
