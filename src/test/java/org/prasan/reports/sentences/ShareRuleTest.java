package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.SentenceSpec.Base;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.vocabulary.Text;

class ShareRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "287 | 104 | Of 287 persons screened, 104 were Subject (36%).",
                "20  | 1   | Of 20 persons screened, 1 was Subject (5%).",
                "19  | 7   | Of 19 persons screened, 7 were Subject.",
                "287 | 0   | Of 287 persons screened, none were Subject.",
                "50  | 60  | Of 50 persons screened, 60 were Subject."
            })
    void tellsThePartOfTheWhole(String whole, String part, String sentence) {
        assertThat(say(whole, part).orElseThrow().en()).isEqualTo(sentence);
    }

    @Test
    void tellsItInThai() {
        assertThat(say("287", "104").orElseThrow().th())
                .isEqualTo("จากผู้ผ่านการคัดแยก 287 คดี เรื่อง 104 คดี (ร้อยละ 36)");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "[c], 5", "30, [c]", "–, 5", "30, –"})
    void saysNothingOfNoneOrOfWhatIsNotKnown(String whole, String part) {
        assertThat(say(whole, part)).isEmpty();
    }

    private static Optional<Text> say(String whole, String part) {
        return new ShareRule()
                .say(
                        Figures.spec(
                                Rule.SHARE,
                                "FOUND",
                                new Base("SCREENED", new Text("ผู้ผ่านการคัดแยก", "persons screened"))),
                        Figures.by("TOTAL")
                                .row("SCREENED", whole)
                                .row("FOUND", part)
                                .table(),
                        Figures.edition());
    }
}
