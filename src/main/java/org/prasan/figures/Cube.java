package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.CensoredCount;

/** An indicator's facts, added up by month and codes; times and items are kept, since they do not add up. */
final class Cube implements FactSink {

    private final Map<Key, Contents> contents = new HashMap<>();

    /** @param codes in the order of the indicator's dimensions */
    @SuppressWarnings("ArrayRecordComponent")
    record Key(YearMonth month, @Nullable String[] codes) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && month.equals(key.month) && Arrays.equals(codes, key.codes);
        }

        @Override
        public int hashCode() {
            return 31 * month.hashCode() + Arrays.hashCode(codes);
        }
    }

    /** What facts with one key come to. */
    static final class Contents {
        private double sum;
        private double censored;
        private final List<Double> times = new ArrayList<>(0);
        private final Set<String> items = new HashSet<>(0);
        private final BitSet inner = new BitSet();

        double sum() {
            return sum;
        }

        /** By how much the sum may be larger, for counts in it that their publisher has hidden. */
        double censored() {
            return censored;
        }

        List<Double> times() {
            return times;
        }

        Set<String> items() {
            return items;
        }

        /** The inner cells that it is made of, where these are kept. */
        BitSet inner() {
            return inner;
        }

        void merge(Contents other) {
            sum += other.sum;
            censored += other.censored;
            times.addAll(other.times);
            items.addAll(other.items);
            inner.or(other.inner);
        }
    }

    private final boolean keepTimes;

    /** @param keepTimes whether single values are needed for a median */
    Cube(boolean keepTimes) {
        this.keepTimes = keepTimes;
    }

    @Override
    public void fact(LocalDate date, @Nullable String[] codes, double value, @Nullable String item, int part) {
        add(date, codes, value, item);
    }

    @Override
    public void censored(LocalDate date, @Nullable String[] codes, CensoredCount count) {
        add(date, codes, 0, null).censored += count.most();
    }

    /** Where it was added. */
    Contents add(LocalDate date, @Nullable String[] codes, double value, @Nullable String item) {
        Contents cell = contents.computeIfAbsent(new Key(YearMonth.from(date), codes), k -> new Contents());
        cell.sum += value;
        if (keepTimes) {
            cell.times.add(value);
        }
        if (item != null) {
            cell.items.add(item);
        }
        return cell;
    }

    Map<Key, Contents> contents() {
        return contents;
    }
}
