package org.prasan.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.disclosure.JointCells.JointCell;

/** Which cells have to do with this release: through a row, through a figure that both show, or through others. */
final class LinkedCells {

    private final int[] parent;

    private LinkedCells(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    static BitSet of(List<JointCell> cells, Collection<BitSet> rows) {
        LinkedCells linked = new LinkedCells(cells.size());
        rows.forEach(row -> {
            int first = row.nextSetBit(0);
            row.stream().forEach(cell -> linked.join(first, cell));
        });
        Map<String, Integer> firstAbout = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            String about = cells.get(cell).about();
            if (!about.isEmpty()) {
                Integer first = firstAbout.putIfAbsent(about, cell);
                linked.join(first == null ? cell : first, cell);
            }
        }
        return linked.withThisRelease(cells);
    }

    private BitSet withThisRelease(List<JointCell> cells) {
        BitSet roots = new BitSet();
        for (int cell = 0; cell < parent.length; cell++) {
            if (cells.get(cell).now()) {
                roots.set(root(cell));
            }
        }
        BitSet members = new BitSet();
        for (int cell = 0; cell < parent.length; cell++) {
            members.set(cell, roots.get(root(cell)));
        }
        return members;
    }

    private void join(int a, int b) {
        parent[root(b)] = root(a);
    }

    private int root(int cell) {
        int root = cell;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
