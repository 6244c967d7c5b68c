package org.prasan.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.Explanation;
import org.prasan.intake.SubmissionReader;
import org.prasan.support.CheckedFile;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.MonthRange;

class BlankFormTest {

    private static final MonthRange OCTOBER = MonthRange.parse("2018-10");

    @TempDir
    Path home;

    @Test
    void anEmptyFormReadsBackAsANilReturnWithoutANote() {
        Catalog catalog = HomeBuilder.in(home).load();

        Explanation file = explain(catalog, blank(catalog, "REG", "A1", OCTOBER));

        assertThat(file.reason()).isEmpty();
        assertThat(file.form() + " " + file.agency() + " " + file.period()).isEqualTo("REG A1 2018-10");
        assertThat(file.notes()).isEmpty();
        assertThat(file.sheets().get(1).tables()).singleElement().satisfies(table -> {
            assertThat(table.lines()).isZero();
            assertThat(table.columns()).extracting(Explanation.Column::column).contains("children{sex=F}", "stage");
        });
    }

    @Test
    void whatIsFilledInReadsBackWithoutAFinding() throws IOException {
        Catalog catalog = HomeBuilder.in(home).load();
        byte[] filled;
        try (XSSFWorkbook workbook = open(blank(catalog, "REG", "A1", OCTOBER))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            var line = sheet.getRow(6);
            line.getCell(1).setCellValue("1/61");
            line.getCell(2).setCellValue(LocalDate.of(2561, 10, 1));
            line.getCell(3).setCellValue("อำเภอหนึ่ง");
            line.getCell(4).setCellValue("ชาย");
            line.getCell(6).setCellValue(2);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            filled = out.toByteArray();
        }
        CheckedFile checked = CheckedFile.of(catalog, filled);

        assertThat(checked.refused()).isEmpty();
        assertThat(checked.warned()).isEmpty();
        assertThat(checked.taken()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("1/61");
            assertThat(record.payload()).contains("2018-10-01", "\"D1\"", "\"M\"");
        });
    }

    @Test
    void codesAreChosenFromListsAndCountsAreWholeNumbers() throws IOException {
        Catalog catalog = HomeBuilder.in(home).load();
        try (XSSFWorkbook workbook = open(blank(catalog, "REG", "A1", OCTOBER))) {
            List<String> rules = new ArrayList<>();
            for (DataValidation validation : workbook.getSheetAt(1).getDataValidations()) {
                rules.add(validation.getRegions().getCellRangeAddress(0).formatAsString() + " "
                        + validation.getValidationConstraint().getFormula1());
            }

            assertThat(rules).contains("D7:D206 'รายการ Lists'!$A$2:$A$4", "F7:F206 0");
            assertThat(workbook.getSheetAt(2).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("อำเภอหนึ่ง");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("ทะเบียน");
        }
    }

    @Test
    void monthsThatGoAcrossNeedAPeriod() {
        Catalog catalog = HomeBuilder.in(home).load();
        FormDefinition crosstab = catalog.findForm("TAB").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlankForm.write(catalog, crosstab, Optional.of("A2"), Optional.empty()));
        assertThat(explain(catalog, blank(catalog, "TAB", "A2", MonthRange.fiscalYear(2562)))
                        .sheets()
                        .get(1)
                        .tables()
                        .get(0)
                        .columns())
                .hasSize(25);
    }

    @Test
    void everyFormOfTheProjectReadsBackWithoutANote() {
        Catalog catalog = Catalog.load(Path.of("."));
        for (FormDefinition form : catalog.forms()) {
            Code first =
                    catalog.codeLists().get(form.agency().codeList()).codes().get(0);
            String named = form.agency().attribute().isEmpty()
                    ? first.code()
                    : first.attribute(form.agency().attribute());
            String agency =
                    form.agency().always().isEmpty() ? named : form.agency().always();

            Explanation file = explain(catalog, blank(catalog, form.id(), agency, OCTOBER));

            assertThat(file.form()).isEqualTo(form.id());
            assertThat(file.agency()).as(form.id()).isEqualTo(agency);
            assertThat(file.notes()).as(form.id()).isEmpty();
            if (form.periodField().isEmpty()) {
                assertThat(file.reason()).as(form.id()).isEmpty();
            } else {
                assertThat(file.reason()).as(form.id()).isNotEqualTo("no table found");
            }
        }
    }

    @Test
    void theSameFormGivesTheSameBytes() {
        Catalog catalog = HomeBuilder.in(home).load();

        assertThat(blank(catalog, "REG", "A1", OCTOBER)).isEqualTo(blank(catalog, "REG", "A1", OCTOBER));
    }

    private static byte[] blank(Catalog catalog, String form, String agency, MonthRange period) {
        return BlankForm.write(catalog, catalog.findForm(form).orElseThrow(), Optional.of(agency), Optional.of(period));
    }

    private static Explanation explain(Catalog catalog, byte[] workbook) {
        return new SubmissionReader(catalog).explain(workbook, "a.xlsx");
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }
}
