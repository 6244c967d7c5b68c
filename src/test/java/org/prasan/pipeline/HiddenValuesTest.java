package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.Period;

/**
 * Nothing in any file of an edition depends on a hidden value: of two worlds that differ only in what is hidden, and in
 * whether it is small itself, every byte is the same.
 */
class HiddenValuesTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static SampleEditions sample;

    @TempDir
    private Path out;

    @BeforeAll
    static void load() throws IOException {
        sample = SampleEditions.of(CATALOG);
    }

    /** A report of a period, as it is and with other figures in the same places hidden. */
    private record World(
            ReportDefinition report, Period period, List<FigureTable> figures, Map<String, ReleasedTable> released) {

        static World of(String name, Period period) {
            ReportDefinition report = CATALOG.report(name);
            FigureSet figures = new CurrentFigures(CATALOG, sample.database()).of(List.of(report), period);
            Release release = new Disclosure().protect(figures, CATALOG.protection(), Published.NOTHING);
            return new World(
                    report,
                    period,
                    figures.of(report),
                    Objects.requireNonNull(((Release.Safe) release).tables().get(report)));
        }

        World with(List<FigureTable> others) {
            return new World(
                    report,
                    period,
                    others,
                    ReleasedTables.hiddenAsIn(
                            released, report, others, CATALOG.protection().of(report)));
        }

        Map<String, byte[]> files(Path out) {
            return SampleEditions.contents(sample.writer().write(report, released, sample.context(period), out));
        }
    }

    /** Seven digits that stand nowhere else: each hidden figure has its own. */
    private static final class Fingerprints {
        private final List<Long> given = new ArrayList<>();

        /** The table with marks in the place of these cells, and in another order if its order tells of sizes. */
        FigureTable into(FigureTable table, Set<List<String>> marked) {
            if (marked.isEmpty()) {
                return table;
            }
            List<Integer> order = order(table);
            List<List<Cell>> cells = order.stream()
                    .map(row -> IntStream.range(0, table.columns().size())
                            .mapToObj(column -> {
                                Cell cell = table.cells().get(row).get(column);
                                return marked.contains(place(table, row, column)) ? marked(cell) : cell;
                            })
                            .toList())
                    .toList();
            return new FigureTable(
                    table.id(),
                    table.title(),
                    table.rowLabel(),
                    table.columnLabel(),
                    order.stream().map(table.rows()::get).toList(),
                    table.columns(),
                    cells,
                    table.unit(),
                    table.notes(),
                    table.sources(),
                    table.listedRows(),
                    table.listedColumns());
        }

        /** The other way round where the largest came first; totals stay where they are. */
        private static List<Integer> order(FigureTable table) {
            List<Integer> plain = IntStream.range(0, table.rows().size())
                    .filter(row -> !table.rows().get(row).total())
                    .boxed()
                    .collect(Collectors.toCollection(ArrayList::new));
            List<String> codes =
                    plain.stream().map(row -> table.rows().get(row).code()).toList();
            List<Integer> order = new ArrayList<>(plain);
            if (!codes.equals(table.listedRows())
                    && codes.size() == table.rows().size() - 1) {
                Collections.reverse(order);
            }
            IntStream.range(0, table.rows().size())
                    .filter(row -> table.rows().get(row).total())
                    .forEach(row -> order.add(row, row));
            return order;
        }

        private Cell marked(Cell cell) {
            long mark = 7_390_213L + 10_007L * given.size();
            given.add(mark);
            return cell instanceof Cell.Median median
                    ? new Cell.Median(mark, median.decimals(), median.people(), median.count(), median.lineage())
                    : new Cell.Counted(mark, 0, true, ((Cell.Counted) cell).lineage());
        }

        /** The names of the files with a mark in any of their parts. */
        Set<String> foundIn(Map<String, byte[]> files) {
            Set<String> written = given.stream().flatMap(Fingerprints::written).collect(Collectors.toSet());
            Set<String> found = new TreeSet<>();
            files.forEach((file, content) -> {
                if (FileParts.of(file, content).values().stream().anyMatch(part -> hasAny(part, written))) {
                    found.add(file);
                }
            });
            return found;
        }

        /** In one pass: to look for each mark by itself took most of the test's time. */
        private static boolean hasAny(String part, Set<String> written) {
            Set<Character> firsts = written.stream().map(mark -> mark.charAt(0)).collect(Collectors.toSet());
            int[] lengths = written.stream().mapToInt(String::length).distinct().toArray();
            return IntStream.range(0, part.length())
                    .filter(at -> firsts.contains(part.charAt(at)))
                    .anyMatch(at -> Arrays.stream(lengths)
                            .filter(length -> at + length <= part.length())
                            .anyMatch(length -> written.contains(part.substring(at, at + length))));
        }

        /** In Latin and Thai digits, the latter as characters and as bytes. */
        private static Stream<String> written(long mark) {
            String plain = Long.toString(mark);
            String grouped = plain.charAt(0) + "," + plain.substring(1, 4) + "," + plain.substring(4);
            return Stream.of(plain, grouped).flatMap(latin -> {
                String thai = Digits.toThai(latin);
                return Stream.of(latin, thai, FileParts.bytes(thai.getBytes(StandardCharsets.UTF_8)));
            });
        }
    }

    private static List<String> place(FigureTable table, int row, int column) {
        return List.of(table.rows().get(row).code(), table.columns().get(column).code());
    }

    /** Those of people; each edition hides counts, that of the first year medians too. */
    @ParameterizedTest
    @CsvSource({"provincial-committee, FY2561", "national-committee, FY2562-Q2", "fact-sheet, FY2562-Q2"})
    void noByteOfAnyFileDependsOnWhatIsHidden(String report, String period) {
        World one = World.of(report, Period.parse(period));
        Fingerprints fingerprints = new Fingerprints();
        World other = one.with(one.figures().stream()
                .map(table -> fingerprints.into(table, hidden(one, table)))
                .toList());

        Map<String, byte[]> files = other.files(out.resolve("other"));

        assertThat(fingerprints.given).isNotEmpty();
        assertThat(fingerprints.foundIn(files)).isEmpty();
        assertThat(SampleEditions.differences(one.files(out.resolve("one")), files))
                .isEmpty();
    }

    @Test
    void whatIsShownIsFoundByTheSameSearchInEveryFileThatHasFigures() {
        World one = World.of("provincial-committee", Period.parse("FY2562"));
        Fingerprints fingerprints = new Fingerprints();
        World other = one.with(one.figures().stream()
                .map(table -> fingerprints.into(table, shown(one, table)))
                .toList());

        Map<String, byte[]> files = other.files(out);

        Set<String> without = new TreeSet<>(files.keySet());
        without.removeAll(fingerprints.foundIn(files));
        assertThat(without)
                .as("lists of codes and checksums")
                .containsExactly(
                        "manifest.json",
                        "provincial-committee.csv-metadata.json",
                        "provincial-committee.structure.xml");
    }

    private static Set<List<String>> hidden(World world, FigureTable table) {
        return Set.copyOf(ReleasedTables.hiddenCells(ReleasedTables.content(world.released(), table.id())));
    }

    private static Set<List<String>> shown(World world, FigureTable table) {
        Set<List<String>> hidden = hidden(world, table);
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .filter(column ->
                                table.cells().get(row).get(column) instanceof Cell.Counted counted && counted.people())
                        .mapToObj(column -> place(table, row, column)))
                .filter(place -> !hidden.contains(place))
                .collect(Collectors.toSet());
    }
}
