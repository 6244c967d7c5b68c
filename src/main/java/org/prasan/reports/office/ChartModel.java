package org.prasan.reports.office;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ChartSpec;
import org.prasan.vocabulary.Language;

/**
 * What a native chart shows, with the cells of a sheet that it is drawn from.
 *
 * @param title lines, set flush left above the drawing
 * @param axisPoints size of the words along the axes
 * @param top and {@code bottom}: shares of the height that title and legend take
 */
public record ChartModel(
        ChartSpec.Kind kind,
        List<TitleLine> title,
        Labels categories,
        List<Series> series,
        double axisPoints,
        double top,
        double bottom,
        Language language) {

    public ChartModel {
        title = List.copyOf(title);
        series = List.copyOf(series);
    }

    public record TitleLine(String words, double points, boolean bold, String colour) {}

    /** @param reference to the cells, for example {@code 'Cases'!$A$5:$A$16} */
    public record Labels(String reference, List<String> words) {
        public Labels {
            words = List.copyOf(words);
        }
    }

    /**
     * @param values null where there is no figure, which is drawn as a gap
     * @param format of the figures, for example {@code #,##0}
     */
    public record Series(Labels name, String reference, List<@Nullable Double> values, String format) {

        public boolean hasGaps() {
            return values.stream().anyMatch(Objects::isNull);
        }

        double smallest() {
            return figures().min().orElse(0);
        }

        double largest() {
            return figures().max().orElse(0);
        }

        /** Index of the last point with a figure. */
        OptionalInt lastFigure() {
            return IntStream.range(0, values.size())
                    .filter(index -> values.get(index) != null)
                    .reduce((before, last) -> last);
        }

        private DoubleStream figures() {
            return values.stream().filter(Objects::nonNull).mapToDouble(figure -> figure);
        }
    }

    public boolean hasGaps() {
        return series.stream().anyMatch(Series::hasGaps);
    }

    public boolean isHorizontal() {
        return kind == ChartSpec.Kind.BARS || kind == ChartSpec.Kind.STACKED_BARS;
    }

    public boolean isStacked() {
        return kind == ChartSpec.Kind.STACKED_BARS || kind == ChartSpec.Kind.STACKED_COLUMNS;
    }

    boolean isLines() {
        return kind == ChartSpec.Kind.LINES;
    }
}
