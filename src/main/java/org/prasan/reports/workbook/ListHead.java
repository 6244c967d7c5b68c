package org.prasan.reports.workbook;

import org.prasan.reports.office.Palette;

/** The first three rows of a sheet that lists something: title, what the sheet holds, stamp. */
final class ListHead {

    static final Look HEADS = Look.FIGURE
            .strong()
            .in(Palette.NAVY)
            .on(Palette.HEAD_FILL)
            .ruledAbove(Palette.NAVY)
            .ruledBelow(Palette.NAVY);

    private ListHead() {}

    static void write(Book book, Page page, String title) {
        page.text(0, 0, title, Look.H2);
        page.text(1, 0, page.in(Words.ONE_TABLE), Look.QUIET.size(9.5));
        if (!book.stamp().isEmpty()) {
            page.text(2, 0, book.stamp(), Look.STAMP.size(9.5));
        }
        page.height(2, TableSheet.ABOVE_TABLE);
    }
}
