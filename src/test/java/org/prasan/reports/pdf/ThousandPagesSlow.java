package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Language;

/** Run by {@code mvn -Pslow test} in a JVM of 512 MB, see the profile. */
class ThousandPagesSlow {

    private static final int ROWS_ON_A_PAGE = 38;

    @Test
    void tenThousandRowsStandOnTheirPages() throws Exception {
        try (PDDocument document = Loader.loadPDF(writeRows(10_000))) {
            assertThat(document.getNumberOfPages()).isBetween(10_000 / ROWS_ON_A_PAGE, 10_000 / 20);
        }
    }

    @Test
    void aThousandPagesFitIntoTheMemoryOfOneReport() throws Exception {
        try (PDDocument document = Loader.loadPDF(writeRows(1_000 * ROWS_ON_A_PAGE))) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(1_000);
        }
    }

    private static byte[] writeRows(int rows) {
        SampleTable table = new SampleTable("checkpoints", "ยาว", "Long").rowsAre("จุดตรวจ", "Checkpoint");
        for (int column = 0; column < 5; column++) {
            table.column("เดือนที่ " + column, "Month " + column);
        }
        for (int row = 0; row < rows; row++) {
            table.row("จุดตรวจบ้านน้ำ ที่ " + row, "Point " + row, "1 20 300 c -");
        }
        Map<String, ReleasedTable> tables = SampleReport.tables();
        tables.put("checkpoints", ReleasedTables.safe(table.content()));
        return new PdfReport().write(SampleReport.definition(), tables, SampleReport.edition(Stamp.NONE), Language.TH);
    }
}
