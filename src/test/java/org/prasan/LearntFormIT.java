package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

/** From an unknown workbook to figures, on the United Nations' GLOTIP rows of three countries as published. */
class LearntFormIT {

    private static final Path WORKBOOK = Path.of("jobs/reference/glotip.xlsx");
    private static final String FORM = "jobs/forms/GLOTIP.yml";
    private static final Map<String, String> INDICATORS = Map.of(
            "Detected trafficking victims", "UN_VICTIMS",
            "Persons prosecuted", "UN_PROSECUTED",
            "Persons convicted", "UN_CONVICTED");

    @TempDir
    private Path folder;

    private Desk desk;

    /** The shipped form gives way to the learnt one, of which a person has decided only who the sender is. */
    @BeforeEach
    void learnAndEdit() throws Exception {
        desk = Desk.withOwnDefinitions(folder)
                .change(
                        "jobs/committee-reports.yml",
                        "folder: jobs/examples",
                        "folder: jobs/examples\n  also: [jobs/reference]")
                .put("fy2562/inbox/cases/TH-POL-CKG/คดี_2561-10.csv", "case.xlsx");
        Path draft = folder.resolve("GLOTIP.yml");
        Answer learnt = desk.give("learn", WORKBOOK.toString(), "--form", "GLOTIP", "--out", draft.toString());
        assertThat(learnt.status()).as(learnt.screen()).isZero();
        desk.change("jobs/indicators/united-nations.yml", "sum: value", "sum: txtvalue")
                .write(FORM, Files.readString(draft))
                .change(FORM, "agency: {list: agency}", "agency: {list: agency, always: UN-UNODC}");
        Answer answer = desk.run("--period", "FY2562");
        assertThat(answer.status()).as(answer.screen()).isZero();
    }

    @Test
    void everyTotalIsWhatStandsInTheWorkbookAndAHiddenCountHasBoundsOnly() throws Exception {
        assertThat(Files.readString(desk.home().resolve(FORM)))
                .contains("censored: ['<5']", "codelist: country", "codelist: un_category", "type: year");
        List<Map<String, String>> figures =
                desk.list("figures", "--period", "2003-01..2021-12", "--by", "calendar-year");
        Map<String, String> read = new TreeMap<>();
        figures.stream()
                .filter(figure -> INDICATORS.containsValue(figure.get("indicator")))
                .forEach(figure -> read.put(
                        figure.get("country") + " " + figure.get("indicator") + " " + figure.get("period"),
                        figure.get("value")));

        assertThat(read).isEqualTo(published());
        assertThat(figures)
                .filteredOn(figure -> figure.get("country").equals("LAO")
                        && figure.get("un_form").equals("LABOUR")
                        && figure.get("period").equals("CY2018"))
                .singleElement()
                .satisfies(hidden -> assertThat(hidden)
                        .containsEntry("value", "")
                        .containsEntry("least", "0")
                        .containsEntry("most", "4"));
    }

    @Test
    void linesThatCannotBeToldApartAreRefusedAndNothingElseIs() {
        assertThat(desk.list("findings").stream()
                        .filter(finding -> finding.get("file").equals(WORKBOOK.toString())))
                .hasSize(36)
                .allSatisfy(finding -> assertThat(finding).containsEntry("rule", "duplicate-key"));
        assertThat(desk.run("--period", "FY2562").out()).contains("nothing has changed");
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> published = new TreeMap<>();
        DataFormatter text = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(WORKBOOK.toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                String indicator = INDICATORS.get(text.formatCellValue(row.getCell(4)));
                boolean total = List.of(5, 7, 8).stream()
                        .allMatch(
                                cell -> text.formatCellValue(row.getCell(cell)).equals("Total"));
                if (indicator != null && total) {
                    published.put(
                            text.formatCellValue(row.getCell(0)) + " " + indicator + " CY"
                                    + text.formatCellValue(row.getCell(9)),
                            text.formatCellValue(row.getCell(11)).replace(",", ""));
                }
            }
        }
        return published;
    }
}
