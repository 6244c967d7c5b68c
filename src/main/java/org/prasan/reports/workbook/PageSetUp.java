package org.prasan.reports.workbook;

import org.prasan.reports.office.Palette;

/** Paper: A4, one page wide, report, period and stamp at the head, as of and page x of y at the foot. */
final class PageSetUp {

    /** More columns than that no cover has; Excel says the width of all 16,384 when somebody set it. */
    static final int COLUMNS = 64;

    /** What fits between the margins of upright A4 at full size, in digits of 11 points. */
    static final double UPRIGHT = 78;

    private static final double ACROSS = 119;
    private static final double UPRIGHT_POINTS = 717;
    private static final double ACROSS_POINTS = 470;

    /** Half of 9.5 points can just be read. */
    private static final double SMALLEST = 0.5;

    private static final double SMALLEST_COVER = 0.6;

    /** A sheet is turned only when it would have to be made smaller than this. */
    private static final double STILL_UPRIGHT = 0.82;

    private static final double REPEATED_HEAD = 22;

    /** Of a page, which is not begun for it. */
    private static final double LITTLE = 0.4;

    /** Programs set rows a little higher or lower. */
    private static final double NEARLY_ONE = 0.9;

    private static final String SMALL = "&\"" + Styles.FONT + ",Regular\"&8 ";

    /** Excel calls a file broken whose header is longer than 255 characters; six go to {@code &L}, {@code &R}. */
    private static final int LONGEST_HEADER = 249;

    private final Book book;

    PageSetUp(Book book) {
        this.book = book;
    }

    /**
     * A sheet with charts on one page, upright or across, whichever shows it larger: a page's end would cut a chart,
     * and Excel keeps to no break by hand on a sheet that is fitted. Too small to read, it runs on.
     *
     * @param height in points
     */
    void picture(Sheet sheet, double width, double height) {
        double upright = Math.min(UPRIGHT / width, UPRIGHT_POINTS / height);
        double across = Math.min(ACROSS / width, ACROSS_POINTS / height);
        if (Math.max(upright, across) >= SMALLEST) {
            sheet.paper(paperFor(width).onOnePage(across > upright));
        } else {
            paper(sheet, width);
        }
    }

    /**
     * A cover on one page, too, unless it were too small to read.
     *
     * @param height in points
     */
    void cover(Sheet sheet, double height) {
        Paper paper = paperFor(UPRIGHT);
        sheet.paper(height * SMALLEST_COVER <= UPRIGHT_POINTS ? paper.pagesDown(1) : paper);
    }

    /** One page wide as long as that can be read. */
    void paper(Sheet sheet, double width) {
        sheet.paper(paperFor(width));
    }

    /**
     * The same, with the last page drawn in where little would stand on it: heads repeated above a note or two.
     *
     * @param height in points
     */
    void paper(Sheet sheet, double width, double height) {
        Paper paper = paperFor(width);
        double across = paper.landscape() ? ACROSS : UPRIGHT;
        double down = (paper.landscape() ? ACROSS_POINTS : UPRIGHT_POINTS) - REPEATED_HEAD;
        double pages = height * Math.min(1, across * paper.pagesAcross() / width) / down;
        int whole = Math.max(1, (int) Math.floor(pages));
        boolean drawnIn = pages >= NEARLY_ONE && pages - whole <= LITTLE;
        sheet.paper(drawnIn ? paper.pagesDown(whole) : paper);
    }

    private Paper paperFor(double width) {
        int pages = (int) Math.max(1, Math.ceil(width * SMALLEST / ACROSS));
        return new Paper(width > UPRIGHT / STILL_UPRIGHT, pages, 0, head(), foot());
    }

    private String head() {
        String stamp = book.stamp().isEmpty()
                ? ""
                : "\n&\"" + Styles.FONT + ",Bold\"&8&K" + Palette.BRICK + " " + plain(book.stamp());
        String period = SMALL + plain(book.in(book.context().periodLabel()));
        int room = LONGEST_HEADER - SMALL.length() - stamp.length() - period.length();
        String title = shortened(plain(book.in(book.report().title())), room);
        return "&L" + SMALL + title + stamp + "&R" + period;
    }

    private String foot() {
        String asOf = SMALL + plain(book.in(Words.AS_OF) + " " + book.asOf());
        return "&L" + asOf + "&R" + SMALL + book.in(Words.PAGE_OF);
    }

    private static String shortened(String title, int room) {
        // Never half of an ampersand, which is written as two.
        return title.length() <= room
                ? title
                : title.substring(0, Math.max(0, room - 1)).replaceAll("&+$", "") + "…";
    }

    private static String plain(String words) {
        return words.replace("&", "&&");
    }
}
