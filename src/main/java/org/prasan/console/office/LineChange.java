package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that was changed.
 *
 * @param sign {@code -} for one that goes, {@code +} for one that comes, a space for one that stays nearby
 */
record LineChange(String sign, int number, String text) {

    private static final int NEARBY = 2;

    /** What differs between the first and the last line that do, with two lines on either side. */
    static List<LineChange> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> fresh = after.lines().toList();
        int most = Math.min(old.size(), fresh.size());
        int first = 0;
        while (first < most && old.get(first).equals(fresh.get(first))) {
            first++;
        }
        int behind = 0;
        while (behind < most - first && old.get(old.size() - 1 - behind).equals(fresh.get(fresh.size() - 1 - behind))) {
            behind++;
        }
        List<LineChange> lines = new ArrayList<>();
        add(" ", old, Math.max(0, first - NEARBY), first, lines);
        add("-", old, first, old.size() - behind, lines);
        add("+", fresh, first, fresh.size() - behind, lines);
        int end = fresh.size() - behind;
        add(" ", fresh, end, Math.min(fresh.size(), end + NEARBY), lines);
        return lines;
    }

    private static void add(String sign, List<String> text, int from, int to, List<LineChange> lines) {
        for (int i = from; i < to; i++) {
            lines.add(new LineChange(sign, i + 1, text.get(i)));
        }
    }
}
