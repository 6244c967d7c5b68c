package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.WorkbookBuilder.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.intake.Explanation.How;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2561, 10, 1);

    @TempDir
    Path home;

    @Test
    void saysWhichCellToldWhatAndWhatBecameOfRowsAndColumns() {
        Explanation file = explain(register()
                .row("สมศรี ใจดี", DAY, "1", "D1", 1, 2)
                .row(null, null, "รวม", null, 1, 2)
                .row()
                .row("ลงชื่อ"));

        assertThat(file.form() + " " + file.agency() + " " + file.period()).isEqualTo("REG A1 2018-10");
        assertThat(file.candidates().get(0).form()).isEqualTo("REG");
        assertThat(file.candidates().get(0).percent()).isBetween(70, 90);
        Explanation.Sheet sheet = file.sheets().get(0);
        assertThat(sheet.heading())
                .containsEntry("form", "A1")
                .containsEntry("agency", "B2")
                .containsEntry("period", "A3");
        Explanation.Table table = sheet.tables().get(0);
        assertThat(table.firstHeaderRow() + "-" + table.lastHeaderRow()).isEqualTo("4-5");
        assertThat(table.columns())
                .extracting(c -> c.place() + " " + c.column() + " " + c.how())
                .contains(
                        "A  " + How.DROPPED_AS_PERSONAL,
                        "B seen " + How.BY_A_NAME_NEARLY_RIGHT,
                        "E children{sex=M} " + How.BY_NAME,
                        "K  " + How.DROPPED_AS_UNKNOWN);
        assertThat(table.lines() + ": " + table.firstLine() + "-" + table.lastLine())
                .isEqualTo("1: 6-6");
        assertThat(table.skipped()).extracting(Explanation.Skipped::row).containsExactly(7, 9);
        assertThat(file.toString()).doesNotContain("สมศรี");
    }

    @Test
    void saysWhyAFileIsRefusedAndWhatWasUnderstoodUpToThere() {
        Explanation file =
                explain(sheet("S").row("ทะเบียนบุคคล").row("ที่ไหนสักแห่ง").row("ตุลาคม 2561"));

        assertThat(file.reason()).isEqualTo("no table found");
        assertThat(file.form()).isEqualTo("REG");
        assertThat(file.sheets().get(0).heading()).containsEntry("period", "A3");
    }

    private static WorkbookBuilder register() {
        return sheet("S")
                .row("ทะเบียนบุคคล")
                .row(null, "สถานีหนึ่ง")
                .row("ประจำเดือน ตุลาคม พ.ศ. 2561")
                .row("ชื่อ", "วันทีพบ", "เลขที่", "อำเภอ", "เด็ก", null, "อายุ", "เพศ", "สถานะ", "เวลาออก", "ความลับ")
                .row(null, null, null, null, "ชาย", "หญิง");
    }

    private Explanation explain(WorkbookBuilder workbook) {
        return new SubmissionReader(HomeBuilder.in(home).load()).explain(workbook.bytes(), "a.xlsx");
    }
}
