package org.prasan.reports.workbook;

import java.util.List;
import org.prasan.catalog.SectionSpec;
import org.prasan.reports.office.Palette;

/** The list of sheets with links, then what each section says in one sentence. */
final class ContentsSheet {

    private static final double SHEETS = 24;
    private static final double BETWEEN = 2;
    private static final double TABLES = 28;
    private static final double SECTIONS = 14;
    private static final double UNITS = 12;

    private final Book book;
    private final Page page;

    ContentsSheet(Book book, String name) {
        this.book = book;
        this.page = book.newPage(name);
    }

    void write(List<SheetPlan> plans, List<String> otherSheets) {
        double names = plans.stream()
                .mapToDouble(plan -> TextMeasure.width(plan.sheetName(), Look.FIGURE))
                .max()
                .orElse(0);
        page.width(0, Math.max(SHEETS, names + BETWEEN));
        page.width(1, TABLES);
        page.width(2, SECTIONS);
        page.width(3, UNITS);
        ListHead.write(book, page, page.in(Words.CONTENTS));
        List<String> heads =
                List.of(page.in(Words.SHEET), page.in(Words.TABLE), page.in(Words.SECTION), page.in(Words.UNIT));
        page.wrapped(TableSheet.HEAD_ROW, heads, ListHead.HEADS);
        int row = TableSheet.HEAD_ROW + 1;
        for (SheetPlan plan : plans) {
            writeRow(row++, plan);
        }
        if (!plans.isEmpty()) {
            page.table("contents", TableSheet.HEAD_ROW, plans.size() + 1, heads.size());
        }
        row++;
        for (String sheet : otherSheets) {
            page.link(row++, 0, sheet, sheet, Look.LINK.size(9.5));
        }
        writeLeads(row + 1);
        PageSetUp paper = new PageSetUp(book);
        page.sheet().keepInSight(TableSheet.HEAD_ROW, false);
        paper.paper(page.sheet(), page.widthBefore(heads.size()), page.height());
    }

    private void writeRow(int row, SheetPlan plan) {
        String unit = page.in(plan.content().unit());
        List<String> words = List.of(
                plan.sheetName(),
                page.in(plan.content().title()),
                page.in(plan.section()),
                unit.isBlank() ? page.in(Words.UNIT_IN_HEADS) : unit);
        Look look = Look.FIGURE.ruledBelow(Palette.RULE).wrapped();
        page.wrapped(row, words, look);
        // Sheet names are short: LibreOffice does not wrap a link.
        page.link(row, 0, plan.sheetName(), plan.sheetName(), look.in(Palette.LINK));
    }

    private void writeLeads(int firstRow) {
        int row = firstRow;
        for (SectionSpec section : book.report().sections()) {
            String lead = page.in(section.lead());
            if (!lead.isBlank()) {
                page.text(
                        row++, 0, page.in(section.title()), Look.FIGURE.strong().in(Palette.NAVY));
                row = page.lines(row, 0, lead, SHEETS + TABLES + SECTIONS + UNITS, Look.FIGURE);
            }
        }
    }
}
