package org.prasan.reports.workbook;

/** Cells and areas as Excel writes them; rows and columns count from 0. */
final class Address {

    private Address() {}

    static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return of(firstRow, firstColumn) + ":" + of(lastRow, lastColumn);
    }

    /** {@code $A$5:$A$16}, or {@code $A$5} for a single cell. */
    static String fixed(int firstRow, int lastRow, int column) {
        String first = "$" + letters(column) + "$" + (firstRow + 1);
        return firstRow == lastRow ? first : first + ":$" + letters(column) + "$" + (lastRow + 1);
    }

    /** {@code 'Cases'!}, to stand before an address. */
    static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
