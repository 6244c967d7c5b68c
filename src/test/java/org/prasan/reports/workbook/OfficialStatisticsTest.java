package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.vocabulary.Language;

class OfficialStatisticsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetPassesTheList(Language language) {
        assertThat(OfficialStatistics.problems(
                        Xlsx.of(SampleReport.full(), language).bytes(), language))
                .isEmpty();
    }

    @Test
    void theListFindsWhatIsWrong() {
        byte[] workbook = Xlsx.of(SampleReport.full(), Language.EN).bytes();

        assertThat(problemsWith(workbook, "xl/worksheets/sheet4.xml", "<v>10</v></c><c r=\"C5\"", "</c><c r=\"C5\""))
                .containsExactly("1 Trafficking cases by month: has an empty cell: B5");
        assertThat(problemsWith(workbook, "xl/worksheets/sheet4.xml", "<v>10</v>", "<f>5+5</f><v>10</v>"))
                .containsExactly("1 Trafficking cases by month: has a f");
        assertThat(problemsWith(workbook, "xl/workbook.xml", "sheetId=\"5\"", "sheetId=\"5\" state=\"hidden\""))
                .containsExactly("2 Screened within seven days: is hidden");
        assertThat(problemsWith(workbook, "xl/tables/table6.xml", "name=\"Victims\"", "name=\"Persons\""))
                .containsExactly("3 Victims by district: has a head that its cell does not say: Persons / Victims");
        assertThat(problemsWith(workbook, "xl/drawings/drawing4.xml", "descr=\"Cases", "descr=\"\" title=\"Cases"))
                .containsExactly("1 Trafficking cases by month: has a picture without words");
    }

    private static Iterable<String> problemsWith(byte[] workbook, String part, String before, String after) {
        Xlsx book = Xlsx.of(workbook);
        assertThat(book.parts().get(part)).as(part).contains(before);
        return OfficialStatistics.problems(book.with(part, before, after).bytes(), Language.EN);
    }
}
