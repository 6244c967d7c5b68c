package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ReportDefinition;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;

/** Whoever keeps an edition and reads a later one, or reads what others do, learns no small count from both. */
class LaterEditionsTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");
    private static final ReportDefinition WIDE = SmallTables.report("w", "public");
    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4, 4);
    private static final ProtectionPolicy PUBLIC = new ProtectionPolicy("public", 1, 4, 4);

    private static Release.Safe released(FigureSet set, PastRelease... past) {
        Release release = new Disclosure().protect(set, SmallTables.rules(PUBLIC, POLICY), audiences -> List.of(past));
        assertThat(release).isInstanceOf(Release.Safe.class);
        return (Release.Safe) release;
    }

    private static PastRelease entry(SmallTables tables) {
        return released(tables.set()).entries().get(REPORT);
    }

    private static ReleasedCell first(Release.Safe release) {
        return release.tables().get(REPORT).get("t").content().cell(0, 0);
    }

    /** Of 30 people some went and others came: the difference of the two figures is how many more or fewer there are. */
    @ParameterizedTest
    @CsvSource({
        "10, 31, hidden",
        "10, 34, hidden",
        "10, 35, shown",
        "10, 29, hidden",
        "10, 26, hidden",
        "10, 25, shown",
        "10, 30, shown",
        "100, 32, hidden",
        "100, 28, hidden",
        "100, 36, shown"
    })
    void aFigureThatChangedByFewIsHiddenThoughNoneOfThemIsSmall(int firstNumber, int later, String fate) {
        PastRelease before = entry(new SmallTables().table(REPORT, "t", new int[] {30, 40}, new int[] {50, 60}));
        SmallTables now = new SmallTables()
                .numbered(0, 0, firstNumber)
                .table(REPORT, "t", new int[] {later, 40}, new int[] {50, 60});

        assertThat(first(released(now.set(), before)) instanceof ReleasedCell.Hidden)
                .isEqualTo(fate.equals("hidden"));
    }

    /** Readers who hold what an edition hid learn nothing from a figure of others. */
    @Test
    void whatWasHiddenBeforeStaysHiddenInALaterTotal() {
        SmallTables first = new SmallTables().table(REPORT, "t", new int[] {2, 20, 30});
        Release.Safe again = released(
                new SmallTables().table(REPORT, "t", new int[] {2, 20, 30}).set(), entry(first));

        assertThat(again.tables().get(REPORT).get("t").content().cells())
                .isEqualTo(released(first.set())
                        .tables()
                        .get(REPORT)
                        .get("t")
                        .content()
                        .cells());
    }

    /** Of 25 people 20 are shown to all; who also reads of 2 and 3 people apart would know both within 3. */
    @Test
    void wherePublicFiguresLeaveANarrowerAudienceTooLittleRoomTheyAreHiddenFromThePublicToo() {
        SmallTables tables = new SmallTables().table(REPORT, "t", new int[] {20, 2, 3});
        FigureTable whole = tables.set().of(REPORT).get(0);
        FigureTable few = columns(whole, "few", 1, 2);
        FigureTable many = columns(whole, "many", 0, 3);
        FigureSet set = new FigureSet(
                Map.of(WIDE, List.of(many), REPORT, List.of(few)), tables.set().inner());
        FigureSet publicOnly =
                new FigureSet(Map.of(WIDE, List.of(many)), tables.set().inner());

        assertThat(released(publicOnly).tables().get(WIDE).get("many").content().hasHiddenCells())
                .isFalse();
        TableContent seen = released(set).tables().get(WIDE).get("many").content();
        assertThat(seen.hasHiddenCells()).isTrue();
        assertThat(released(set).tables().get(REPORT).get("few").content().cells())
                .allMatch(row -> row.stream().allMatch(ReleasedCell.Hidden.class::isInstance));
    }

    private static FigureTable columns(FigureTable table, String id, int... columns) {
        return new FigureTable(
                id,
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                List.of(table.rows().get(0)),
                Arrays.stream(columns).mapToObj(table.columns()::get).toList(),
                List.of(Arrays.stream(columns)
                        .mapToObj(column -> table.cells().get(0).get(column))
                        .toList()),
                table.unit(),
                List.of(),
                List.of());
    }
}
