package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.vocabulary.Text;

class SentencesTest {

    @Test
    void keepTheirOrderAndLeaveOutWhatCannotBeSaid() {
        var table = ReleasedTables.safe(Figures.by("FY2", "FY1")
                .row("CASES", "121", "100")
                .row("VICTIMS", "[c]", "9")
                .row("SUSPECTS", "255", "250")
                .table());

        assertThat(Sentences.of(
                        List.of(
                                Figures.spec(Rule.CHANGE, "SUSPECTS"),
                                Figures.spec(Rule.CHANGE, "VICTIMS"),
                                Figures.spec(Rule.CHANGE, "CASES")),
                        Map.of("t", table),
                        Figures.edition()))
                .extracting(Text::en)
                .containsExactly(
                        "Subject: 255, about the same as in FY1 (250).",
                        "Subject rose from 100 in FY1 to 121 (up 21%).");
    }

    @Test
    void needTheirTables() {
        assertThatThrownBy(() -> Sentences.of(List.of(Figures.spec(Rule.CHANGE, "CASES")), Map.of(), Figures.edition()))
                .hasMessageContaining("no table t");
    }
}
