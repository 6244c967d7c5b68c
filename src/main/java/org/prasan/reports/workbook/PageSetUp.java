package org.prasan.reports.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Paper: A4, one page wide, report, period and stamp at the head, as of and page x of y at the foot. */
final class PageSetUp {

    /** What fits between the margins of upright A4 at full size, in digits of 11 points. */
    static final double UPRIGHT = 78;

    private static final double ACROSS = 119;
    private static final double UPRIGHT_POINTS = 717;
    private static final double ACROSS_POINTS = 470;

    /** Half of 9.5 points can just be read. */
    private static final double SMALLEST = 0.5;

    private static final double MM = 1 / 25.4;

    /** Excel calls a file broken whose header is longer than 255 characters; six go to {@code &L}, {@code &R}. */
    private static final int LONGEST_HEADER = 249;

    private final Book book;

    PageSetUp(Book book) {
        this.book = book;
    }

    /** Repeats the rows up to {@code headRow} on every printed page and keeps them in sight on the screen. */
    void withHeadRow(XSSFSheet sheet, int headRow) {
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        sheet.createFreezePane(0, headRow + 1);
    }

    /**
     * A sheet with charts on one page, upright or across, whichever shows it larger: a page's end would cut a chart,
     * and Excel keeps to no break by hand on a sheet that is fitted. Too small to read, it runs on.
     *
     * @param height in points
     */
    void picture(XSSFSheet sheet, double width, double height) {
        paper(sheet, width);
        double upright = Math.min(UPRIGHT / width, UPRIGHT_POINTS / height);
        double across = Math.min(ACROSS / width, ACROSS_POINTS / height);
        if (Math.max(upright, across) >= SMALLEST) {
            sheet.getPrintSetup().setLandscape(across > upright);
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
    }

    void paper(XSSFSheet sheet, double width) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(width > UPRIGHT);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 25 * MM);
        sheet.setMargin(PageMargin.RIGHT, 20 * MM);
        sheet.setMargin(PageMargin.TOP, 24 * MM);
        sheet.setMargin(PageMargin.BOTTOM, 20 * MM);
        sheet.setMargin(PageMargin.HEADER, 10 * MM);
        sheet.setMargin(PageMargin.FOOTER, 10 * MM);
        headAndFoot(sheet);
    }

    private void headAndFoot(XSSFSheet sheet) {
        String small = "&\"" + Styles.FONT + ",Regular\"&8 ";
        String stamp = book.stamp().isEmpty()
                ? ""
                : "\n&\"" + Styles.FONT + ",Bold\"&8&K" + Palette.BRICK + " " + plain(book.stamp());
        String period = small + plain(book.in(book.context().periodLabel()));
        int room = LONGEST_HEADER - small.length() - stamp.length() - period.length();
        sheet.getHeader().setLeft(small + shortened(plain(book.in(book.report().title())), room) + stamp);
        sheet.getHeader().setRight(period);
        sheet.getFooter().setLeft(small + plain(book.in(Words.AS_OF) + " " + book.asOf()));
        sheet.getFooter().setRight(small + book.in(Words.PAGE_OF));
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
