package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.figures.InnerCells;
import org.prasan.figures.Lineage;

class DisclosureTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");
    private static final ReportDefinition WIDE = SmallTables.report("w", "public");
    private static final ProtectionPolicy POLICY = new ProtectionPolicy("provincial", 1, 4, 4);
    private static final ProtectionPolicy PUBLIC = new ProtectionPolicy("public", 1, 4);
    private static final Lineage NONE = new Lineage("x", new BitSet());

    private final SmallTables tables = new SmallTables();

    private static Release release(SmallTables tables, Published published) {
        return new Disclosure().protect(tables.set(), SmallTables.rules(PUBLIC, POLICY), published);
    }

    private static Map<String, ReleasedTable> safe(SmallTables tables, ReportDefinition report) {
        return safe(tables, report, Published.NOTHING);
    }

    private static Map<String, ReleasedTable> safe(SmallTables tables, ReportDefinition report, Published published) {
        Release release = release(tables, published);
        assertThat(release).isInstanceOf(Release.Safe.class);
        return ((Release.Safe) release).tables().get(report);
    }

    /** As printed, rows apart by {@code /}. */
    private static String printed(ReleasedTable table) {
        StringBuilder text = new StringBuilder();
        for (List<ReleasedCell> row : table.content().cells()) {
            row.forEach(cell -> text.append(text(cell)).append(' '));
            text.append("/ ");
        }
        return text.toString().strip();
    }

    private static String text(ReleasedCell cell) {
        if (cell instanceof ReleasedCell.Value value) {
            return String.valueOf((long) value.value());
        }
        return cell instanceof ReleasedCell.Hidden ? "c" : cell instanceof ReleasedCell.NotReported ? "-" : "z";
    }

    @Test
    void hidesCountsOfPeopleWithinThePolicysRangeOnly() {
        tables.cells(
                REPORT,
                "t",
                tables.people("a", 0),
                tables.people("b", 1),
                tables.people("c", 4),
                tables.people("d", 5));

        assertThat(printed(safe(tables, REPORT).get("t"))).isEqualTo("0 c c 5 /");
    }

    @Test
    void whereZerosAreHiddenTheyLookLikeEverythingHidden() {
        tables.cells(REPORT, "t", tables.people("a", 0), tables.people("b", 1), tables.people("d", 5));
        ProtectionPolicy hiding = new ProtectionPolicy("provincial", 1, 4, 4, ProtectionPolicy.Zeros.HIDDEN);

        Release release = new Disclosure().protect(tables.set(), SmallTables.rules(PUBLIC, hiding), Published.NOTHING);

        assertThat(printed(((Release.Safe) release).tables().get(REPORT).get("t")))
                .isEqualTo("c c 5 /");
    }

    /** Of 5 people two hidden figures are 1 to 4 each where readers know that neither is 0. */
    @Test
    void whoSeesNoZerosDoesNotKnowThatAHiddenFigureIsNone() {
        tables.table(REPORT, "t", new int[] {1, 4});
        ProtectionPolicy hiding = new ProtectionPolicy("provincial", 1, 4, 4, ProtectionPolicy.Zeros.HIDDEN);

        Release hidden = new Disclosure().protect(tables.set(), SmallTables.rules(PUBLIC, hiding), Published.NOTHING);

        assertThat(printed(safe(tables, REPORT).get("t"))).isEqualTo("c c c / c c c /");
        assertThat(printed(((Release.Safe) hidden).tables().get(REPORT).get("t")))
                .isEqualTo("c c 5 / c c 5 /");
    }

    @Test
    void showsSmallCountsOfOtherThings() {
        tables.cells(REPORT, "t", new Cell.Counted(1, 0, false));

        assertThat(printed(safe(tables, REPORT).get("t"))).isEqualTo("1 /");
    }

    @Test
    void hidesWhatWouldGiveASmallCountAway() {
        tables.table(REPORT, "t", new int[] {2, 20, 30}, new int[] {15, 25, 35}, new int[] {40, 50, 60});

        ReleasedTable table = safe(tables, REPORT).get("t");

        assertThat(HiddenShare.of(List.of(table)).get(0).hidden()).isEqualTo(4);
        assertThat(printed(table)).startsWith("c c 30 52 / c c 35 75 /").endsWith("/ 57 95 125 277 /");
    }

    @Test
    void whatIsHiddenInOneTableIsHiddenInAll() {
        tables.table(REPORT, "t", new int[] {1, 2}, new int[] {20, 30}, new int[] {40, 50})
                .rowTotals(REPORT, "again", "t")
                .rowTotals(WIDE, "others", "t");

        assertThat(printed(safe(tables, REPORT).get("again"))).isEqualTo("c / c / 90 / 143 /");
        assertThat(printed(safe(tables, WIDE).get("others"))).isEqualTo("c / c / 90 / 143 /");
    }

    @Test
    void hidesAMedianOfFewPeopleAndOfThoseWhoseCountIsHidden() {
        Cell few = tables.people("a", 3);
        Lineage hidden = ((Cell.Counted) few).lineage();
        tables.cells(
                REPORT,
                "t",
                few,
                new Cell.Median(90, 1, true, 4, NONE),
                new Cell.Median(2, 1, true, 5, NONE),
                new Cell.Median(2, 1, true, 5, hidden),
                new Cell.Median(90, 1, false, 4));

        assertThat(printed(safe(tables, REPORT).get("t"))).isEqualTo("c c 2 c 90 /");
    }

    @Test
    void neverHidesThatNobodyHasReported() {
        tables.cells(REPORT, "t", new Cell.NotReported(), new Cell.Nothing());

        assertThat(printed(safe(tables, REPORT).get("t"))).isEqualTo("- z /");
    }

    @Test
    void refusesByNameWhatIsNoCountOrNotTheSumOfItsParts() {
        tables.cells(
                REPORT,
                "t",
                new Cell.Counted(-2, 0, true, NONE),
                new Cell.Counted(2.5, 0, true, NONE),
                new Cell.Counted(7, 0, true, NONE));

        assertThat(((Release.Refused) release(tables, Published.NOTHING)).reasons())
                .extracting(reason -> reason.cell() + " " + reason.reason().en())
                .containsExactly(
                        "r / t / r × c0 is no count: it is negative or not a whole number",
                        "r / t / r × c1 is no count: it is negative or not a whole number",
                        "r / t / r × c2 is not the sum of what it is made of and cannot be protected");
    }

    @Test
    void makesInternalTablesThatShowEverything() {
        tables.cells(REPORT, "t", tables.people("a", 1), tables.people("b", 4));

        Map<String, ReleasedTable> internal =
                new Disclosure().internal(tables.set().of(REPORT));

        assertThat(internal.get("t")).isInstanceOf(InternalTable.class);
        assertThat(printed(internal.get("t"))).isEqualTo("1 4 /");
    }

    @Test
    void tellsTheShareOfHiddenCells() {
        tables.cells(
                REPORT,
                "t",
                tables.people("a", 1),
                tables.people("b", 2),
                tables.people("c", 9),
                tables.people("d", 0));

        Map<String, ReleasedTable> safe = safe(tables, REPORT);

        assertThat(safe.get("t")).isInstanceOf(SafeTable.class);
        assertThat(HiddenShare.of(safe.values())).containsExactly(new HiddenShare("t", 2, 4));
        assertThat(new HiddenShare("t", 2, 4).share()).isEqualTo(0.5);
        assertThat(new HiddenShare("t", 0, 0).share()).isZero();
    }

    /** What a release leaves in the register. */
    private static Published after(SmallTables... releases) {
        List<PastRelease> past = java.util.Arrays.stream(releases)
                .map(tables -> ((Release.Safe) release(tables, Published.NOTHING))
                        .entries()
                        .get(REPORT))
                .toList();
        return audiences -> audiences.contains("provincial") ? past : List.of();
    }

    @Test
    void aLaterEditionDoesNotTellWhoWasAdded() {
        SmallTables first = new SmallTables().table(REPORT, "t", new int[] {20, 30}, new int[] {40, 50});
        SmallTables second = new SmallTables().table(REPORT, "t", new int[] {22, 30}, new int[] {40, 50});

        ReleasedTable table = safe(second, REPORT, after(first)).get("t");

        assertThat(printed(table)).isEqualTo("c 30 c / 40 50 90 / c 80 c /");
    }

    @Test
    void aLaterEditionThatTellsManyMoreIsShown() {
        SmallTables first = new SmallTables().table(REPORT, "t", new int[] {20, 30}, new int[] {40, 50});
        SmallTables second = new SmallTables().table(REPORT, "t", new int[] {32, 30}, new int[] {40, 50});

        assertThat(printed(safe(second, REPORT, after(first)).get("t"))).isEqualTo("32 30 62 / 40 50 90 / 72 80 152 /");
    }

    @Test
    void whatHasNothingToDoWithEarlierEditionsIsDecidedWithoutThem() {
        SmallTables other = new SmallTables();
        other.cells(REPORT, "other", other.people("a", 2), other.people("b", 9));
        tables.table(REPORT, "t", new int[] {20, 30}, new int[] {40, 50});

        assertThat(printed(safe(tables, REPORT, after(other)).get("t"))).isEqualTo("20 30 50 / 40 50 90 / 60 80 140 /");
    }

    @Test
    void refusesAReleaseThatWouldRevealWhatAnEarlierOneHid() {
        PastRelease hid = ((Release.Safe) release(
                        new SmallTables().table(REPORT, "t", new int[] {2, 20}, new int[] {40, 50}), Published.NOTHING))
                .entries()
                .get(REPORT);
        // Somebody published by hand all that was hidden but one.
        PastRelease revealing = new PastRelease(
                "by hand",
                hid.atoms(),
                hid.cells().stream()
                        .filter(cell -> !cell.small())
                        .map(cell -> new PastRelease.PastCell(cell.name(), cell.about(), cell.inner(), true, false))
                        .toList());
        tables.table(REPORT, "t", new int[] {2, 20}, new int[] {40, 50});

        Release release = release(tables, audiences -> List.of(hid, revealing));

        assertThat(((Release.Refused) release).reasons())
                .extracting(Refusal::cell)
                .containsExactly("r / t / r0 × c0");
    }

    /** To those who hold both, the wider readers' figure is the difference. */
    @Test
    void hidesFromWiderReadersWhatWouldGiveSomethingAwayToNarrowerOnes() {
        SmallTables held = new SmallTables().table(REPORT, "t", new int[] {2, 20});
        SmallTables asked = new SmallTables().table(REPORT, "t", new int[] {2, 20});
        FigureTable whole = asked.set().of(REPORT).get(0);
        FigureTable large = new FigureTable(
                "large",
                whole.title(),
                whole.rowLabel(),
                whole.columnLabel(),
                List.of(whole.rows().get(0)),
                List.of(whole.columns().get(1)),
                List.of(List.of(whole.cells().get(0).get(1))),
                whole.unit(),
                List.of(),
                List.of());
        FigureSet set = new FigureSet(Map.of(WIDE, List.of(large)), asked.set().inner());

        assertThat(printed(safe(held, REPORT).get("t"))).startsWith("c c 22 /");
        assertThat(printed(protectedFor(WIDE, set, Published.NOTHING).get("large")))
                .isEqualTo("20 /");
        assertThat(printed(protectedFor(WIDE, set, after(held)).get("large"))).isEqualTo("c /");
    }

    /** 22 persons less 20 women are 2 men, though no table is about men. */
    @Test
    void whatIsLeftOfAFigureWithoutAPartOfItIsProtectedThoughNoTableHasIt() {
        SmallTables persons = new SmallTables();
        persons.table(REPORT, "t", new int[] {2, 20}, new int[] {12, 30});
        FigureTable whole = persons.set().of(REPORT).get(0);
        FigureTable women = columns(whole, "women", 1);
        FigureTable all = columns(whole, "all", 2);

        Map<String, ReleasedTable> tables = protectedFor(
                REPORT,
                new FigureSet(Map.of(REPORT, List.of(all, women)), persons.set().inner()),
                Published.NOTHING);

        assertThat(printed(tables.get("all")) + " " + printed(tables.get("women")))
                .isIn(
                        "c / 42 / c / 20 / 30 / 50 /",
                        "22 / 42 / 64 / c / 30 / c /",
                        "c / 42 / 64 / 20 / 30 / c /",
                        "22 / 42 / 64 / c / c / 50 /");
    }

    private static FigureTable columns(FigureTable table, String id, int column) {
        return new FigureTable(
                id,
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                table.rows(),
                List.of(table.columns().get(column)),
                table.cells().stream().map(row -> List.of(row.get(column))).toList(),
                table.unit(),
                List.of(),
                List.of());
    }

    private static Map<String, ReleasedTable> protectedFor(
            ReportDefinition report, FigureSet figures, Published published) {
        Release release = new Disclosure().protect(figures, SmallTables.rules(PUBLIC, POLICY), published);
        return ((Release.Safe) release).tables().get(report);
    }

    @Test
    void aFigureSetWithoutTablesIsSafe() {
        assertThat(release(new SmallTables(), Published.NOTHING)).isInstanceOf(Release.Safe.class);
        assertThat(tables.set().inner()).isEqualTo(InnerCells.NONE);
    }

    @Test
    void theOrderOfATableWithHiddenCellsTellsNothingOfTheirSizes() {
        FigureTable bySize = tables.table(REPORT, "t", new int[] {40, 50}, new int[] {20, 30}, new int[] {1, 2})
                .set()
                .of(REPORT)
                .get(0);
        FigureTable table = new FigureTable(
                "t",
                bySize.title(),
                bySize.rowLabel(),
                bySize.columnLabel(),
                bySize.rows(),
                bySize.columns(),
                bySize.cells(),
                bySize.unit(),
                List.of(),
                List.of(),
                List.of("r2", "r0", "r1"),
                List.of("c0", "c1"));
        FigureSet set =
                new FigureSet(Map.of(REPORT, List.of(table)), tables.set().inner());

        Release.Safe safe =
                (Release.Safe) new Disclosure().protect(set, SmallTables.rules(PUBLIC, POLICY), Published.NOTHING);

        assertThat(safe.tables().get(REPORT).get("t").content().rows())
                .extracting(TableContent.Head::code)
                .containsExactly("r2", "r0", "r1", "_T");
    }

    @Test
    void advisesHowATableThatLosesTooMuchCouldBeMadeOtherwise() {
        tables.table(REPORT, "t", new int[] {2, 3, 40}, new int[] {4, 1, 50}, new int[] {3, 2, 60});
        Release.Safe safe = (Release.Safe) release(tables, Published.NOTHING);

        List<RedesignAdvice.Advice> advice =
                new RedesignAdvice(SmallTables.rules(PUBLIC, POLICY), Published.NOTHING).of(tables.set(), safe);

        assertThat(HiddenShare.of(safe.tables().get(REPORT).values()).get(0).isTooMuch())
                .isTrue();
        assertThat(advice)
                .isNotEmpty()
                .allMatch(one -> one.after().share() < one.before().share());
        assertThat(advice.get(0).after()).isEqualTo(new HiddenShare("t", 0, 12));
        assertThat(AccountText.lines(advice).get(0)).startsWith("ควรปรับตาราง / better made otherwise: r / t: ");
    }

    @Test
    void theStatisticianReadsWhatWasHiddenAndWhyAndWhichTablesLoseTooMuch() {
        tables.table(REPORT, "t", new int[] {2, 20, 30}, new int[] {15, 25, 35}, new int[] {40, 50, 60})
                .cells(REPORT, "small", tables.people("a", 2), tables.people("b", 9));

        String account = AccountText.of((Release.Safe) release(tables, Published.NOTHING), Duration.ofMillis(12));

        assertThat(account.lines())
                .contains(
                        "ใช้เวลา / time: 12 ms",
                        "  t: ปกปิด / hidden 4 / 16 (25%)",
                        "  [c] r / t / r0 × c0: น้อย / primary",
                        "  [c] r / t / r1 × c1: เพื่อช่องอื่น / secondary")
                .anyMatch(line -> line.startsWith("  small: ปกปิด / hidden 1 / 2 (50%) – เกินหนึ่งในสาม"));
    }

    @Test
    void tablesAndTotalsWeighAsTheReportSays() {
        tables.table(REPORT, "t", new int[] {2, 20});
        ReportProtection rules = new ReportProtection("r", POLICY, Map.of("t", 3.0), 4, 0);
        ReportProtection others = new ReportProtection("r", POLICY, Map.of("u", 3.0), 4, 0);

        assertThat(weights(rules)).containsExactly(3.0, 3.0, 12.0, 12.0, 12.0, 12.0);
        assertThat(weights(others)).containsExactly(1.0, 1.0, 4.0, 4.0, 4.0, 4.0);
    }

    private List<Double> weights(ReportProtection rules) {
        return Places.of(REPORT, tables.set().of(REPORT), rules).stream()
                .map(Place::weight)
                .toList();
    }

    /** 2 20 30 | 52 over 40 50 60 | 150: beside the small one the total or a column is hidden. */
    @Test
    void whatCommitteesNeedMostIsHiddenLast() {
        tables.table(REPORT, "t", new int[] {2, 20, 30}, new int[] {40, 50, 60});
        String usual = printed(safe(tables, REPORT).get("t"));
        ProtectionRules heavyTotals = new ProtectionRules(
                SmallTables.rules(PUBLIC, POLICY).audiences(),
                60,
                Map.of("r", new ReportProtection("r", POLICY, Map.of(), 0.01, 0)));

        Release.Safe light = (Release.Safe) new Disclosure().protect(tables.set(), heavyTotals, Published.NOTHING);

        assertThat(usual).isEqualTo("c c 30 52 / c c 60 150 / 42 70 90 202 /");
        assertThat(printed(light.tables().get(REPORT).get("t"))).isEqualTo("c 20 30 c / 40 50 60 150 / c 70 90 c /");
    }

    @Test
    void ofATableThatLosesAThirdOrLessAdviceIsGivenOnlyWhenAskedFor() {
        tables.table(REPORT, "t", new int[] {2, 20, 30}, new int[] {15, 25, 35}, new int[] {40, 50, 60})
                .table(REPORT, "whole", new int[] {20, 30});
        Release.Safe safe = (Release.Safe) release(tables, Published.NOTHING);
        RedesignAdvice advice = new RedesignAdvice(SmallTables.rules(PUBLIC, POLICY), Published.NOTHING);

        assertThat(advice.of(tables.set(), safe)).isEmpty();
        assertThat(advice.of(tables.set(), safe, true))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(4)
                .allMatch(one -> one.before().equals(new HiddenShare("t", 4, 16)))
                .allMatch(one -> one.after().share() < 0.25);
    }

    /** Those that leave no more than a third hidden come first, of them those that show most. */
    @Test
    void theBestAdviceComesFirst() {
        tables.table(REPORT, "t", new int[] {2, 3, 40}, new int[] {4, 1, 50}, new int[] {3, 2, 60});
        Release.Safe safe = (Release.Safe) release(tables, Published.NOTHING);

        List<HiddenShare> after = new RedesignAdvice(SmallTables.rules(PUBLIC, POLICY), Published.NOTHING)
                .of(tables.set(), safe).stream()
                        .map(RedesignAdvice.Advice::after)
                        .toList();

        assertThat(after)
                .hasSizeBetween(2, 4)
                .isSortedAccordingTo(Comparator.comparing(HiddenShare::isTooMuch)
                        .thenComparing(share -> share.hidden() - share.cells()));
    }

    /** The statistician's figures of one audience: what was hidden for being small, what for others, in how many rounds. */
    @Test
    void theAccountCountsWhatWasHiddenAndWhy() {
        tables.table(REPORT, "t", new int[] {2, 20, 30}, new int[] {15, 25, 35}, new int[] {40, 50, 60});

        ProtectionAccount.OfAudience account = ((Release.Safe) release(tables, Published.NOTHING))
                .account()
                .audiences()
                .get(0);

        assertThat(account.audience()).isEqualTo("provincial");
        assertThat(account.primary()).isEqualTo(1);
        assertThat(account.secondary()).isEqualTo(3);
        assertThat(account.widening()).isZero();
        assertThat(account.rounds()).isEqualTo(1);
        assertThat(account.hidden()).hasSize(4);
        assertThat(account.intervals())
                .singleElement()
                .satisfies(interval -> assertThat(interval.width()).isGreaterThanOrEqualTo(4));
    }

    /** 1 and 4 of 5 are each at least 1 and so at most 4: a third figure must be hidden to widen them. */
    @Test
    void whatIsHiddenToWidenAnIntervalIsCountedApart() {
        tables.table(REPORT, "t", new int[] {1, 4, 20, 30}, new int[] {40, 50, 60, 70});

        ProtectionAccount.OfAudience account = ((Release.Safe) release(tables, Published.NOTHING))
                .account()
                .audiences()
                .get(0);

        assertThat(account.primary()).isEqualTo(2);
        assertThat(account.widening()).isPositive();
        assertThat(account.rounds()).isGreaterThan(1);
        assertThat(account.intervals())
                .hasSize(2)
                .allMatch(interval -> interval.width() >= 4 && interval.highest() > 4);
    }
}
