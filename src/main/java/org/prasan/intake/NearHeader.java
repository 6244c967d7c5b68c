package org.prasan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.EditDistance;

/**
 * What a header that is none of a table's names may have been meant to be: the one name that a few letters part from
 * it, or that has the same words in another order. Where two are as near it is neither.
 */
record NearHeader<T>(T target, int distance) {

    private static final int SHORTEST = 5;
    private static final int LETTERS_A_MISTAKE = 6;
    private static final int MOST_MISTAKES = 3;
    /** As far as one wrong letter: the words are all there. */
    private static final int REORDERED = 1;

    /** @param taken targets that another column already is by its very name */
    static <T> Optional<NearHeader<T>> of(List<String> candidates, Map<String, T> targets, Set<T> taken) {
        @Nullable NearHeader<T> best = null;
        boolean tied = false;
        for (Map.Entry<String, T> target : targets.entrySet()) {
            int distance =
                    taken.contains(target.getValue()) ? Integer.MAX_VALUE : distance(candidates, target.getKey());
            if (distance == Integer.MAX_VALUE) {
                continue;
            }
            if (best == null || distance < best.distance) {
                best = new NearHeader<>(target.getValue(), distance);
                tied = false;
            } else if (distance == best.distance && !target.getValue().equals(best.target)) {
                tied = true;
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }

    private static int distance(List<String> candidates, String name) {
        int nearest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            nearest = Math.min(nearest, distance(candidate, name));
        }
        return nearest;
    }

    private static int distance(String written, String name) {
        int shorter = Math.min(written.length(), name.length());
        int allowed = Math.min(MOST_MISTAKES, shorter / LETTERS_A_MISTAKE + (shorter < LETTERS_A_MISTAKE ? 1 : 0));
        if (shorter < SHORTEST) {
            return Integer.MAX_VALUE;
        }
        if (isReordered(written, name)) {
            return REORDERED;
        }
        if (Math.abs(written.length() - name.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int distance = EditDistance.between(written, name);
        return distance <= allowed ? distance : Integer.MAX_VALUE;
    }

    private static boolean isReordered(String written, String name) {
        return written.length() == name.length() && Arrays.equals(sorted(written), sorted(name));
    }

    private static char[] sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return letters;
    }
}
