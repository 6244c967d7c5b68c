package org.prasan.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.ChartSpec.Kind;
import org.prasan.catalog.ChartSpec.Tile;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedCell.Hidden;
import org.prasan.disclosure.ReleasedCell.NotReported;
import org.prasan.disclosure.ReleasedCell.Value;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class ChartPictureTest {

    private static final Text NAME = Text.same("Area");

    private static final Map<String, Tile> TILES =
            Map.of("r0", new Tile(0, 0, NAME), "r1", new Tile(1, 0, NAME), "r2", new Tile(0, 1, NAME));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void drawsAHiddenFigureUnlikeZeroAndUnlikeAGap(Kind kind) {
        byte[] hidden = png(kind, new Hidden(), new Value(99, 0));
        byte[] zero = png(kind, new Value(0, 0), new Value(99, 0));
        byte[] gap = png(kind, new NotReported(), new Value(99, 0));

        assertThat(hidden).isNotEqualTo(zero).isNotEqualTo(gap);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void leavesTotalsOut(Kind kind) {
        assertThat(png(kind, new Value(7, 0), new Value(99, 0)))
                .isEqualTo(png(kind, new Value(7, 0), new Value(1_000_000, 0)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void drawsATableWithoutAnyFigure(Kind kind) {
        assertThat(png(kind, table(List.of(List.of(new Hidden(), new Hidden())), "only")))
                .isNotEmpty();
    }

    @Test
    void aMapShowsWhatIsNotReportedUnlikeZero() {
        assertThat(png(Kind.TILES, new NotReported(), new Value(99, 0)))
                .isNotEqualTo(png(Kind.TILES, new Value(0, 0), new Value(99, 0)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TILES", "FLOWS", "SMALL_MULTIPLES"})
    void whatIsHiddenLooksTheSameWhateverStandsBesideIt(Kind kind) {
        byte[] once = png(kind, new Hidden(), new Value(99, 0));

        assertThat(png(kind, new Hidden(), new Value(12, 0))).isEqualTo(once);
    }

    @Test
    void growsWithTheNumberOfBars() {
        assertThat(picture(Kind.BARS, table(rows(20), "many")).height())
                .isGreaterThan(picture(Kind.BARS, table(rows(4), "few")).height());
    }

    private static List<List<ReleasedCell>> rows(int count) {
        return Stream.<List<ReleasedCell>>generate(() -> List.of(new Value(3, 0), new Value(3, 0)))
                .limit(count)
                .toList();
    }

    private static byte[] png(Kind kind, ReleasedCell cell, ReleasedCell total) {
        return png(
                kind,
                table(
                        List.of(List.of(new Value(5, 0), total), List.of(cell, total), List.of(new Value(9, 0), total)),
                        "เมียนมา"));
    }

    private static byte[] png(Kind kind, TableContent table) {
        return picture(kind, table).png(400, 1);
    }

    private static ChartPicture picture(Kind kind, TableContent table) {
        return ChartPicture.of(
                new ChartSpec("chart", "table", kind, Text.same(""), Text.same(""), Optional.empty(), TILES),
                table,
                Language.TH);
    }

    private static TableContent table(List<List<ReleasedCell>> cells, String series) {
        List<Head> rows = Stream.iterate(0, i -> i + 1)
                .limit(cells.size())
                .map(i -> new Head("r" + i, Text.same("แม่สาย " + i), false))
                .toList();
        List<Head> columns =
                List.of(new Head("a", Text.same(series), false), new Head("TOTAL", Text.same("รวม"), true));
        return new TableContent(
                "table",
                Text.same(""),
                Text.same(""),
                Text.same(""),
                rows,
                columns,
                cells,
                Text.same(""),
                List.of(),
                List.of());
    }
}
