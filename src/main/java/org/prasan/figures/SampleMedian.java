package org.prasan.figures;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The middle of the sorted values, halfway between the two middle ones of an even number. */
public final class SampleMedian {

    private SampleMedian() {}

    /** Null of nothing. */
    public static @Nullable Double of(Collection<? extends Number> values) {
        if (values.isEmpty()) {
            return null;
        }
        double[] sorted = values.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
