package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The greatest whole-numbered value of sums of unknowns, by branch and bound over a linear program. Every table found on
 * the way is kept: one that agrees bounds all sums at once and spares most programs.
 */
final class WholeBounds {

    /** Branches over all sums of a program: without an end, a case of four hundred unknowns took minutes. */
    private static final int MOST_NODES = 20_000;

    private static final int MOST_NODES_OF_LARGE = 300;
    private static final int SMALL = 100;

    /** Beyond, one program takes so long that only its own bounds are taken. */
    static final int LARGE = 1500;

    private static final int MOST_TABLES = 300;
    private static final double TOLERANCE = 1e-6;

    private final Unknowns unknowns;
    private final LinearProgram program;
    private final long[] caps;
    private final List<int[]> tables = new ArrayList<>();
    private final Map<Sum, Extreme> known = new HashMap<>();
    private final double[] least;
    private final double[] greatest;
    private long best;
    private int nodesLeft;
    private boolean complete;

    WholeBounds(Unknowns unknowns, LinearProgram program) {
        this.unknowns = unknowns;
        this.program = program;
        caps = unknowns.caps();
        nodesLeft = unknowns.size() <= SMALL ? MOST_NODES : unknowns.size() <= LARGE ? MOST_NODES_OF_LARGE : 0;
        least = new double[unknowns.size()];
        greatest = new double[unknowns.size()];
        Arrays.fill(greatest, LinearProgram.UNBOUNDED);
        tables.add(unknowns.truth());
    }

    Extreme greatest(Sum sum) {
        Extreme before = known.get(sum);
        if (before == null) {
            before = find(sum);
            known.put(sum, before);
        }
        return before;
    }

    private Extreme find(Sum sum) {
        int[] start = tables.stream().max(Comparator.comparing(sum::of)).orElseThrow();
        best = sum.of(start);
        if (best == cap(sum)) {
            return new Extreme(best, best);
        }
        program.startFrom(start);
        double bound = program.maximise(sum);
        if (bound == LinearProgram.UNBOUNDED) {
            return new Extreme(Extreme.UNBOUNDED, Extreme.UNBOUNDED);
        }
        complete = true;
        split(sum, bound);
        long limit = Math.max(best, (long) Math.floor(bound + TOLERANCE));
        return new Extreme(complete ? best : limit, best);
    }

    private long cap(Sum sum) {
        long cap = 0;
        for (int i = 0; i < sum.variables().length; i++) {
            long most = sum.factors()[i] > 0 ? caps[sum.variables()[i]] : 0;
            if (most == Extreme.UNBOUNDED) {
                return most;
            }
            cap += most * sum.factors()[i];
        }
        return cap;
    }

    /** @param bound what the program has just found */
    private void split(Sum sum, double bound) {
        if (Double.isNaN(bound) || Math.floor(bound + TOLERANCE) <= best || !complete) {
            return;
        }
        int fraction = fraction();
        if (fraction < 0) {
            keep(sum);
            return;
        }
        if (--nodesLeft < 0) {
            complete = false;
            return;
        }
        double value = Math.floor(program.value(fraction));
        double from = least[fraction];
        double to = greatest[fraction];
        branch(sum, fraction, from, value);
        branch(sum, fraction, value + 1, to);
        least[fraction] = from;
        greatest[fraction] = to;
        program.bound(fraction, from, to);
    }

    private void branch(Sum sum, int fraction, double from, double to) {
        least[fraction] = from;
        greatest[fraction] = to;
        if (complete && program.bound(fraction, from, to)) {
            split(sum, program.maximise(sum));
        }
    }

    /** The unknown farthest from a whole number, or -1. */
    private int fraction() {
        int farthest = -1;
        double most = TOLERANCE;
        for (int variable = 0; variable < unknowns.size(); variable++) {
            double value = program.value(variable);
            double distance = Math.abs(value - Math.rint(value));
            if (distance > most) {
                most = distance;
                farthest = variable;
            }
        }
        return farthest;
    }

    /** A table that came out inexact is not one: the sum then counts as not searched to its end. */
    private void keep(Sum sum) {
        int[] table = new int[unknowns.size()];
        for (int variable = 0; variable < table.length; variable++) {
            table[variable] = (int) Math.rint(program.value(variable));
        }
        if (!unknowns.agrees(table)) {
            complete = false;
            return;
        }
        best = Math.max(best, sum.of(table));
        if (tables.size() < MOST_TABLES) {
            tables.add(table);
        }
    }
}
