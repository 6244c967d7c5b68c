package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {

    @Test
    void whatASpreadsheetWouldRunStaysTextInACsv(@TempDir Path folder) throws IOException {
        Listing listing = new Listing("value");
        listing.add("=HYPERLINK(\"http://x\")");
        listing.add("@SUM(A1)");
        listing.add("+1+cmd");
        listing.add("-2.5");
        listing.add("-");
        listing.add("แม่สาย");

        listing.write(folder.resolve("a.csv"));

        assertThat(Files.readAllLines(folder.resolve("a.csv")))
                .containsExactly(
                        "value", "\"'=HYPERLINK(\"\"http://x\"\")\"", "'@SUM(A1)", "'+1+cmd", "-2.5", "'-", "แม่สาย");
    }
}
