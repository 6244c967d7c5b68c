package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Text;

class ChangeRuleTest {

    private static final ChangeRule RULE = new ChangeRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "121  | 100  | Subject rose from 100 in FY1 to 121 (up 21%).",
                "120  | 100  | Subject: 120, about the same as in FY1 (100).",
                "79   | 100  | Subject fell from 100 in FY1 to 79 (down 21%).",
                "80   | 100  | Subject: 80, about the same as in FY1 (100).",
                "100  | 100  | Subject: 100, the same as in FY1.",
                "0    | 0    | Subject: 0, the same as in FY1.",
                "0    | 5    | Subject fell from 5 in FY1 to 0.",
                "0    | 4    | Subject: 0, about the same as in FY1 (4).",
                "3    | 0    | Subject: 3, in FY1 0.",
                "5    | 0    | Subject rose from 0 in FY1 to 5.",
                "40   | 19   | Subject rose from 19 in FY1 to 40.",
                "1234 | 1000 | 'Subject rose from 1,000 in FY1 to 1,234 (up 23%).'",
                "32.5 | 90.0 | Subject: 32.5, in FY1 90.0.",
                "7    | [c]  | Subject: 7, the figure for FY1 is hidden to protect people.",
                "7    | –    | Subject: 7, nothing was reported for FY1."
            })
    void saysWhatTheFiguresBearOut(String now, String then, String sentence) {
        assertThat(say(Figures.by("FY2", "FY1").row("CASES", now, then)).en()).isEqualTo(sentence);
    }

    @Test
    void saysItInThai() {
        assertThat(say(Figures.by("FY2", "FY1").row("CASES", "121", "100")).th())
                .isEqualTo("เรื่องเพิ่มขึ้นจาก 100 คดี ในFY1 เป็น 121 คดี (เพิ่มขึ้นร้อยละ 21)");
        assertThat(say(Figures.by("FY2", "FY1").row("CASES", "101", "100")).th())
                .isEqualTo("เรื่อง 101 คดี ใกล้เคียงกับFY1 (100 คดี)");
    }

    @Test
    void comparesWithTheSamePeriodLastYearToo() {
        assertThat(say(Figures.by("Q4", "Q3", "Q4 last year").row("CASES", "28", "27", "50"))
                        .en())
                .isEqualTo("Subject: 28, about the same as in Q3 (27); fewer than in Q4 last year (50).");
    }

    @ParameterizedTest
    @CsvSource({"[c], 5", "–, 5"})
    void saysNothingOfWhatIsNotKnown(String now, String then) {
        assertThat(RULE.say(
                        Figures.spec(Rule.CHANGE, "CASES"),
                        Figures.by("FY2", "FY1").row("CASES", now, then).table(),
                        Figures.edition()))
                .isEmpty();
    }

    @Test
    void tellsWhenOtherAgenciesReportedThen() {
        EditionContext edition = Figures.edition(
                Figures.reporting("A", "B"), Map.of("FY1", Figures.reporting("B"), "FY0", Figures.reporting("A", "B")));

        assertThat(say(Figures.by("FY2", "FY1").row("CASES", "28", "27"), edition)
                        .en())
                .isEqualTo("Subject: 28, about the same as in FY1 (27)"
                        + " (not by the same agencies: 2 of 2 have sent everything now, 1 of 2 in FY1).");
        assertThat(say(Figures.by("FY2", "FY0").row("CASES", "28", "27"), edition)
                        .en())
                .doesNotContain("agencies");
    }

    private static Text say(Figures figures) {
        return say(figures, Figures.edition());
    }

    private static Text say(Figures figures, EditionContext edition) {
        return RULE.say(Figures.spec(Rule.CHANGE, "CASES"), figures.table(), edition)
                .orElseThrow();
    }
}
