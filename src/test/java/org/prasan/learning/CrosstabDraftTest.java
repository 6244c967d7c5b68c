package org.prasan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.CheckedFile;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

class CrosstabDraftTest {

    @TempDir
    private Path home;

    private final byte[] monthsAndMeasures = WorkbookBuilder.sheet("S")
            .row("สถิติของอำเภอ")
            .row("สถานีหนึ่ง")
            .row("ปีงบประมาณ พ.ศ. 2562")
            .row("อำเภอ", "ต.ค. 61", null, "พ.ย. 61", null, "รวม", null)
            .row(null, "พบ", "ช่วย", "พบ", "ช่วย", "พบ", "ช่วย")
            .row("อำเภอหนึ่ง", 1, 2, "-", 4, 1, 6)
            .row("อำเภอสอง", 5, 6, 7, 8, 12, 14)
            .bytes();

    private String draft(WorkbookBuilder workbook) throws Exception {
        return draft(workbook.bytes());
    }

    private String draft(byte[] workbook) throws Exception {
        Catalog catalog = HomeBuilder.in(home).load();
        return FormDraft.of(catalog, "NEW", workbook, "example.xlsx");
    }

    @Test
    void monthsAcrossWithMeasuresBelowAreACrosstab() throws Exception {
        assertThat(draft(monthsAndMeasures))
                .contains(
                        "header rows 4–5",
                        "key: [area, month, measure]",
                        "month: month",
                        "later: replace-months",
                        "line: {column: area, headers: ['อำเภอ'], type: code, codelist: area}",
                        "- {column: month, type: month}",
                        "- {column: measure, type: choice, choices: {C1: ['พบ'], C2: ['ช่วย']}}",
                        "leave_out: ['รวม']");
    }

    @Test
    void theDraftReadsItsExampleAsItStands() throws Exception {
        String draft = draft(monthsAndMeasures);
        Catalog learnt = HomeBuilder.in(home).file("jobs/forms/NEW.yml", draft).load();

        CheckedFile read = CheckedFile.of(learnt, monthsAndMeasures);

        assertThat(read.recognised().form().id()).isEqualTo("NEW");
        assertThat(read.linesTaken()).isEqualTo(2);
        assertThat(read.linesRefused()).isZero();
    }

    @Test
    void codesOfOneListAcrossAreACrosstabOfTheSheetsMonth() throws Exception {
        String draft = draft(WorkbookBuilder.sheet("S")
                .row("สถิติตามขั้นตอน")
                .row("ลำดับ", "อำเภอ", "เปิด", "ศาล", "ปิด", "รวม")
                .row(1, "อำเภอหนึ่ง", 1, 2, 3, 6)
                .row(2, "อำเภอสอง", 4, 5, 6, 15));

        assertThat(draft)
                .contains(
                        "key: [area, stage]",
                        "month: sheet",
                        "- {column: stage, type: code, codelist: stage}",
                        "leave_out: ['รวม']");
    }

    @Test
    void aRegisterWithGroupsOfCountsStaysARegister() throws Exception {
        String draft = draft(WorkbookBuilder.sheet("S")
                .row("case", "victims", null, "stage")
                .row(null, "ชาย", "หญิง", null)
                .row("A-1", 1, 2, "เปิด")
                .row("A-2", 0, 2, "เปิด"));

        assertThat(draft).contains("columns:").doesNotContain("crosstab:");
    }

    @Test
    void aShortClosedSetIsDraftedWithItsMembersAsACodeList() throws Exception {
        WorkbookBuilder example =
                WorkbookBuilder.sheet("S").row("Register of lessons").row("lesson", "kind", "pupils");
        for (int i = 0; i < 12; i++) {
            example.row("L-" + i, i % 2 == 0 ? "Day class" : "กลางคืน", i);
        }

        assertThat(draft(example))
                .contains(
                        "codelist: kind",
                        "      #   code,th,en\n      #   DAY_CLASS,Day class,Day class\n      #   C2,กลางคืน,กลางคืน\n",
                        "{column: kind, headers: ['kind'], type: text");
    }
}
