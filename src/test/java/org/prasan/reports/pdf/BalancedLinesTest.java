package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.junit.jupiter.api.Test;

class BalancedLinesTest {

    private static final JasperReportsContext CONTEXT = JasperSettings.context();
    private static final BalancedLines LINES = new BalancedLines(
            new TextWidths(CONTEXT),
            new Elements(new Templates(CONTEXT, List.of())
                            .template(Path.of("reports/provincial-committee/provincial-committee.jrxml")))
                    .style("tableNote"),
            200);

    @Test
    void leavesNoWordAlone() {
        String note = "Victims in cases may be the same people as those screened";

        assertThat(LINES.of(note).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isBetween(24, 33));
        assertThat(LINES.of(note).replace('\n', ' ')).isEqualTo(note);
    }

    @Test
    void fillsTheLinesWhereTheLastIsLongEnough() {
        String note = "Victims in cases may be the same people as screened persons; never added";

        assertThat(LINES.of(note).lines().map(String::length))
                .hasSize(2)
                .element(0)
                .satisfies(first -> assertThat(first).isGreaterThan(42));
    }

    @Test
    void leavesAShortParagraphAsItIs() {
        assertThat(LINES.of("สั้น\nShort")).isEqualTo("สั้น\nShort");
    }

    @Test
    void neverBeginsALineWithTheSignOfRepetition() {
        assertThat(LINES.of("จีนและอื่น ๆ ".repeat(8)).lines())
                .hasSizeGreaterThan(1)
                .noneMatch(line -> line.startsWith("ๆ"));
    }

    @Test
    void keepsAPeriodWithItsYear() {
        for (String period : List.of("Q3 FY 2562", "ไตรมาส 3/2562")) {
            for (int before = 1; before < 12; before++) {
                assertThat(LINES.of("same ".repeat(before) + period + " (27)")).contains(period);
            }
        }
    }
}
