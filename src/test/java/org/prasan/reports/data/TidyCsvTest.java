package org.prasan.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.prasan.reports.workbook.SampleReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TidyCsvTest {

    private final SampleReport sample = SampleReport.full();
    private final List<String> lines = new String(
                    new TidyCsv().write(sample.definition(), sample.tables(), sample.context()), StandardCharsets.UTF_8)
            .lines()
            .toList();

    @Test
    void saysInWordsWhatStandsInEveryCell() {
        assertThat(lines)
                .contains(
                        "by-district,ผู้เสียหายจำแนกตามอำเภอ,Victims by district,TH-57-0,เมืองเชียงราย,Mueang Chiang Rai,"
                                + "victims,ผู้เสียหาย,Victims,2018-10-01/P12M,40,,,reported,คน,people")
                .anyMatch(line ->
                        line.startsWith("by-district,") && line.endsWith(",2018-10-01/P12M,,,,hidden,คน,people"))
                .anyMatch(line -> line.startsWith("by-sex,") && line.contains(",,,,not reported,"))
                .anyMatch(line -> line.startsWith("key-figures,") && line.contains(",,,,not applicable,"));
    }

    @Test
    void theMetadataDescribesEveryColumnOfBothFiles() {
        JsonNode metadata =
                JsonMapper.shared().readTree(new CsvwMetadata().write(sample.definition(), sample.context()));

        JsonNode sdmx = metadata.get("tables").get(0);
        JsonNode tidy = metadata.get("tables").get(1);
        assertThat(sdmx.get("url").asString()).isEqualTo("provincial-committee.csv");
        assertThat(names(sdmx)).isEqualTo(SdmxCsv.COLUMNS);
        assertThat(tidy.get("url").asString()).isEqualTo("provincial-committee.tidy.csv");
        assertThat(names(tidy)).isEqualTo(List.of(lines.get(0).split(",")));
        assertThat(metadata.get("dc:title").get(0).get("@language").asString()).isEqualTo("th");
        assertThat(metadata.get("dc:title").get(1).get("@value").asString())
                .isEqualTo("Report on trafficking in persons to the provincial committee");
    }

    private static List<String> names(JsonNode table) {
        return StreamSupport.stream(table.get("tableSchema").get("columns").spliterator(), false)
                .map(column -> column.get("name").asString())
                .toList();
    }
}
