package org.prasan.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.catalog.IndicatorDefinition.Span;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** Indicators with one dimension {@code place}, and facts of them. */
final class Indicators {

    static final DimensionDefinition PLACE = new DimensionDefinition(
            "place", new Text("ที่", "Place"), DimensionDefinition.Source.COLUMN, "place", "place", "");
    static final IndicatorDefinition CASES = of("CASES", "cases", new Measure.Count());
    static final IndicatorDefinition PERSONS = of("PERSONS", "persons", new Measure.Count());
    static final IndicatorDefinition DAYS =
            of("DAYS", "days", new Measure.Median(Span.DAYS, List.of("a"), List.of("b")));
    static final Period YEAR = Period.parse("FY2562");

    private Indicators() {}

    static IndicatorDefinition of(String id, String unit, Measure measure) {
        return new IndicatorDefinition(
                id,
                Text.same(id),
                Text.same(unit),
                Text.same("how " + id + " are counted"),
                Text.same("register"),
                true,
                "FORM",
                "table",
                Map.of(),
                measure,
                "",
                Scope.WITHIN,
                Optional.empty(),
                List.of(PLACE),
                true,
                List.of());
    }

    static Fact fact(IndicatorDefinition indicator, Period period, String month, @Nullable String place, double value) {
        Cube cube = new Cube(true);
        @Nullable String[] codes = {place};
        cube.fact(YearMonth.parse(month).atDay(1), codes, value, null, FactSink.WHOLE);
        Map.Entry<Cube.Key, Cube.Contents> only =
                cube.contents().entrySet().iterator().next();
        return new Fact(indicator, period, only.getKey(), only.getValue());
    }

    static Fact cases(String month, @Nullable String place, double value) {
        return fact(CASES, YEAR, month, place, value);
    }
}
