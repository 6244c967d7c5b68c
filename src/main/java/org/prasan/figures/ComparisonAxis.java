package org.prasan.figures;

import java.util.List;
import java.util.Map;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

/** A period beside those that it is compared with. They are never added up. */
record ComparisonAxis(List<Period> periods) implements Axis {

    static final String NAME = "comparison";

    ComparisonAxis {
        periods = List.copyOf(periods);
    }

    @Override
    public Text label() {
        return new Text("ช่วงเวลา", "Period");
    }

    @Override
    public String place(Fact fact) {
        return fact.period().code();
    }

    @Override
    public List<Head> lines(Map<String, Double> sizes) {
        return periods.stream()
                .map(period -> new Head(period.code(), Periods.label(period), false))
                .toList();
    }

    @Override
    public Extent narrow(Extent extent, String code) {
        return extent.with(periods.stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @Override
    public boolean hasTotal() {
        return false;
    }
}
