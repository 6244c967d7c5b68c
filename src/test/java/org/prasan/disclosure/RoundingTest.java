package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;

class RoundingTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");
    private static final ReportDefinition OTHER = SmallTables.report("o", "provincial");
    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4);
    private static final int[][] TRUTH = {{1, 4, 2}, {0, 7, 3}};

    private static ProtectionRules rules(int base) {
        Map<String, ProtectionPolicy> audiences = new LinkedHashMap<>(Map.of("provincial", POLICY));
        return new ProtectionRules(audiences, 60, Map.of("r", new ReportProtection("r", POLICY, Map.of(), 1, base)));
    }

    private static Release.Safe released(SmallTables tables, int base, PastRelease... past) {
        Release release = new Disclosure().protect(tables.set(), rules(base), audiences -> List.of(past));
        assertThat(release).isInstanceOf(Release.Safe.class);
        return (Release.Safe) release;
    }

    private static long[][] printed(ReleasedTable table) {
        return table.content().cells().stream()
                .map(row -> row.stream()
                        .mapToLong(cell -> (long) ((ReleasedCell.Value) cell).value())
                        .toArray())
                .toArray(long[][]::new);
    }

    private static long[][] rounded(int base) {
        return printed(released(new SmallTables().table(REPORT, "t", TRUTH), base)
                .tables()
                .get(REPORT)
                .get("t"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void everythingIsAMultipleWithinOneStepAndAddsUp(int base) {
        long[][] printed = rounded(base);

        for (int row = 0; row < 3; row++) {
            assertThat(printed[row][3]).isEqualTo(printed[row][0] + printed[row][1] + printed[row][2]);
            for (int column = 0; column < 4; column++) {
                assertThat(printed[row][column] % base).isZero();
                assertThat(Math.abs(printed[row][column] - truth(row, column))).isLessThan(base);
                assertThat(printed[2][column]).isEqualTo(printed[0][column] + printed[1][column]);
            }
        }
    }

    private static long truth(int row, int column) {
        long sum = 0;
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 3; c++) {
                sum += (row == 2 || row == r) && (column == 3 || column == c) ? TRUTH[r][c] : 0;
            }
        }
        return sum;
    }

    /** Every table of counts to 12 of which all figures and sums are as near to what is printed as the note says. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void whoTriesEveryTableCannotTellAnyCountCloserThanTheBase(int base) {
        long[][] printed = rounded(base);
        List<long[]> possible = new ArrayList<>();
        gather(new long[6], 0, printed, base, possible);

        assertThat(possible).anyMatch(table -> Arrays.equals(table, new long[] {1, 4, 2, 0, 7, 3}));
        for (int cell = 0; cell < 6; cell++) {
            int at = cell;
            long least = possible.stream().mapToLong(table -> table[at]).min().orElseThrow();
            long most = possible.stream().mapToLong(table -> table[at]).max().orElseThrow();
            assertThat(most - least).as("cell " + cell).isGreaterThanOrEqualTo(base - 1);
        }
    }

    private static void gather(long[] table, int next, long[][] printed, int base, List<long[]> possible) {
        if (next == 6) {
            if (agrees(table, printed, base)) {
                possible.add(table.clone());
            }
            return;
        }
        long around = printed[next / 3][next % 3];
        for (long count = Math.max(0, around - base + 1); count < around + base; count++) {
            table[next] = count;
            gather(table, next + 1, printed, base, possible);
        }
    }

    private static boolean agrees(long[] table, long[][] printed, int base) {
        for (int column = 0; column < 3; column++) {
            if (Math.abs(table[column] + table[column + 3] - printed[2][column]) >= base) {
                return false;
            }
        }
        return Math.abs(table[0] + table[1] + table[2] - printed[0][3]) < base
                && Math.abs(table[3] + table[4] + table[5] - printed[1][3]) < base
                && Math.abs(Arrays.stream(table).sum() - printed[2][3]) < base;
    }

    @Test
    void aTableSaysThatItIsRoundedAndHowFarItMayBeFromTheTruth() {
        SafeTable table = (SafeTable) released(new SmallTables().table(REPORT, "t", TRUTH), 3)
                .tables()
                .get(REPORT)
                .get("t");

        assertThat(table.roundedTo()).isEqualTo(3);
        assertThat(table.content().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("rounded to multiples of 3", "by at most 2"))
                .satisfies(note -> assertThat(note.th()).contains("พหุคูณของ 3", "ไม่เกิน 2"));
    }

    @Test
    void aLaterEditionPrintsTheSameForTheSameRecords() {
        PastRelease first = released(new SmallTables().table(REPORT, "t", TRUTH), 3)
                .entries()
                .get(REPORT);
        List<PastRelease.PastCell> otherwise = first.cells().stream()
                .map(cell -> new PastRelease.PastCell(
                        cell.name(),
                        cell.about(),
                        cell.inner(),
                        true,
                        false,
                        cell.name().endsWith("r0 × c0") ? 3 : -1))
                .toList();
        SmallTables again = new SmallTables().table(REPORT, "t", TRUTH);

        assertThat(printed(released(again, 3, first).tables().get(REPORT).get("t")))
                .isDeepEqualTo(rounded(3));
        assertThat(printed(released(again, 3, new PastRelease("r", first.atoms(), otherwise))
                        .tables()
                        .get(REPORT)
                        .get("t"))[0][0])
                .as("as it was printed before")
                .isEqualTo(3);
    }

    @Test
    void refusesToRoundWhatAnotherReportHides() {
        SmallTables tables = new SmallTables().table(REPORT, "t", TRUTH).rowTotals(OTHER, "again", "t");

        Release release = new Disclosure().protect(tables.set(), rules(3), Published.NOTHING);

        assertThat(((Release.Refused) release).reasons())
                .extracting(reason -> reason.reason().en())
                .isNotEmpty()
                .allMatch(reason -> reason.contains("one method must hold for all"));
    }

    private static long[][] printed(SmallTables tables, int base, PastRelease... past) {
        return printed(released(tables, base, past).tables().get(REPORT).get("t"));
    }

    /** Three counts and their sum in one line, then with some more people: every pair of lines that agrees with both. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void whoKeepsTheEditionBeforeAndKnowsThatCountsOnlyGrowCannotTellThemCloserThanTheBase(int base) {
        Random random = new Random(base);
        for (int pair = 0; pair < 25; pair++) {
            int[] then = random.ints(3, 0, 8).toArray();
            int[] now = Arrays.stream(then)
                    .map(count -> count + Math.max(0, random.nextInt(6) - 2))
                    .toArray();
            PastRelease first = released(new SmallTables().table(REPORT, "t", then), base)
                    .entries()
                    .get(REPORT);
            List<int[]> before = lines(printed(new SmallTables().table(REPORT, "t", then), base)[0], base);
            List<int[]> after = lines(printed(new SmallTables().table(REPORT, "t", now), base, first)[0], base);

            for (int cell = 0; cell < 3; cell++) {
                int at = cell;
                assertThat(spread(before, at, line -> after.stream().anyMatch(grown -> isWithin(line, grown))))
                        .as("%s then %s", Arrays.toString(then), Arrays.toString(now))
                        .isGreaterThanOrEqualTo(base - 1);
                assertThat(spread(after, at, line -> before.stream().anyMatch(less -> isWithin(less, line))))
                        .isGreaterThanOrEqualTo(base - 1);
            }
        }
    }

    private static int spread(List<int[]> lines, int cell, Predicate<int[]> agrees) {
        IntSummaryStatistics counts =
                lines.stream().filter(agrees).mapToInt(line -> line[cell]).summaryStatistics();
        return counts.getMax() - counts.getMin();
    }

    private static boolean isWithin(int[] line, int[] other) {
        return line[0] <= other[0] && line[1] <= other[1] && line[2] <= other[2];
    }

    private static List<int[]> lines(long[] printed, int base) {
        List<int[]> lines = new ArrayList<>();
        int most = (int) printed[3] + base;
        for (int a = 0; a < most; a++) {
            for (int b = 0; a + b < most; b++) {
                for (int c = 0; a + b + c < most; c++) {
                    if (Math.abs(a - printed[0]) < base
                            && Math.abs(b - printed[1]) < base
                            && Math.abs(c - printed[2]) < base
                            && Math.abs(a + b + c - printed[3]) < base) {
                        lines.add(new int[] {a, b, c});
                    }
                }
            }
        }
        return lines;
    }

    /** 3 people may be printed as 0 or 5: as 0 where 4 were, as 5 where 2 were. */
    @Test
    void ofMoreRecordsNoLessIsPrintedAndOfFewerNoMore() {
        assertThat(threeAfter(4, 0)).isZero();
        assertThat(threeAfter(2, 5)).isEqualTo(5);
    }

    private static long threeAfter(int before, long printed) {
        SmallTables then = new SmallTables().table(REPORT, "t", new int[][] {{1, before, 2}, {0, 7, 3}});
        SmallTables now = new SmallTables().table(REPORT, "t", new int[][] {{1, 3, 2}, {0, 7, 3}});
        PastRelease past = printing(released(then, 5).entries().get(REPORT), "r0 × c1", printed);
        return printed(now, 5, past)[0][1];
    }

    private static PastRelease printing(PastRelease release, String place, long rounded) {
        return new PastRelease(
                "before",
                release.atoms(),
                release.cells().stream()
                        .map(cell -> new PastRelease.PastCell(
                                cell.name(),
                                cell.about(),
                                cell.inner(),
                                true,
                                false,
                                cell.name().endsWith(place) ? rounded : -1))
                        .toList());
    }

    @Test
    void refusesWhatCannotBeRoundedLikeBefore() {
        PastRelease first = released(new SmallTables().table(REPORT, "t", TRUTH), 3)
                .entries()
                .get(REPORT);

        Release release = new Disclosure()
                .protect(
                        new SmallTables().table(REPORT, "t", TRUTH).set(),
                        rules(3),
                        audiences -> List.of(printing(first, "r1 × c1", 300)));

        assertThat(((Release.Refused) release).reasons())
                .extracting(reason -> reason.reason().en())
                .containsExactly("cannot be rounded so that it agrees with what was published");
    }

    private static final String ONE_METHOD = "one method must hold for all";

    private static List<String> refusals(SmallTables tables, ProtectionRules rules, PastRelease... past) {
        Release release = new Disclosure().protect(tables.set(), rules, audiences -> List.of(past));
        return release instanceof Release.Refused refused
                ? refused.reasons().stream()
                        .map(reason -> reason.cell() + ": " + reason.reason().en())
                        .toList()
                : List.of();
    }

    /** Whoever keeps the edition that hid them would have both. */
    @Test
    void refusesToRoundWhatAnEarlierEditionHidAndToHideWhatOneRounded() {
        SmallTables same = new SmallTables().table(REPORT, "t", TRUTH);
        Release.Safe hidden = (Release.Safe) new Disclosure().protect(same.set(), rules(0), Published.NOTHING);
        Release.Safe rounded = released(same, 3);
        PastRelease hid = hidden.entries().get(REPORT);
        PastRelease printed = rounded.entries().get(REPORT);

        assertThat(refusals(same, rules(3), hid))
                .singleElement()
                .asString()
                .startsWith("r / t / r0 × c0: ")
                .contains(ONE_METHOD);
        assertThat(refusals(same, rules(0), printed)).singleElement().asString().contains(ONE_METHOD);
        assertThat(refusals(same, rules(3), printed)).isEmpty();
        assertThat(refusals(same, rules(0), hid)).isEmpty();
    }

    @Test
    void whatAnEarlierEditionDidToOtherRecordsDoesNotMatter() {
        PastRelease printed = released(new SmallTables().table(REPORT, "others", TRUTH), 3)
                .entries()
                .get(REPORT);

        assertThat(refusals(new SmallTables().table(REPORT, "t", TRUTH), rules(0), printed))
                .isEmpty();
    }

    private static ProtectionRules bothRules(int base, int otherBase) {
        return new ProtectionRules(
                new LinkedHashMap<>(Map.of("provincial", POLICY)),
                60,
                Map.of(
                        "r", new ReportProtection("r", POLICY, Map.of(), 1, base),
                        "o", new ReportProtection("o", POLICY, Map.of(), 1, otherBase)));
    }

    @Test
    void twoBasesMayStandSideBySideForDifferentRecordsOnly() {
        SmallTables apart = new SmallTables().table(REPORT, "t", TRUTH).table(OTHER, "u", TRUTH);
        SmallTables shared = new SmallTables().table(REPORT, "t", TRUTH).rowTotals(OTHER, "again", "t");

        Release.Safe release = (Release.Safe) new Disclosure().protect(apart.set(), bothRules(3, 5), Published.NOTHING);

        assertThat(printed(release.tables().get(REPORT).get("t"))[2][3] % 3).isZero();
        assertThat(printed(release.tables().get(OTHER).get("u"))[2][3] % 5).isZero();
        assertThat(release.tables().get(OTHER).get("u").content().notes().get(0).en())
                .contains("multiples of 5", "by at most 4");
        assertThat(refusals(shared, bothRules(3, 5))).hasSize(2).allMatch(reason -> reason.contains(ONE_METHOD));
        assertThat(refusals(shared, bothRules(3, 3))).isEmpty();
    }

    /** What is rounded and what is hidden need nothing of each other when they count different people. */
    @Test
    void oneReportMayBeRoundedWhereAnotherHidesOthers() {
        SmallTables apart = new SmallTables().table(REPORT, "t", TRUTH).table(OTHER, "u", new int[] {2, 9});

        Release.Safe release = (Release.Safe) new Disclosure().protect(apart.set(), bothRules(3, 0), Published.NOTHING);

        assertThat(release.tables().get(OTHER).get("u").content().hasHiddenCells())
                .isTrue();
        assertThat(release.tables().get(REPORT).get("t").content().hasHiddenCells())
                .isFalse();
        assertThat(((SafeTable) release.tables().get(OTHER).get("u")).roundedTo())
                .isZero();
    }
}
