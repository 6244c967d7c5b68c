package org.prasan.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Every indicator month by month, as a whole and by place; internal figures, not protected for anybody. */
public final class PlaceSeries {

    /** The place of a figure as a whole. */
    public static final String WHOLE = "";

    private static final String AREAS = "area";

    private final Catalog catalog;
    private final Figures figures;

    public PlaceSeries(Catalog catalog, Figures figures) {
        this.catalog = catalog;
        this.figures = figures;
    }

    /** @param place the finest code of the list of areas that a record bears, or {@link #WHOLE} */
    public record Point(String indicator, YearMonth month, String place, double value) {}

    /**
     * Every table of records is read once, and once more for each indicator of states.
     *
     * @param months for all; what does not add up is asked for each of them alone
     */
    public List<Point> of(MonthRange months) {
        Map<Boolean, List<IndicatorDefinition>> byKind =
                catalog.indicators().stream().collect(Collectors.partitioningBy(IndicatorDefinition::additive));
        List<IndicatorDefinition> additive = byKind.getOrDefault(true, List.of());
        List<IndicatorDefinition> others = byKind.getOrDefault(false, List.of());
        Map<Period, Collection<IndicatorDefinition>> wanted = new LinkedHashMap<>();
        Period all = Period.parse(months.first() + ".." + months.last());
        wanted.put(all, additive);
        months.months().forEach(month -> wanted.put(Period.parse(month.toString()), others));
        List<Point> points = new ArrayList<>();
        figures.cubes(wanted)
                .forEach((period, cubes) -> (period.equals(all) ? additive : others)
                        .forEach(indicator -> points.addAll(points(
                                indicator,
                                Figures.cube(cubes, indicator),
                                period.equals(all)
                                        ? null
                                        : period.months().orElseThrow().last()))));
        return points;
    }

    /** @param month of what does not add up; null for what does, whose facts have their own */
    private static List<Point> points(IndicatorDefinition indicator, Cube cube, @Nullable YearMonth month) {
        record Place(YearMonth month, String code) {}
        int area = area(indicator);
        Map<Place, Cube.Contents> sums = new HashMap<>();
        cube.contents().forEach((key, contents) -> {
            YearMonth at = month == null ? key.month() : month;
            sums.computeIfAbsent(new Place(at, WHOLE), place -> new Cube.Contents())
                    .merge(contents);
            @Nullable String code = area < 0 ? null : key.codes()[area];
            if (code != null) {
                sums.computeIfAbsent(new Place(at, code), place -> new Cube.Contents())
                        .merge(contents);
            }
        });
        List<Point> points = new ArrayList<>();
        sums.forEach((place, contents) -> {
            Double value = Figures.value(indicator, contents);
            if (value != null) {
                points.add(new Point(indicator.id(), place.month(), place.code(), value));
            }
        });
        return points;
    }

    private static int area(IndicatorDefinition indicator) {
        return IntStream.range(0, indicator.dimensions().size())
                .filter(i -> indicator.dimensions().get(i).codeList().equals(AREAS))
                .findFirst()
                .orElse(-1);
    }
}
