package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CsvRows;
import org.prasan.support.Desk;

/** From an unknown workbook to figures, on rows of the United Nations' GLOTIP data as published. */
class LearntFormIT {

    private static final Path EXCERPT = Path.of("src/test/resources/glotip/excerpt.csv");
    private static final String FORM = "jobs/forms/GLOTIP.yml";

    private static final String INDICATOR = """
              - indicator: %s
                name: {th: %2$s, en: %2$s}
                unit: {th: คน, en: persons}
                rule: {th: ตามที่เผยแพร่, en: as published}
                source: {th: UNODC GLOTIP, en: UNODC GLOTIP}
                records: GLOTIP.entries
                where: {indicator: '%3$s', dimension: Total, txtvalue: present}
                measure: {sum: txtvalue}
                date: year
                dimensions:
                  country: {label: {th: ประเทศ, en: Country}, column: iso3_code, codelist: country}
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void learnAndEdit() throws Exception {
        desk = Desk.withOwnDefinitions(folder)
                .add("jobs/codelists/agency.csv", "UN-UNODC,UNODC,UNODC,,,,")
                .change("jobs/codelists/country.csv", "laos|lao", "laos|lao|Lao People's Democratic Republic")
                .put(Files.readAllBytes(EXCERPT), "glotip.csv");
        Path form = desk.home().resolve(FORM);
        Answer learnt = desk.give("learn", EXCERPT.toString(), "--form", "GLOTIP", "--out", form.toString());
        assertThat(learnt.status()).as(learnt.screen()).isZero();
        assertThat(desk.give("check").screen()).contains("7 forms");
        desk.change(FORM, "agency: {list: agency}", "agency: {list: agency, always: UN-UNODC}")
                .write(
                        "jobs/indicators/glotip.yml",
                        "family: glotip\nindicators:\n"
                                + INDICATOR.formatted("UN_V", "V", "Detected trafficking victims")
                                + INDICATOR.formatted("UN_P", "P", "Persons prosecuted")
                                + INDICATOR.formatted("UN_C", "C", "Persons convicted"));
        Answer answer = desk.run("--period", "CY2019");
        assertThat(answer.status()).as(answer.screen()).isZero();
    }

    @Test
    void theNationalReportsContextIsWhatTheLearntFormReads() {
        Map<String, String> read = new TreeMap<>();
        desk.list("figures", "--period", "2013-01..2021-12", "--by", "calendar-year").stream()
                .filter(figure -> figure.get("indicator").startsWith("UN_"))
                .forEach(figure -> read.put(
                        figure.get("country") + "-" + figure.get("indicator").substring(3) + " "
                                + figure.get("period").replaceAll("\\D", ""),
                        figure.get("value")));
        Map<String, String> reference = new TreeMap<>();
        CsvRows.read(Path.of("jobs/reference/glotip.csv")).stream()
                .filter(row -> !row.get("value").isEmpty())
                .forEach(row -> reference.put(row.get("row") + " " + row.get("column"), row.get("value")));

        assertThat(reference).hasSizeGreaterThan(50);
        assertThat(read).isEqualTo(reference);
    }

    @Test
    void aHiddenCountIsNoNumberAndTwoLinesOfOneKeyAreRefused() throws Exception {
        assertThat(Files.readString(desk.home().resolve(FORM), StandardCharsets.UTF_8))
                .contains("type: number, unknown: ['<5']");
        assertThat(desk.list("findings"))
                .extracting(finding -> finding.get("rule"))
                .hasSize(12)
                .containsOnly("duplicate-key");
    }
}
