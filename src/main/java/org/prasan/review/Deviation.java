package org.prasan.review;

import java.util.List;
import java.util.Objects;
import org.prasan.figures.SampleMedian;

/**
 * Whether a figure is unlike those before it. Large ones by the modified z-score (Iglewicz and Hoaglin 1993: 0.6745 times
 * the distance from the median over the median absolute deviation, above 3.5); small ones, and those that never varied, by
 * the ratio of two Poisson means: given what all periods come to, this one's share is binomial (Przyborowski and Wilenski
 * 1940), and less than one in a thousand is unlikely enough.
 */
final class Deviation {

    private static final double SMALL = 20;
    private static final double CONSISTENCY = 0.6745;
    private static final double FAR = 3.5;
    private static final double UNLIKELY = 0.001;

    private Deviation() {}

    static boolean isUnlike(long figure, List<Long> before) {
        double median = median(before);
        double spread =
                median(before.stream().map(each -> Math.abs(each - median)).toList());
        return median < SMALL || spread == 0
                ? unlikelihood(figure, before) < UNLIKELY
                : Math.abs(CONSISTENCY * (figure - median) / spread) > FAR;
    }

    /** @param values at least one */
    static double median(List<? extends Number> values) {
        return Objects.requireNonNull(SampleMedian.of(values));
    }

    /** Twice the smaller tail, at most 1. */
    static double unlikelihood(long figure, List<Long> before) {
        long all = figure + before.stream().mapToLong(Long::longValue).sum();
        double share = 1.0 / (before.size() + 1);
        double below = 0;
        double above = 0;
        for (long k = 0; k <= all; k++) {
            double probability = binomial(k, all, share);
            below += k <= figure ? probability : 0;
            above += k >= figure ? probability : 0;
        }
        return Math.min(1, 2 * Math.min(below, above));
    }

    private static double binomial(long k, long n, double share) {
        double log = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
        return Math.exp(log + k * Math.log(share) + (n - k) * Math.log1p(-share));
    }

    /** Exact for few, by Stirling's series for many: off by less than 1e-9 from 20 on. */
    private static double logFactorial(long n) {
        if (n < 20) {
            double log = 0;
            for (long i = 2; i <= n; i++) {
                log += Math.log(i);
            }
            return log;
        }
        return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1.0 / (12 * n) - 1.0 / (360.0 * n * n * n);
    }
}
