package org.prasan.reports.workbook;

import java.util.List;
import java.util.Map;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.EditionContext;
import org.prasan.reports.office.FileProperties;
import org.prasan.reports.office.OfficePackage;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** Writes an edition as an Excel workbook ({@code .xlsx}); the same inputs give the same bytes. */
public final class WorkbookReport {

    /**
     * @param tables released tables by id: every one that the report's sections, charts and cover show
     * @throws IllegalArgumentException when a table that the report shows is not among them
     * @throws IllegalStateException when a table is unprotected and the edition's stamp does not say so
     */
    public byte[] write(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext context,
            Language language) {
        requireStamp(tables, context);
        WorkbookFile workbook = new WorkbookFile(CoverTemplate.find(report));
        write(new Book(workbook, report, tables, context, language));
        OfficePackage file = new OfficePackage();
        workbook.write(file);
        FileProperties.add(file, report, context, Text.same(""), language);
        return file.zip();
    }

    private static void write(Book book) {
        SheetNames names = new SheetNames();
        String cover = names.unique(book.in(Words.COVER));
        String contents = names.unique(book.in(Words.CONTENTS));
        String notes = names.unique(book.in(Words.NOTES));
        List<SheetPlan> plans = SheetPlan.of(book, names);

        CoverSheet.draw(book, cover);
        new ContentsSheet(book, contents).write(plans, List.of(cover, notes));
        new NotesSheet(book, notes).write(cover, plans);
        plans.forEach(plan -> new TableSheet(book, plan).write(contents));
    }

    private static void requireStamp(Map<String, ? extends ReleasedTable> tables, EditionContext context) {
        if (context.stamp() != EditionContext.Stamp.INTERNAL) {
            tables.forEach((id, table) -> {
                if (!table.isProtected()) {
                    throw new IllegalStateException(
                            "table " + id + " is unprotected, so the edition must bear the stamp INTERNAL");
                }
            });
        }
    }
}
