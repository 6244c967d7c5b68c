package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.reports.pdf.KeyFigures.Figure;
import org.prasan.vocabulary.Language;

class KeyFiguresTest {

    @Test
    void saysEachChangeInWords() {
        assertThat(figure("64 55 70").changes()).containsExactly("▲ up 9 from Q3 (55)", "▼ down 6 from last year (70)");
    }

    @Test
    void saysWhatStayedTheSame() {
        assertThat(figure("4.0 4 4").changes()).containsExactly("as in Q3 (4)", "as in last year (4)");
    }

    /** A change would give away what is hidden. */
    @Test
    void saysNoChangeOfAHiddenFigure() {
        Figure figure = figure("c 55 -");

        assertThat(figure.value()).isEqualTo("[c]");
        assertThat(figure.changes()).containsExactly("Q3: 55", "last year: –");
    }

    @Test
    void leavesOutTotals() {
        var table = new SampleTable("t", "", "").column("", "now").totalRow("1").content();

        assertThat(KeyFigures.of(table, Language.EN).figures()).isEmpty();
    }

    private static Figure figure(String row) {
        var table = new SampleTable("t", "", "")
                .column("", "now")
                .column("", "Q3")
                .column("", "last year")
                .row("", "Cases", row)
                .content();
        return KeyFigures.of(table, Language.EN).figures().get(0);
    }
}
