package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.Catalog;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.InnerCell;
import org.prasan.figures.InnerCell.Atom;
import org.prasan.figures.Lineage;

/** Of what the cells of the sample year's tables are made. */
class SampleLineageTest {

    private static SampleTables tables;

    @BeforeAll
    static void load() throws IOException {
        tables = SampleTables.of(Catalog.load(Path.of(".")), "FY2562", 2561, 2562);
    }

    private static Stream<Cell.Counted> people(FigureTable table) {
        return table.cells().stream()
                .flatMap(List::stream)
                .filter(Cell.Counted.class::isInstance)
                .map(Cell.Counted.class::cast)
                .filter(Cell.Counted::people);
    }

    private static Lineage lineage(String table, int row, int column) {
        return ((Cell.Counted) tables.table(table).cells().get(row).get(column)).lineage();
    }

    @Test
    void everyCountOfPeopleIsTheSumOfItsInnerCells() {
        assertThat(tables.tables().stream().flatMap(SampleLineageTest::people))
                .hasSizeGreaterThan(100)
                .allSatisfy(cell -> assertThat(tables.figures().inner().count(cell.lineage()))
                        .isEqualTo(cell.value()));
    }

    @Test
    void oneFigureInTwoTablesIsMadeOfTheSame() {
        int total = tables.table("screening-path").columns().size() - 1;

        assertThat(lineage("key-figures", 2, 0)).isEqualTo(lineage("screening-path", 0, total));
        assertThat(lineage("key-figures", 0, 0)).isEqualTo(lineage("cases-suspects-victims", 4, 0));
    }

    @Test
    void victimsIdentifiedAreAmongThoseScreened() {
        BitSet screened = lineage("screening-path", 0, 0).inner();
        BitSet identified = lineage("screening-path", 1, 0).inner();

        BitSet both = (BitSet) screened.clone();
        both.and(identified);
        assertThat(both).isEqualTo(identified).isNotEqualTo(screened);
    }

    @Test
    void victimsInCasesAreNoCases() {
        assertThat(lineage("cases-suspects-victims", 4, 0)
                        .inner()
                        .intersects(lineage("cases-suspects-victims", 4, 2).inner()))
                .isFalse();
    }

    @Test
    void noRecordIsInTwoInnerCells() {
        List<Long> identities = tables.figures().inner().cells().stream()
                .map(InnerCell::atoms)
                .flatMap(List::stream)
                .map(Atom::identity)
                .toList();
        Set<Long> different = new HashSet<>(identities);

        assertThat(identities).hasSizeGreaterThan(1000).hasSameSizeAs(different);
    }
}
