package org.prasan.intake;

import java.util.ArrayList;
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
 *
 * @param letters of the longer of the two
 */
record NearHeader<T>(T target, int distance, int letters) {

    private static final int SHORTEST = 5;
    private static final int LETTERS_A_MISTAKE = 6;
    private static final int MOST_MISTAKES = 3;
    /** As far as one wrong letter: the words are all there. */
    private static final int REORDERED = 1;

    /** @param taken targets that another column already is by its very name */
    static <T> Optional<NearHeader<T>> of(List<String> candidates, Map<String, T> targets, Set<T> taken) {
        return nearest(within(candidates, targets), taken);
    }

    /** All targets that are near at all, of which nearly every header has none. */
    static <T> List<NearHeader<T>> within(List<String> candidates, Map<String, T> targets) {
        List<NearHeader<T>> near = new ArrayList<>();
        targets.forEach((name, target) -> {
            @Nullable NearHeader<T> best = null;
            for (String candidate : candidates) {
                int distance = distance(candidate, name);
                if (distance < (best == null ? Integer.MAX_VALUE : best.distance)) {
                    best = new NearHeader<>(target, distance, Math.max(candidate.length(), name.length()));
                }
            }
            if (best != null) {
                near.add(best);
            }
        });
        return List.copyOf(near);
    }

    /** The target most like it beside the one it was taken for, however little that is. */
    static <T> Optional<NearHeader<T>> runnerUp(List<String> candidates, Map<String, T> targets, T taken) {
        @Nullable NearHeader<T> best = null;
        for (Map.Entry<String, T> target : targets.entrySet()) {
            for (String candidate : candidates) {
                int letters = Math.max(candidate.length(), target.getKey().length());
                if (!target.getValue().equals(taken) && letters > 0) {
                    int distance = EditDistance.between(candidate, target.getKey());
                    NearHeader<T> one = new NearHeader<>(target.getValue(), distance, letters);
                    best = best == null || one.percent() > best.percent() ? one : best;
                }
            }
        }
        return Optional.ofNullable(best).filter(other -> other.percent() > 0);
    }

    int percent() {
        return (letters - distance) * 100 / letters;
    }

    static <T> Optional<NearHeader<T>> nearest(List<NearHeader<T>> near, Set<T> taken) {
        @Nullable NearHeader<T> best = null;
        boolean tied = false;
        for (NearHeader<T> one : near) {
            if (taken.contains(one.target)) {
                continue;
            }
            if (best == null || one.distance < best.distance) {
                best = one;
                tied = false;
            } else if (one.distance == best.distance && !one.target.equals(best.target)) {
                tied = true;
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
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
