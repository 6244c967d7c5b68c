package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.disclosure.TableContent;

class PartialSumsTest {

    @Test
    void areTotalsThatAreFiguresThoughAPartIsNotReported() {
        PartialSums sums = new PartialSums(table("3 4 7", "- 5 5", "3 9 12"));

        assertThat(sums.inRow(2)).isTrue();
        assertThat(sums.inColumn(2)).isTrue();
        assertThat(sums.inRow(1)).isFalse();
    }

    @Test
    void areNoneWhereAllIsReportedOrTheTotalIsNoFigure() {
        assertThat(new PartialSums(table("3 4 7", "0 c c", "3 c c")).any()).isFalse();
        assertThat(new PartialSums(table("- - -", "- - -", "- - -")).any()).isFalse();
    }

    private static TableContent table(String one, String other, String total) {
        return new SampleTable("t", "ต", "T")
                .column("ก", "A")
                .column("ข", "B")
                .totalColumn()
                .row("หนึ่ง", "One", one)
                .row("สอง", "Two", other)
                .totalRow(total)
                .content();
    }
}
