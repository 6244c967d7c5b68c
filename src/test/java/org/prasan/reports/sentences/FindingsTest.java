package org.prasan.reports.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.SentenceSpec;
import org.prasan.catalog.SentenceSpec.Rule;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.vocabulary.Text;

class FindingsTest {

    private static final Text STATIC = new Text("คดีตามอำเภอ", "Cases by district");

    @Test
    void makesTheFindingTheTitleWithoutAFullStop() {
        Figures figures =
                Figures.by("TOTAL").row("NORTH", "59").row("EAST", "20").row("TOTAL", "121");

        assertThat(titleOver(figures, true))
                .isEqualTo(new Text(
                        "เรื่องNORTH-ไทย จำนวน 59 คดี จากทั้งหมด 121 คดี (ร้อยละ 49)",
                        "Subject NORTH: 59 of 121 (49%)"));
    }

    @Test
    void keepsTheTitleWhereTheFiguresBearNoFindingOut() {
        Figures equal = Figures.by("TOTAL").row("A", "30").row("B", "30").row("C", "30");
        Figures hidden = Figures.by("TOTAL").row("A", "[c]").row("B", "[c]").row("TOTAL", "[c]");

        assertThat(titleOver(equal, true)).isEqualTo(STATIC);
        assertThat(titleOver(hidden, true)).isEqualTo(STATIC);
    }

    @Test
    void keepsTheTitleOfAChartWithoutAFinding() {
        assertThat(titleOver(Figures.by("TOTAL").row("NORTH", "59").row("EAST", "20"), false))
                .isEqualTo(STATIC);
    }

    private static Text titleOver(Figures figures, boolean hasFinding) {
        Optional<SentenceSpec> finding = hasFinding ? Optional.of(Figures.spec(Rule.LARGEST, "")) : Optional.empty();
        ChartSpec chart = new ChartSpec("c", "t", ChartSpec.Kind.BARS, STATIC, Text.same("cases"), finding, Map.of());
        ReportDefinition report = new ReportDefinition(
                "r",
                Path.of("reports/r"),
                Text.same("r"),
                Text.same("issuer"),
                "provincial",
                "t",
                "",
                List.of(),
                List.of(chart),
                List.of(),
                "sha");
        return Findings.toldIn(report, Map.of("t", ReleasedTables.safe(figures.table())), Figures.edition())
                .charts()
                .get(0)
                .title();
    }
}
