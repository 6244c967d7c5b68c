package org.prasan.pipeline;

import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.intake.Explanation;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.TableLayout;
import org.prasan.intake.sheets.UnreadableFileException;
import org.prasan.support.CheckedFile;
import org.prasan.support.Grid;

/**
 * A file that was understood, its sheets open to be written otherwise.
 *
 * @param tables in the order of the sheets, without those that heading fields make
 */
record RewrittenFile(List<Grid> sheets, List<Found> tables, Explanation explanation) {

    /** A table on its sheet, and the first of its header's rows. */
    record Found(Grid sheet, TableLayout layout, int firstHeaderRow, int lastLine) {

        int lastHeaderRow() {
            return layout.headerRow();
        }
    }

    /** Empty for a file that is refused: that is sent as it is. */
    static Optional<RewrittenFile> of(Catalog catalog, SubmissionReader reader, byte[] content) {
        CheckedFile file = CheckedFile.of(reader, catalog.codeLists(), content);
        if (!file.isRecognised()) {
            return Optional.empty();
        }
        try {
            List<Grid> sheets = Grid.of(content);
            Explanation explanation = reader.explain(content, "file");
            List<Found> tables = file.layouts().stream()
                    .filter(layout -> !layout.table().fromFields())
                    .map(layout -> found(layout, sheets, explanation))
                    .toList();
            return Optional.of(new RewrittenFile(sheets, tables, explanation));
        } catch (UnreadableFileException readBefore) {
            throw new AssertionError(readBefore);
        }
    }

    private static Found found(TableLayout layout, List<Grid> sheets, Explanation explanation) {
        Grid sheet = sheets.stream()
                .filter(grid -> grid.name().equals(layout.sheet()))
                .findFirst()
                .orElseThrow();
        Explanation.Table told = explanation.sheets().stream()
                .filter(s -> s.name().equals(layout.sheet()))
                .flatMap(s -> s.tables().stream())
                .filter(table -> table.lastHeaderRow() == layout.headerRow())
                .findFirst()
                .orElseThrow();
        return new Found(sheet, layout, told.firstHeaderRow(), told.lastLine());
    }
}
