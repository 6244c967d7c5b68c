package org.prasan.figures;

import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.prasan.vocabulary.FormulaText;

/** The order of figures and how they are written as CSV. */
public final class Observations {

    static final Comparator<SortedMap<String, String>> CODES = Observations::compare;

    static final Comparator<Observation> ORDER = Comparator.comparing(Observation::indicator)
            .thenComparing(Observation::period)
            .thenComparing(Observation::codes, CODES);

    private Observations() {}

    private static int compare(SortedMap<String, String> a, SortedMap<String, String> b) {
        Iterator<Map.Entry<String, String>> left = a.entrySet().iterator();
        Iterator<Map.Entry<String, String>> right = b.entrySet().iterator();
        while (left.hasNext() && right.hasNext()) {
            Map.Entry<String, String> l = left.next();
            Map.Entry<String, String> r = right.next();
            int byName = l.getKey().compareTo(r.getKey());
            int difference = byName != 0 ? byName : l.getValue().compareTo(r.getValue());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    /**
     * {@code indicator,period,<every dimension, in alphabetical order>,value}; where some publisher has hidden counts,
     * {@code least,most} behind them, and no value for what is not known exactly.
     */
    public static void write(List<Observation> observations, List<String> dimensions, Appendable out)
            throws IOException {
        TreeSet<String> names = new TreeSet<>(dimensions);
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.print("indicator");
            csv.print("period");
            for (String name : names) {
                csv.print(name);
            }
            csv.print("value");
            boolean bounds = observations.stream().anyMatch(observation -> observation.censored() > 0);
            if (bounds) {
                csv.print("least");
                csv.print("most");
            }
            csv.println();
            for (Observation observation : observations) {
                csv.print(observation.indicator());
                csv.print(observation.period());
                for (String name : names) {
                    csv.print(FormulaText.guarded(observation.codes().getOrDefault(name, "")));
                }
                csv.print(observation.censored() > 0 ? "" : plain(observation.value()));
                if (bounds) {
                    csv.print(plain(observation.value()));
                    csv.print(plain(observation.value() + observation.censored()));
                }
                csv.println();
            }
        }
    }

    /** {@code indicator,period,dimensions,value}. */
    public static void writeHeadlines(List<Headline> headlines, Appendable out) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord("indicator", "period", "dimensions", "value");
            for (Headline headline : headlines) {
                csv.printRecord(
                        headline.indicator(), headline.period(), headline.dimensions(), plain(headline.value()));
            }
        }
    }

    /** Whole numbers without a point, others with at most four decimals. */
    static String plain(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : new java.math.BigDecimal(value)
                        .setScale(4, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
}
