package org.prasan.disclosure.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random linked tables over at most eight inner cells, so small that every table that could be can be counted out. */
final class SmallRelease {

    private static final int[] COUNTS = {0, 0, 1, 1, 1, 2, 2, 3};

    private SmallRelease() {}

    /** Two or three dimensions of two to four codes; some tables over two of them, each with all its margins. */
    static JointMatrix.Builder random(long seed) {
        Random random = new Random(seed);
        int[] sizes = random.nextBoolean() ? new int[] {2, 2, 2} : new int[] {2 + random.nextInt(3), 2, 1};
        JointMatrix.Builder builder = JointMatrix.builder();
        Map<String, List<Integer>> cells = new LinkedHashMap<>();
        boolean whole = random.nextBoolean();
        for (int a = 0; a < sizes[0]; a++) {
            for (int b = 0; b < sizes[1]; b++) {
                for (int c = 0; c < sizes[2]; c++) {
                    int row = builder.inner(COUNTS[random.nextInt(COUNTS.length)]);
                    for (String cell : whole ? inAll(a, b, c) : inPairs(a, b, c)) {
                        cells.computeIfAbsent(cell, name -> new ArrayList<>()).add(row);
                    }
                    if (a < 2) {
                        cells.computeIfAbsent("group " + b, name -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
        }
        cells.forEach((name, rows) ->
                builder.cell(name, rows.stream().mapToInt(Integer::intValue).toArray()));
        return builder.singletonsByZeroRule();
    }

    private static List<String> inPairs(int a, int b, int c) {
        return List.of("all", "a" + a, "b" + b, "c" + c, "a" + a + "b" + b, "b" + b + "c" + c, "a" + a + "c" + c);
    }

    private static List<String> inAll(int a, int b, int c) {
        List<String> cells = new ArrayList<>(inPairs(a, b, c));
        cells.add("a" + a + "b" + b + "c" + c);
        return cells;
    }

    /** With small counts primary, and some cells forced, hidden or heavier; the total always stays published. */
    static JointMatrix withRoles(long seed) {
        JointMatrix.Builder builder = random(seed);
        Random random = new Random(seed * 31);
        JointMatrix bare = builder.build();
        builder.role(0, Role.FORCED);
        for (int cell = 1; cell < bare.cells(); cell++) {
            int chance = random.nextInt(20);
            if (chance == 0 && bare.value(cell) > 2) {
                builder.role(cell, Role.FORCED);
            } else if (chance == 1) {
                builder.role(cell, Role.HIDDEN);
            } else {
                builder.weight(cell, 1 + random.nextInt(3));
            }
        }
        return builder.primaryFrom(1, 2).build();
    }
}
