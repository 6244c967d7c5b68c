package org.prasan.reports.workbook;

import java.util.List;
import java.util.Map;
import org.prasan.reports.office.Palette;
import org.prasan.vocabulary.Text;

/** What a reader must know of all tables and of each: signs, units, definitions, sources; one a row, to be read in one go. */
final class NotesSheet {

    private static final double SHEETS = 22;
    private static final double ABOUT = 14;
    private static final double WORDS = 42;
    private static final Look LOOK = Look.FIGURE.ruledBelow(Palette.RULE).wrapped();

    private final Book book;
    private final Page page;
    private int row = TableSheet.HEAD_ROW;

    NotesSheet(Book book, String name) {
        this.book = book;
        this.page = book.newPage(name);
    }

    void write(List<SheetPlan> plans) {
        page.width(0, SHEETS);
        page.width(1, ABOUT);
        page.width(2, WORDS);
        ListHead.write(book, page, page.in(Words.NOTES));
        List<String> heads = List.of(page.in(Words.SHEET), page.in(Words.ABOUT), page.in(Words.EXPLAINED));
        page.wrapped(row++, heads, ListHead.HEADS);
        writeGeneral();
        plans.forEach(this::writeOf);
        page.table("notes", TableSheet.HEAD_ROW, row - TableSheet.HEAD_ROW, heads.size());
        page.sheet().keepInSight(TableSheet.HEAD_ROW, false);
        new PageSetUp(book).paper(page.sheet(), page.widthBefore(heads.size()));
    }

    private void writeGeneral() {
        String all = page.in(Words.ALL_SHEETS);
        for (Map.Entry<String, Text> sign : Signs.MEANINGS) {
            String about = page.in(Words.SIGN).formatted(sign.getKey());
            page.wrapped(row++, List.of(all, about, page.in(sign.getValue())), LOOK);
        }
        page.wrapped(row++, List.of(all, page.in(Words.WHY_HIDDEN), page.in(Words.BECAUSE)), LOOK);
    }

    private void writeOf(SheetPlan plan) {
        if (!page.in(plan.content().unit()).isBlank()) {
            write(plan, Words.UNIT, plan.content().unit());
        }
        plan.notes().forEach(note -> write(plan, Words.COUNTING, note));
        plan.content().sources().forEach(source -> write(plan, Words.SOURCE, source));
    }

    private void write(SheetPlan plan, Text about, Text words) {
        page.wrapped(row, List.of(plan.sheetName(), page.in(about), page.in(words)), LOOK);
        page.link(row, 0, plan.sheetName(), plan.sheetName(), LOOK.in(Palette.LINK));
        row++;
    }
}
