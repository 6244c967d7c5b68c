package org.prasan.console.office;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.figures.PlaceSeries;
import org.prasan.figures.PlaceSeries.Point;
import org.prasan.pipeline.CurrentSeries.Series;
import org.prasan.vocabulary.CodeList;
import org.springframework.stereotype.Service;

/**
 * Internal figures, unprotected, so for statisticians alone: whoever has not all areas gets what lies within theirs, and
 * no total from which the rest could be told.
 */
@Service
@For(Role.STATISTICIAN)
class FigureDesk {

    private static final String AREAS = "area";

    private final FigureShelf shelf;
    private final LiveCatalog definitions;
    private final Reach reach;

    FigureDesk(FigureShelf shelf, LiveCatalog definitions, Reach reach) {
        this.shelf = shelf;
        this.definitions = definitions;
        this.reach = reach;
    }

    /** One line of an indicator: a place, empty for the whole, and its values by month. */
    record Line(String place, Map<YearMonth, Double> values) {}

    /** Empty while they are made. */
    Optional<FigureShelf.Made> now() {
        return shelf.now();
    }

    Collection<IndicatorDefinition> indicators() {
        return definitions.usable().indicators();
    }

    Optional<IndicatorDefinition> indicator(String id) {
        return indicators().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What somebody may see as a whole: everything, or the sum of what lies within their areas. */
    Line whole(Series series, IndicatorDefinition indicator, Account viewer) {
        if (reach.of(viewer).isEverywhere()) {
            return new Line(PlaceSeries.WHOLE, values(points(series, indicator).filter(FigureDesk::isWhole)));
        }
        Stream<Point> own = indicator.additive() ? within(series, indicator, viewer) : Stream.empty();
        return new Line(PlaceSeries.WHOLE, values(own));
    }

    /** By district, or what lies below the country elsewhere; places without any record are left out. */
    List<Line> places(Series series, IndicatorDefinition indicator, Account viewer) {
        Map<String, List<Point>> byPlace = new TreeMap<>();
        within(series, indicator, viewer)
                .forEach(point -> byPlace.computeIfAbsent(point.place(), place -> new ArrayList<>())
                        .add(point));
        return byPlace.entrySet().stream()
                .map(place -> new Line(place.getKey(), values(place.getValue().stream())))
                .toList();
    }

    private Stream<Point> within(Series series, IndicatorDefinition indicator, Account viewer) {
        Reach.Of own = reach.of(viewer);
        CodeList areas = definitions.usable().codeLists().get(AREAS);
        return points(series, indicator)
                .filter(point -> !isWhole(point) && areas.contains(point.place()) && own.isWithin(point.place()));
    }

    private static Stream<Point> points(Series series, IndicatorDefinition indicator) {
        return series.points().getOrDefault(indicator.id(), List.of()).stream();
    }

    private static boolean isWhole(Point point) {
        return point.place().equals(PlaceSeries.WHOLE);
    }

    private static Map<YearMonth, Double> values(Stream<Point> points) {
        Map<YearMonth, Double> values = new TreeMap<>();
        points.forEach(point -> values.merge(point.month(), point.value(), Double::sum));
        return values;
    }
}
