package org.prasan.reports.workbook;

import java.util.List;
import org.prasan.reports.WhyHidden;
import org.prasan.reports.office.Palette;
import org.prasan.vocabulary.Text;

/** Every note and definition of every table, one a row, so that they can be read in one go. */
final class NotesSheet {

    private static final double SHEETS = 26;
    private static final double NOTES = 52;

    private final Book book;
    private final Page page;

    NotesSheet(Book book, String name) {
        this.book = book;
        this.page = book.newPage(name);
    }

    static boolean isNeeded(List<SheetPlan> plans) {
        return plans.stream().anyMatch(plan -> !plan.notes().isEmpty());
    }

    /** @param explained whether it is to be said why cells are hidden */
    void write(List<SheetPlan> plans, boolean explained) {
        page.width(0, SHEETS);
        page.width(1, NOTES);
        ListHead.write(book, page, page.in(Words.NOTES));
        page.wrapped(TableSheet.HEAD_ROW, List.of(page.in(Words.SHEET), page.in(Words.NOTE)), ListHead.HEADS);
        int row = TableSheet.HEAD_ROW + 1;
        Look look = Look.FIGURE.ruledBelow(Palette.RULE).wrapped();
        for (SheetPlan plan : plans) {
            for (Text note : plan.notes()) {
                page.wrapped(row, List.of(plan.sheetName(), page.in(note)), look);
                page.link(row, 0, plan.sheetName(), plan.sheetName(), look.in(Palette.LINK));
                row++;
            }
        }
        if (explained) {
            for (Text reason : WhyHidden.REASONS) {
                page.wrapped(row++, List.of(page.in(WhyHidden.TITLE), page.in(reason)), look);
            }
        }
        page.table("notes", TableSheet.HEAD_ROW, row - TableSheet.HEAD_ROW, 2);
        PageSetUp paper = new PageSetUp(book);
        page.sheet().keepInSight(TableSheet.HEAD_ROW, false);
        paper.paper(page.sheet(), page.widthBefore(2));
    }
}
