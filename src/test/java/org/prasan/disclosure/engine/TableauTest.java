package org.prasan.disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Our own simplex against GLOP on random equations, some of them with differences, before and after bounds are set. */
class TableauTest {

    private static final int SIZE = 7;
    private static final Offset<Double> NEAR = Offset.offset(1e-6);

    private static Unknowns random(Random random) {
        int[] truth = random.ints(SIZE, 0, 6).toArray();
        List<Sum> equations = new ArrayList<>();
        for (int equation = 0; equation < 2 + random.nextInt(4); equation++) {
            equations.add(sum(random, random.nextInt(3) == 0));
        }
        return new Unknowns(truth, equations);
    }

    private static Sum sum(Random random, boolean differences) {
        int[] variables =
                IntStream.range(0, SIZE).filter(v -> random.nextInt(2) == 0).toArray();
        int[] chosen = variables.length == 0 ? new int[] {random.nextInt(SIZE)} : variables;
        return new Sum(
                chosen,
                IntStream.range(0, chosen.length)
                        .map(i -> (1 + random.nextInt(2)) * (differences && random.nextBoolean() ? -1 : 1))
                        .toArray());
    }

    /** The same greatest value, in a table that obeys all equations and bounds. */
    private static void maximises(
            LinearProgram own, LinearProgram other, Unknowns unknowns, Sum sum, double[][] bounds) {
        double expected = other.maximise(sum);
        double found = own.maximise(sum);

        // Where bounds exclude the true table GLOP does not tell one from the other; that there is a table is known.
        if (Double.isInfinite(expected) || Double.isNaN(expected) && isCutOff(unknowns, bounds)) {
            assertThat(found).isEqualTo(LinearProgram.UNBOUNDED);
            return;
        }
        assertThat(found).isEqualTo(expected, NEAR);
        assertThat(value(own, sum)).isEqualTo(found, NEAR);
        unknowns.equations()
                .forEach(equation -> assertThat(value(own, equation)).isEqualTo(equation.of(unknowns.truth()), NEAR));
        for (int variable = 0; variable < SIZE; variable++) {
            assertThat(own.value(variable)).isBetween(bounds[variable][0] - 1e-6, bounds[variable][1] + 1e-6);
        }
    }

    private static boolean isCutOff(Unknowns unknowns, double[][] bounds) {
        return IntStream.range(0, SIZE)
                .anyMatch(v -> unknowns.truth()[v] < bounds[v][0] || unknowns.truth()[v] > bounds[v][1]);
    }

    private static double value(LinearProgram program, Sum sum) {
        return IntStream.range(0, sum.variables().length)
                .mapToDouble(i -> sum.factors()[i] * program.value(sum.variables()[i]))
                .sum();
    }

    @Test
    void theGreatestValueOfEverySumIsThatOfAnotherSolver() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Unknowns unknowns = random(random);
            double[][] bounds = new double[SIZE][];
            Arrays.setAll(bounds, v -> new double[] {0, LinearProgram.UNBOUNDED});
            try (LinearProgram own = new Tableau(unknowns);
                    LinearProgram other = LargeSolver.open(unknowns).orElseThrow()) {
                for (int round = 0; round < 12; round++) {
                    if (round % 3 == 2) {
                        own.startFrom(unknowns.truth());
                    }
                    maximises(own, other, unknowns, sum(random, random.nextBoolean()), bounds);
                }
            }
        }
    }

    /** Bounds that keep the true table always leave a table; others leave one or none, as the other solver says. */
    @Test
    void withinBoundsToo() {
        for (int seed = 1000; seed < 1120; seed++) {
            Random random = new Random(seed);
            Unknowns unknowns = random(random);
            double[][] bounds = new double[SIZE][];
            Arrays.setAll(bounds, v -> new double[] {0, LinearProgram.UNBOUNDED});
            try (LinearProgram own = new Tableau(unknowns);
                    LinearProgram other = LargeSolver.open(unknowns).orElseThrow()) {
                own.startFrom(unknowns.truth());
                for (int round = 0; round < 6; round++) {
                    int variable = random.nextInt(SIZE);
                    double[] before = bounds[variable];
                    double least = random.nextInt(4);
                    bounds[variable] = new double[] {least, least + random.nextInt(4)};
                    boolean left = own.bound(variable, bounds[variable][0], bounds[variable][1]);
                    other.bound(variable, bounds[variable][0], bounds[variable][1]);
                    boolean possible = !Double.isNaN(other.maximise(new Sum(new int[] {0}, new int[] {0})));
                    if (!left) {
                        assertThat(possible).as("seed %d", seed).isFalse();
                    }
                    if (left && possible) {
                        maximises(own, other, unknowns, sum(random, false), bounds);
                    } else {
                        bounds[variable] = before;
                        own.bound(variable, before[0], before[1]);
                        other.bound(variable, before[0], before[1]);
                        own.startFrom(unknowns.truth());
                        break;
                    }
                }
            }
        }
    }
}
