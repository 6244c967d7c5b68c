package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.vocabulary.Text;

class ListingRuleTest {

    @Test
    void saysHowManyAndWithWhom() {
        Text said = say(Figures.by("TOTAL")
                        .row("POLICE", "4")
                        .row("LABOUR", "3")
                        .row("ARMY", "0")
                        .row("TOTAL", "7"))
                .orElseThrow();

        assertThat(said.en()).isEqualTo("Subject (7): POLICE (4), LABOUR (3).");
        assertThat(said.th()).isEqualTo("เรื่อง 7 คดี ได้แก่ POLICE-ไทย (4), LABOUR-ไทย (3)");
    }

    @Test
    void namesTheFirstFiveOfMany() {
        Figures many = Figures.by("TOTAL");
        for (String agency : "A B C D E F G".split(" ")) {
            many.row(agency, "2");
        }

        assertThat(say(many.row("TOTAL", "14")).orElseThrow().en())
                .isEqualTo("Subject (14): A (2), B (2), C (2), D (2), E (2) and 2 more.");
    }

    @Test
    void namesWhoseFigureIsHiddenWithoutIt() {
        assertThat(say(Figures.by("TOTAL")
                                .row("POLICE", "[c]")
                                .row("LABOUR", "9")
                                .row("TOTAL", "[c]"))
                        .orElseThrow()
                        .en())
                .isEqualTo("Subject: POLICE ([c]), LABOUR (9).");
    }

    @Test
    void saysThatThereIsNoneOnlyWhenThatIsKnown() {
        assertThat(say(Figures.by("TOTAL").row("TOTAL", "0")).orElseThrow().en())
                .isEqualTo("There is none.");
        assertThat(say(Figures.by("TOTAL").row("TOTAL", "–"))).isEmpty();
        assertThat(say(Figures.by("TOTAL"))).isEmpty();
    }

    private static Optional<Text> say(Figures figures) {
        return new ListingRule().say(Figures.spec(Rule.LISTING, ""), figures.table(), Figures.edition());
    }
}
