package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.pdf.ReadAloud.Spoken;
import org.prasan.vocabulary.Language;

class ReadingOrderTest {

    private static final Language LANGUAGE = Language.TH;

    private final List<Spoken> read;

    ReadingOrderTest() throws IOException {
        read = ReadAloud.of(new PdfReport()
                .write(SampleReport.definition(), SampleReport.tables(), SampleReport.edition(Stamp.DRAFT), LANGUAGE));
    }

    @Test
    void readsTitleThenSectionsInTheirOrder() {
        List<String> expected = new ArrayList<>();
        SampleReport.definition()
                .sections()
                .forEach(section ->
                        expected.add(WrittenPdf.letters(section.title().in(LANGUAGE))));

        assertThat(words("H1"))
                .containsExactly(
                        WrittenPdf.letters(SampleReport.definition().title().in(LANGUAGE)));
        assertThat(words("H2")).containsSubsequence(expected);
    }

    @Test
    void readsEveryRowOfALongTableOnceUnderOneHead() {
        TableContent table = SampleReport.tables().get("checkpoints").content();
        List<String> rowHeads = read.stream()
                .filter(spoken -> spoken.scope().equals("Row"))
                .map(Spoken::words)
                .toList();
        List<String> columnHeads = read.stream()
                .filter(spoken -> spoken.scope().equals("Column"))
                .map(Spoken::words)
                .toList();

        assertThat(rowHeads)
                .containsSubsequence(table.rows().stream()
                        .map(row -> WrittenPdf.letters(row.label().in(LANGUAGE)))
                        .toList());
        assertThat(columnHeads)
                .filteredOn(WrittenPdf.letters(table.rowLabel().in(LANGUAGE))::equals)
                .hasSize(1);
    }

    @Test
    void readsAFigureForEveryCellOfATable() {
        TableContent table = SampleReport.tables().get("stages").content();
        int start = firstCellAfter(table.title().in(LANGUAGE));
        List<String> cells = new ArrayList<>();
        for (int i = start; read.get(i).path().startsWith("/Document/Table"); i++) {
            if (read.get(i).type().equals("TD")) {
                cells.add(read.get(i).words());
            }
        }

        assertThat(cells)
                .containsExactlyElementsOf(table.cells().stream()
                        .flatMap(List::stream)
                        .map(CellText::of)
                        .toList());
    }

    @Test
    void readsChartsAsTheirFigures() {
        assertThat(read)
                .filteredOn(spoken -> spoken.type().equals("Figure"))
                .hasSizeGreaterThan(2)
                .allSatisfy(figure -> {
                    assertThat(figure.words()).isEmpty();
                    assertThat(figure.alternative()).containsPattern("\\d");
                });
    }

    @Test
    void leavesOutWhatStandsOnEveryPage() {
        assertThat(read)
                .noneSatisfy(spoken -> assertThat(spoken.words())
                        .contains(WrittenPdf.letters(Stamp.DRAFT.words().in(LANGUAGE))));
        assertThat(read).noneSatisfy(spoken -> assertThat(spoken.words()).contains("(ต่อ)"));
    }

    private int firstCellAfter(String title) {
        int heading = words("").indexOf(WrittenPdf.letters(title));
        while (!read.get(heading).type().equals("Table")) {
            heading++;
        }
        return heading;
    }

    /** Of all elements of a type, or of all. */
    private List<String> words(String type) {
        return read.stream()
                .filter(spoken -> type.isEmpty() || spoken.type().equals(type))
                .map(Spoken::words)
                .toList();
    }
}
