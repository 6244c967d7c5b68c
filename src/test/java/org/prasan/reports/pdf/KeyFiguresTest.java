package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.reports.pdf.KeyFigures.Figure;
import org.prasan.vocabulary.Language;

class KeyFiguresTest {

    @Test
    void saysEachChangeInWords() {
        assertThat(changes("84 55 120")).containsExactly("▲ up 29 from Q3 (55)", "▼ down 36 from last year (120)");
    }

    /** 2√100 = 20, 2√0 = 0. */
    @Test
    void callsWhatMayBeChanceAboutTheSame() {
        assertThat(changes("120 100 121")).containsExactly("≈ similar to Q3 (100)", "≈ similar to last year (121)");
        assertThat(changes("121 100 0")).containsExactly("▲ up 21 from Q3 (100)", "▲ up 121 from last year (0)");
    }

    @Test
    void judgesNoRates() {
        assertThat(changes("81.4 40.0 77.0")).containsExactly("Q3: 40.0", "last year: 77.0");
    }

    @Test
    void breaksBetweenTheChangeAndWhatItIsSetAgainst() {
        assertThat(figure("84 55 -").changes().get(0).onTwoLines()).isEqualTo("▲ up 29\nfrom Q3 (55)");
        assertThat(figure("84 55 -").changes().get(1).onTwoLines()).isEqualTo("last year: –");
    }

    @Test
    void saysWhatStayedTheSame() {
        assertThat(changes("4.0 4 4")).containsExactly("as in Q3 (4)", "as in last year (4)");
    }

    /** A change would give away what is hidden. */
    @Test
    void saysNoChangeOfAHiddenFigure() {
        Figure figure = figure("c 55 -");

        assertThat(figure.value()).isEqualTo("[c]");
        assertThat(changes("c 55 -")).containsExactly("Q3: 55", "last year: –");
        assertThat(changes("55 c -")).containsExactly("Q3: [c]", "last year: –");
    }

    @Test
    void leavesOutTotals() {
        var table = new SampleTable("t", "", "").column("", "now").totalRow("1").content();

        assertThat(KeyFigures.of(table, Language.EN).figures()).isEmpty();
    }

    private static List<String> changes(String row) {
        return figure(row).changes().stream().map(KeyFigures.Words::onOneLine).toList();
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
