package org.prasan.reports.workbook;

/**
 * How a sheet is printed, on A4.
 *
 * @param pagesAcross that the columns are fitted to
 * @param pagesDown that the rows are fitted to; 0 for as many as are needed
 * @param head and {@code foot}: in Excel's own notation
 */
record Paper(boolean landscape, int pagesAcross, int pagesDown, String head, String foot) {

    Paper onOnePage(boolean across) {
        return new Paper(across, 1, 1, head, foot);
    }

    Paper pagesDown(int pages) {
        return new Paper(landscape, pagesAcross, pages, head, foot);
    }
}
