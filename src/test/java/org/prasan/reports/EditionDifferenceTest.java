package org.prasan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionDifferenceTest {

    private static final String HEAD = "table,row,column,time_period,value,words_th,words_en,status\n";

    @TempDir
    private Path folder;

    @Test
    void countsByTableWhatReadersSeeOtherwise() throws IOException {
        Path before = edition("r1", """
                cases,CHN,Q1,2018-10/P3M,7,,,reported
                cases,LAO,Q1,2018-10/P3M,12,,,reported
                cases,OLD,Q1,2018-10/P3M,1,,,reported
                lists,1,word,2018-10/P3M,,เปิด,open,reported
                gone,1,word,2018-10/P3M,3,,,reported
                """);
        Path now = edition("r2", """
                cases,CHN,Q1,2018-10/P3M,,,,hidden
                cases,LAO,Q1,2018-10/P3M,12,,,reported
                cases,NEW,Q1,2018-10/P3M,5,,,reported
                lists,1,word,2018-10/P3M,,เปิด,open,reported
                """);

        assertThat(EditionDifference.between("short", before, now))
                .containsExactly(
                        new EditionDifference("cases", 3, 1, 1, 1),
                        new EditionDifference("lists", 1, 0, 0, 0),
                        new EditionDifference("gone", 0, 0, 0, 1));
    }

    private Path edition(String name, String lines) throws IOException {
        Path edition = Files.createDirectories(folder.resolve(name));
        Files.writeString(edition.resolve("short.tidy.csv"), HEAD + lines);
        return edition;
    }
}
