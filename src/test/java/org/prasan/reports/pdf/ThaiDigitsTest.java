package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.Language;

class ThaiDigitsTest {

    @Test
    void replaceAllOthersInTheThaiEditionThatAsksForThem() {
        String asked = write(true, Language.TH).letters();

        assertThat(asked).doesNotContainPattern("[0-9]").contains("พ.ศ.๒๕๖๒", "หน้า๑จาก");
        assertThat(Digits.toAscii(asked)).contains("พ.ศ.2562");
    }

    @Test
    void loseNothingThoughTheyAreWider() {
        String printed = Digits.toAscii(write(true, Language.TH).letters());

        TableContent months = SampleReport.tables().get("months").content();
        months.rows()
                .forEach(row -> assertThat(printed)
                        .contains(WrittenPdf.letters(row.label().th())));
        months.columns()
                .forEach(column -> assertThat(printed)
                        .contains(WrittenPdf.letters(column.label().th())));
    }

    @Test
    void areNeverInTheEnglishEdition() {
        assertThat(write(true, Language.EN).letters())
                .doesNotContainPattern("[๐-๙]")
                .isEqualTo(write(false, Language.EN).letters());
    }

    private static WrittenPdf write(boolean thaiDigits, Language language) {
        ReportDefinition plain = SampleReport.definition();
        ReportDefinition report = new ReportDefinition(
                plain.id(),
                plain.folder(),
                plain.title(),
                plain.issuer(),
                plain.audience(),
                plain.keyFigures(),
                plain.completeness(),
                plain.tables(),
                plain.charts(),
                plain.sections(),
                plain.indicators(),
                plain.frontPage(),
                thaiDigits,
                plain.periods(),
                plain.look(),
                plain.companions(),
                plain.sha256());
        return WrittenPdf.read(
                new PdfReport().write(report, SampleReport.tables(), SampleReport.edition(Stamp.NONE), language));
    }
}
