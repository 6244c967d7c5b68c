package org.prasan.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.reports.workbook.SampleReport;

class ManifestTest {

    @Test
    void saysWhatTheEditionWasMadeOfWithSortedKeys() {
        SampleReport sample = SampleReport.full();

        byte[] json = new Manifest()
                .write(
                        sample.definition(),
                        sample.context(),
                        Map.of("r.th.xlsx", "f".repeat(64), "r.csv", "e".repeat(64)));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("""
                        {
                          "as_of" : "2019-10-15",
                          "audience" : "provincial",
                          "definitions" : {
                            "forms/CASE" : "%s",
                            "forms/VIC" : "%s",
                            "reports/provincial-committee" : "%s"
                          },
                          "inputs" : [
                            {
                              "file" : "a/victims.csv",
                              "outcome" : "refused",
                              "sha256" : "%s"
                            },
                            {
                              "file" : "b/คดี_2561-10.xlsx",
                              "outcome" : "loaded",
                              "sha256" : "%s"
                            }
                          ],
                          "outputs" : {
                            "r.csv" : "%s",
                            "r.th.xlsx" : "%s"
                          },
                          "period" : "FY2562",
                          "protected" : true,
                          "report" : "provincial-committee",
                          "revision" : 2,
                          "rows_read" : 4210,
                          "rows_refused" : 37,
                          "stamp" : "DRAFT"
                        }
                        """.formatted(
                        "1".repeat(64),
                        "2".repeat(64),
                        "0".repeat(64),
                        "a".repeat(64),
                        "b".repeat(64),
                        "e".repeat(64),
                        "f".repeat(64)));
    }
}
