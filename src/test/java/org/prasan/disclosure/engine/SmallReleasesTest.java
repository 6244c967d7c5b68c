package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some thousand random releases against counting everything out; each number is the first of two hundred seeds. */
class SmallReleasesTest {

    private static final int SEEDS = 200;

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800})
    void nothingPublishedGivesAPrimaryAwayExceptWhatIsReportedUnsafe(int first) {
        for (int seed = first; seed < first + SEEDS; seed++) {
            JointMatrix matrix = SmallRelease.withRoles(seed);
            for (SingletonMethod method : SingletonMethod.values()) {
                Protection protection = new Suppression(method).protect(matrix);
                ExactSpan span = new ExactSpan(matrix, published(matrix, protection.suppressed()));
                BitSet revealed = matrix.cells(Role.PRIMARY);
                revealed.stream().filter(cell -> !span.contains(cell)).forEach(revealed::clear);
                assertThat(protection.unsafe()).as("seed %d, %s", seed, method).isEqualTo(revealed);
                assertThat(protection.certificate().revealed()).isEqualTo(revealed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800})
    void noSecondaryCellCouldBeGivenBack(int first) {
        for (int seed = first; seed < first + SEEDS; seed++) {
            JointMatrix matrix = SmallRelease.withRoles(seed);
            Protection protection = new Suppression(SingletonMethod.NONE).protect(matrix);
            BitSet published = published(matrix, protection.suppressed());
            int number = seed;
            protection.secondary().stream().forEach(cell -> {
                BitSet more = (BitSet) published.clone();
                more.set(cell);
                ExactSpan span = new ExactSpan(matrix, more);
                assertThat(matrix.cells(Role.PRIMARY).stream()
                                .anyMatch(primary -> !protection.unsafe().get(primary) && span.contains(primary)))
                        .as("seed %d, cell %s", number, matrix.name(cell))
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200, 400, 600, 800, 1000, 1200, 1400})
    void theAuditFindsTheBoundsThatCountingEverythingOutFinds(int first) {
        audits(first, SEEDS, Tableau::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5000})
    void soItDoesByTheLargeSolver(int first) {
        audits(first, 100, unknowns -> LargeSolver.open(unknowns).orElseThrow());
    }

    private static void audits(int first, int seeds, Function<Unknowns, LinearProgram> solver) {
        Auditor auditor = new Auditor(solver);
        for (int seed = first; seed < first + seeds; seed++) {
            JointMatrix matrix = SmallRelease.withRoles(seed);
            BitSet suppressed =
                    new Suppression(SingletonMethod.NONE).protect(matrix).suppressed();
            Attacker attacker = attacker(matrix, suppressed, seed);
            EveryTable every = EveryTable.of(matrix, published(matrix, suppressed), attacker);
            for (Interval interval : auditor.audit(matrix, suppressed, attacker).intervals()) {
                int cell = interval.cell();
                assertThat(interval)
                        .as("seed %d, cell %s", seed, matrix.name(cell))
                        .isEqualTo(new Interval(
                                cell, every.lower(cell), every.upper(cell), every.lower(cell), every.upper(cell)));
            }
        }
    }

    /** An outsider, one who is counted, an agency that keeps some of the records, a member who holds another report. */
    private static Attacker attacker(JointMatrix matrix, BitSet suppressed, int seed) {
        Random random = new Random(seed);
        List<Attacker> contributors = Auditor.contributors(matrix, suppressed);
        return switch (seed % 4) {
            case 0 -> Attacker.OUTSIDER;
            case 1 -> contributors.isEmpty() ? Attacker.OUTSIDER : contributors.get(0);
            case 2 ->
                Attacker.keeping(
                        "agency",
                        IntStream.range(0, matrix.innerCells()).boxed().collect(Collectors.toMap(row -> row, row ->
                                (long) random.nextInt((int) matrix.count(row) + 1))));
            default -> {
                BitSet held = new BitSet();
                suppressed.stream().filter(cell -> random.nextInt(4) == 0).forEach(held::set);
                yield Attacker.holding("member", held);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void whatThePolicyHoldsForIsSoInEveryTable(int first) {
        IntervalPolicy policy = new IntervalPolicy(2, 2);
        GuardedSuppression guarded = new GuardedSuppression(new Suppression(SingletonMethod.ANY_SUM), policy);
        int held = 0;
        for (int seed = first; seed < first + SEEDS; seed++) {
            JointMatrix matrix = SmallRelease.withRoles(seed);
            GuardedProtection protection = guarded.protect(matrix, List.of(Attacker.OUTSIDER));
            BitSet suppressed = protection.protection().suppressed();
            EveryTable every = EveryTable.of(matrix, published(matrix, suppressed), Attacker.OUTSIDER);
            BitSet narrow = matrix.cells(Role.PRIMARY);
            narrow.stream()
                    .filter(cell -> every.upper(cell) > 2 && every.upper(cell) - every.lower(cell) >= 2)
                    .forEach(narrow::clear);
            assertThat(protection.narrow()).as("seed %d", seed).isEqualTo(narrow);
            held += protection.holds() ? 1 : 0;
        }
        assertThat(held).isGreaterThan(SEEDS / 2);
    }

    private static BitSet published(JointMatrix matrix, BitSet suppressed) {
        BitSet published = matrix.cells(Role.HIDDEN);
        published.or(suppressed);
        published.flip(0, matrix.cells());
        return published;
    }
}
