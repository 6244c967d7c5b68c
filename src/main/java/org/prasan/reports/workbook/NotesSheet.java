package org.prasan.reports.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.WhyHidden;
import org.prasan.reports.office.Palette;
import org.prasan.vocabulary.Text;

/** What a reader must know of all tables and of each: signs, units, definitions, sources; one a row, to be read in one go. */
final class NotesSheet {

    private static final double SHEETS = 26;
    private static final double ABOUT = 13;
    private static final double WORDS = 39;
    private static final Look LOOK = Look.FIGURE.ruledBelow(Palette.RULE).wrapped();

    private final Book book;
    private final Page page;
    private int row = TableSheet.HEAD_ROW;

    NotesSheet(Book book, String name) {
        this.book = book;
        this.page = book.newPage(name);
    }

    /** @param cover has the key figures, which have no sheet of their own */
    void write(String cover, List<SheetPlan> plans) {
        page.width(0, SHEETS);
        page.width(1, ABOUT);
        page.width(2, WORDS);
        ListHead.write(book, page, page.in(Words.NOTES));
        List<String> heads = List.of(page.in(Words.SHEET), page.in(Words.ABOUT), page.in(Words.EXPLAINED));
        page.wrapped(row++, heads, ListHead.HEADS);
        writeGeneral();
        book.keyFigures().ifPresent(figures -> writeOf(cover, figures, SheetPlan.notes(book.report(), figures)));
        plans.forEach(plan -> writeOf(plan.sheetName(), plan.content(), plan.notes()));
        page.table("notes", TableSheet.HEAD_ROW, row - TableSheet.HEAD_ROW, heads.size());
        page.sheet().keepInSight(TableSheet.HEAD_ROW, false);
        new PageSetUp(book).paper(page.sheet(), page.widthBefore(heads.size()));
    }

    private void writeGeneral() {
        String all = page.in(Words.ALL_SHEETS);
        for (Map.Entry<String, Text> sign : Signs.MEANINGS) {
            String about = String.format(Locale.ROOT, page.in(Words.SIGN), sign.getKey());
            page.wrapped(row++, List.of(all, about, page.in(sign.getValue())), LOOK);
        }
        WhyHidden.of(book.tables().values()).ifPresent(why -> {
            for (Text reason : why.reasons()) {
                page.wrapped(row++, List.of(all, page.in(why.title()), page.in(reason)), LOOK);
            }
        });
    }

    private void writeOf(String sheet, TableContent content, List<Text> notes) {
        if (!page.in(content.unit()).isBlank()) {
            write(sheet, Words.UNIT, content.unit());
        }
        notes.forEach(note -> write(sheet, Words.COUNTING, note));
        content.sources().forEach(source -> write(sheet, Words.SOURCE, source));
    }

    private void write(String sheet, Text about, Text words) {
        page.wrapped(row, List.of(sheet, page.in(about), page.in(words)), LOOK);
        page.link(row, 0, sheet, sheet, LOOK.in(Palette.LINK));
        row++;
    }
}
