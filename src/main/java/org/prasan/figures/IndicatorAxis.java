package org.prasan.figures;

import java.util.List;
import java.util.Map;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Text;

/** Several indicators beside one another, each with its unit when these differ. They are never added up. */
record IndicatorAxis(List<IndicatorDefinition> indicators) implements Axis {

    static final String NAME = "indicator";

    IndicatorAxis {
        indicators = List.copyOf(indicators);
    }

    @Override
    public Text label() {
        return new Text("ตัวชี้วัด", "Indicator");
    }

    @Override
    public String place(Fact fact) {
        return fact.indicator().id();
    }

    @Override
    public List<Head> lines(Map<String, Double> sizes) {
        boolean oneUnit =
                indicators.stream().map(IndicatorDefinition::unit).distinct().count() == 1;
        return indicators.stream()
                .map(i -> new Head(i.id(), oneUnit ? i.name() : withUnit(i), false))
                .toList();
    }

    private static Text withUnit(IndicatorDefinition indicator) {
        Text name = indicator.name();
        Text unit = indicator.unit();
        return new Text(name.th() + " (" + unit.th() + ")", name.en() + " (" + unit.en() + ")");
    }

    @Override
    public Extent narrow(Extent extent, String code) {
        return extent.with(indicators.stream()
                .filter(indicator -> indicator.id().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @Override
    public boolean hasTotal() {
        return false;
    }
}
