package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Attacks a protection: the least and the greatest value that every primary can have in any table that agrees with what an
 * attacker knows, by linear programming over the suppressed unknowns, tightened to whole numbers.
 */
public final class Auditor {

    /** Sums of one program; enough of them to share tables, few enough for all processors to be busy. */
    private static final int SHARE = 128;

    private final Function<Unknowns, LinearProgram> solver;

    public Auditor() {
        this(Auditor::solver);
    }

    /** @param checkpoint called by several threads before a sum is maximised; what it throws ends the work */
    public Auditor(Runnable checkpoint) {
        this(unknowns -> new CheckedProgram(solver(unknowns), checkpoint));
    }

    private static LinearProgram solver(Unknowns unknowns) {
        return unknowns.size() <= WholeBounds.LARGE
                ? new Tableau(unknowns)
                : LargeSolver.open(unknowns).orElseGet(() -> new Tableau(unknowns));
    }

    Auditor(Function<Unknowns, LinearProgram> solver) {
        this.solver = solver;
    }

    /** @param suppressed what this release hides, from {@link Protection#suppressed()}; {@link Role#HIDDEN} is besides */
    public Audit audit(JointMatrix matrix, BitSet suppressed, Attacker attacker) {
        return audit(new Attack(matrix, suppressed, attacker), attacker);
    }

    /** The same, looking longer where an interval seems too narrow for the policy. */
    public Audit audit(JointMatrix matrix, BitSet suppressed, Attacker attacker, IntervalPolicy policy) {
        Attack attack = new Attack(matrix, suppressed, attacker);
        return new SecondLook(attack, policy.against(attacker)).at(audit(attack, attacker));
    }

    private Audit audit(Attack attack, Attacker attacker) {
        Map<Integer, Set<Sum>> sums = new TreeMap<>();
        Map<Integer, Map<Integer, Sum>> targets = new TreeMap<>();
        attack.targets().stream().forEach(cell -> {
            Map<Integer, Sum> byPart = attack.sumsByPart(cell);
            targets.put(cell, byPart);
            byPart.forEach((part, sum) ->
                    sums.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(sum));
        });
        Map<PartSum, Range> ranges = ranges(attack, sums);
        return new Audit(
                attacker,
                targets.entrySet().stream()
                        .map(target -> interval(attack, target.getKey(), target.getValue(), ranges))
                        .toList());
    }

    private Map<PartSum, Range> ranges(Attack attack, Map<Integer, Set<Sum>> sums) {
        List<Share> shares = new ArrayList<>();
        sums.forEach((part, all) -> {
            List<Sum> list = List.copyOf(all);
            for (int from = 0; from < list.size(); from += SHARE) {
                shares.add(new Share(part, list.subList(from, Math.min(from + SHARE, list.size()))));
            }
        });
        return shares.parallelStream()
                .flatMap(share -> ranges(attack.parts().get(share.part), share).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What one solver gives up our own takes over. */
    private Map<PartSum, Range> ranges(Unknowns unknowns, Share share) {
        try (LinearProgram program = solver.apply(unknowns)) {
            return ranges(unknowns, share, program);
        } catch (AbnormalEndException givenUp) {
            return ranges(unknowns, share, new Tableau(unknowns));
        }
    }

    private static Map<PartSum, Range> ranges(Unknowns unknowns, Share share, LinearProgram program) {
        WholeBounds bounds = new WholeBounds(unknowns, program);
        return share.sums.stream()
                .collect(Collectors.toMap(
                        sum -> new PartSum(share.part, sum),
                        sum -> new Range(bounds.greatest(sum.negative()), bounds.greatest(sum))));
    }

    private static Interval interval(Attack attack, int cell, Map<Integer, Sum> sums, Map<PartSum, Range> ranges) {
        long known = attack.knownPart(cell);
        Extreme less = new Extreme(-known, -known);
        Extreme more = new Extreme(known, known);
        for (Map.Entry<Integer, Sum> sum : sums.entrySet()) {
            Range range = Objects.requireNonNull(ranges.get(new PartSum(sum.getKey(), sum.getValue())));
            less = less.plus(range.less);
            more = more.plus(range.more);
        }
        return new Interval(cell, -less.limit(), more.limit(), -less.found(), more.found());
    }

    /** One attacker for every inner row that holds a singleton and is not published itself. */
    public static List<Attacker> contributors(JointMatrix matrix, BitSet suppressed) {
        Attack attack = new Attack(matrix, suppressed, Attacker.OUTSIDER);
        List<Attacker> contributors = new ArrayList<>();
        for (int row = 0; row < matrix.innerCells(); row++) {
            if (matrix.count(row) == 1 && attack.isUnknown(row)) {
                contributors.add(Attacker.contributor(row));
            }
        }
        return contributors;
    }

    private record Share(int part, List<Sum> sums) {}

    private record PartSum(int part, Sum sum) {}

    /** @param less of the sum's negative */
    private record Range(Extreme less, Extreme more) {}
}
