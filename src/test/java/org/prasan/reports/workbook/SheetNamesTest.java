package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void leavesOutWhatExcelForbids() {
        assertThat(names.unique("'คดี/ผู้เสียหาย: [อำเภอ] *ใหม่*?'")).isEqualTo("คดี ผู้เสียหาย อำเภอ ใหม่");
    }

    @Test
    void cutsALongTitleBetweenWords() {
        assertThat(names.unique("จำนวนผู้เสียหายจำแนกตามสัญชาติและจังหวัด"))
                .isEqualTo("จำนวนผู้เสียหายจำแนกตามสัญชาติ");
    }

    @Test
    void leavesNoCommaAtTheCut() {
        assertThat(names.unique("2 Screened within seven days, per cent")).isEqualTo("2 Screened within seven days");
    }

    @Test
    void tellsTheSameTitlesApartWhateverTheCase() {
        assertThat(names.unique("Victims")).isEqualTo("Victims");
        assertThat(names.unique("VICTIMS")).isEqualTo("VICTIMS (2)");
        assertThat(names.unique("Victims")).isEqualTo("Victims (3)");
        assertThat(names.unique("x".repeat(40))).hasSize(31);
        assertThat(names.unique("x".repeat(40))).hasSize(31).endsWith(" (2)");
    }

    @Test
    void avoidsTheNameThatExcelKeeps() {
        assertThat(names.unique("History")).isEqualTo("History (2)");
    }
}
