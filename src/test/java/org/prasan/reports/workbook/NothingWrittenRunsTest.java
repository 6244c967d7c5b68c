package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.reports.data.SdmxCsv;
import org.prasan.reports.data.TidyCsv;
import org.prasan.reports.documents.Brief;
import org.prasan.reports.documents.Memo;
import org.prasan.reports.slides.Slides;
import org.prasan.vocabulary.FormulaText;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** Titles and labels that begin like a formula stay text in every kind of file that an edition has. */
class NothingWrittenRunsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 53", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1"})
    void neitherInWorkbooksNorInTextFilesNorInDocumentsNorOnSlides(String label) throws IOException {
        SampleReport named = SampleReport.of(SampleReport.table(
                        "t",
                        label,
                        label,
                        List.of(SampleReport.head("A", label, label)),
                        List.of(SampleReport.head("B", label, label)),
                        0,
                        new double[][] {{5}}))
                .titled(label);
        SampleReport full = SampleReport.full().titled(label);
        List<Text> said = List.of(Text.same(label));
        Language en = Language.EN;

        assertThat(formulas(Xlsx.of(named, en).bytes())).isEmpty();
        assertThat(likeFormulas(new TidyCsv().write(named.definition(), named.tables(), named.context())))
                .isEmpty();
        assertThat(likeFormulas(new SdmxCsv().write(named.definition(), named.tables(), named.context())))
                .isEmpty();
        assertThat(fields(new Memo().write(full.definition(), full.tables(), full.context(), said, en), label))
                .isEmpty();
        assertThat(fields(new Brief().write(full.definition(), full.tables(), full.context(), said, en), label))
                .isEmpty();
        assertThat(fields(new Slides().write(full.definition(), full.tables(), full.context(), said, en), label))
                .isEmpty();
    }

    private static List<String> formulas(byte[] workbook) throws IOException {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(sheet.getSheetName() + "!" + cell.getAddress());
                }
            })));
        }
        return formulas;
    }

    private static List<String> likeFormulas(byte[] csv) throws IOException {
        try (CSVParser lines = CSVParser.parse(new String(csv, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            return lines.stream()
                    .flatMap(line -> line.stream())
                    .filter(FormulaText::isLike)
                    .toList();
        }
    }

    /** Parts of a document with an instruction that a word processor carries out, such as DDEAUTO. */
    private static List<String> fields(byte[] document, String label) {
        return Xlsx.of(document).parts().values().stream()
                .filter(part ->
                        part.matches("(?s).*(w:instrText[^>]*>|w:instr=\")[^<\"]*\\Q" + label.strip() + "\\E.*"))
                .toList();
    }
}
