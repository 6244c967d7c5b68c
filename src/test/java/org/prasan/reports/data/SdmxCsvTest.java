package org.prasan.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.reports.workbook.SampleReport;

class SdmxCsvTest {

    private static String flow(String table, String rest) {
        return "dataflow,PRASAN:provincial-committee_" + table + "(1.0),I," + table + "," + rest;
    }

    private final SampleReport sample = SampleReport.full();
    private final String csv = new String(
            new SdmxCsv().write(sample.definition(), sample.tables(), sample.context()), StandardCharsets.UTF_8);
    private final List<String> lines = csv.lines().toList();

    @Test
    void writesALineForEveryReleasedCell() {
        long cells = sample.tables().values().stream()
                .mapToLong(table -> (long) table.content().rows().size()
                        * table.content().columns().size())
                .sum();

        assertThat(lines).hasSize((int) cells + 1);
        assertThat(lines.get(0))
                .isEqualTo(
                        "STRUCTURE,STRUCTURE_ID,ACTION,TABLE,ROW,COLUMN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,UNIT");
        assertThat(csv).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void tellsHiddenNotReportedAndImpossibleApart() {
        assertThat(lines)
                .contains(
                        flow("by-district", "TH-57-0,victims,2018-10-01/P12M,40,A,F,people"),
                        flow("by-district", "TH-57-3,victims,2018-10-01/P12M,,M,C,people"),
                        flow("by-sex", "Q3,W,2018-10-01/P12M,,M,F,people"),
                        flow("key-figures", "in-time,change,2018-10-01/P12M,,L,F,people"));
    }

    @Test
    void givesAMonthOfAnAxisOfTimeItsOwnPeriodAndATotalTheEditions() {
        assertThat(lines)
                .contains(
                        flow("cases-by-month", "2018-11,sex,2018-11,13,A,F,people"),
                        flow("cases-by-month", "_T,sex,2018-10-01/P12M,1201,A,F,people"));
    }

    @Test
    void roundsToTheDigitsThatAreShown() {
        assertThat(lines).contains(flow("rates", "Q1,lab2,2018-10-01/P12M,72.0,A,F,people"));
    }
}
