package org.prasan.console.office;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bars of months in an SVG, from zero; measures are of a picture 720 wide.
 *
 * @param top the value of the highest line
 */
record BarPicture(List<Bar> bars, String top, String half) {

    static final int WIDTH = 720;
    static final int HEIGHT = 240;

    private static final int LEFT = 56;
    private static final int ABOVE = 16;
    private static final int BASE = 208;
    private static final double SHARE = 0.72;
    private static final double[] STEPS = {1, 2, 4, 5, 8, 10};

    /** One month; without a value there is no bar. */
    record Bar(YearMonth month, String value, double x, double y, double width, double height, double middle) {

        public boolean known() {
            return !value.isEmpty();
        }
    }

    static BarPicture of(List<YearMonth> months, Map<YearMonth, Double> values) {
        double top = top(Stream.concat(Stream.of(0.0), values.values().stream())
                .mapToDouble(each -> each)
                .max()
                .orElse(0));
        double step = (double) (WIDTH - LEFT) / Math.max(1, months.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Double value = values.get(months.get(i));
            double height = value == null ? 0 : Math.max(0, value) / top * (BASE - ABOVE);
            double x = LEFT + i * step + step * (1 - SHARE) / 2;
            bars.add(new Bar(
                    months.get(i),
                    value == null ? "" : words(value),
                    rounded(x),
                    rounded(BASE - height),
                    rounded(step * SHARE),
                    rounded(height),
                    rounded(LEFT + i * step + step / 2)));
        }
        return new BarPicture(bars, words(top), words(top / 2));
    }

    /** The next round number that is no smaller. */
    private static double top(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most))));
        for (double step : STEPS) {
            if (step * power >= most) {
                return Math.max(2, step * power);
            }
        }
        return 10 * power;
    }

    static String words(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, "%,.1f", value);
    }

    private static double rounded(double measure) {
        return Math.round(measure * 10) / 10.0;
    }
}
