package org.prasan.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.reports.pdf.ReadAloud.Spoken;

/** The tables of a PDF as its structure tree tells them to somebody who cannot see them. */
public final class PrintedTables {

    private final List<Spoken> read;

    private PrintedTables(List<Spoken> read) {
        this.read = read;
    }

    public static PrintedTables of(byte[] pdf) throws IOException {
        return new PrintedTables(ReadAloud.of(pdf));
    }

    /** What stands in the cells of the table under this title, row by row; empty when there is no such title. */
    public Optional<List<String>> cells(String title) {
        String letters = WrittenPdf.letters(title);
        for (int i = 0; i < read.size(); i++) {
            // The contents list it too, with no table behind it.
            if (read.get(i).words().equals(letters)) {
                int table = i + 1;
                while (table < read.size() && isWithinTitle(table)) {
                    table++;
                }
                if (table < read.size() && read.get(table).type().equals("Table")) {
                    return Optional.of(cells(table));
                }
            }
        }
        return Optional.empty();
    }

    /** The unit may stand between the title and the table. */
    private boolean isWithinTitle(int at) {
        return !read.get(at).type().equals("Table") && !read.get(at).type().matches("H\\d?|Figure|L|TOCI?");
    }

    private List<String> cells(int table) {
        String path = read.get(table).path() + "/";
        List<String> cells = new ArrayList<>();
        for (int i = table + 1; i < read.size() && read.get(i).path().startsWith(path); i++) {
            if (read.get(i).type().equals("TD")) {
                cells.add(read.get(i).words());
            }
        }
        return cells;
    }
}
