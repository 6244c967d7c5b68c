package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.intake.sheets.Cell;
import org.prasan.support.HomeBuilder;

/** Of a sheet in whose first 64 rows no table begins no more is asked for; where one begins every row is. */
class LazyRecognitionTest {

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).load();
    }

    @Test
    void noMoreThanSixtyFourRowsAreReadOfASheetWithoutATable() {
        FileScanner scanner = scanner();

        assertThat(taken(scanner, "A", 1_000)).isEqualTo(64);
        assertThat(taken(scanner, "B", 1_000)).isEqualTo(64);
    }

    @Test
    void rowsThatAreFarApartCountByTheirPlace() {
        FileScanner scanner = scanner();
        scanner.startSheet("A", 0, false);

        assertThat(scanner.row(5, cells("ก", "ข"))).isTrue();
        assertThat(scanner.row(5_000, cells("ก", "ข"))).isFalse();
    }

    @Test
    void aTableIsReadToItsEnd() {
        FileScanner scanner = scanner();
        scanner.startSheet("A", 0, false);
        scanner.row(1, cells("ทะเบียนบุคคล"));
        scanner.row(2, cells("สถานีหนึ่ง"));
        scanner.row(3, cells("ตุลาคม 2561"));
        scanner.row(4, cells("เลขที่", "วันที่พบ", "อำเภอ", "เด็กชาย", "เพศ", "อายุ", "สถานะ"));
        List<Boolean> more = new ArrayList<>();
        for (int row = 5; row < 500; row++) {
            more.add(scanner.row(row, cells(row + "/61", "1/10/2561", "D1", "1")));
        }

        assertThat(more).doesNotContain(false);
    }

    private static FileScanner scanner() {
        Explaining explaining = new Explaining();
        return new FileScanner(new Recognition(catalog), explaining, explaining, Map.of());
    }

    private static int taken(FileScanner scanner, String sheet, int rows) {
        scanner.startSheet(sheet, 0, false);
        for (int row = 1; row <= rows; row++) {
            if (!scanner.row(row, cells("ก", "ข", "ค"))) {
                return row;
            }
        }
        return rows;
    }

    private static Cell[] cells(String... texts) {
        return List.of(texts).stream().map(Cell::text).toArray(Cell[]::new);
    }
}
