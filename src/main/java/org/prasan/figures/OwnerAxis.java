package org.prasan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prasan.catalog.AxisSpec;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.figures.FigureTable.Head;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

/**
 * Those who answer for indicators, each with its own; who has none has a line that is not reported. Only those whose
 * membership ({@code valid_from}, {@code valid_to} of the list) holds on a day.
 */
record OwnerAxis(CodeList owners, List<IndicatorDefinition> indicators, LocalDate day) implements Axis {

    /** An agency that never reports. */
    private static final String NOBODY = "";

    OwnerAxis {
        indicators = List.copyOf(indicators);
    }

    @Override
    public Text label() {
        return new Text("หน่วยงานและตัวชี้วัด", "Who answers, and indicator");
    }

    @Override
    public String place(Fact fact) {
        return owners.codes().stream()
                .filter(owner -> AxisSpec.owned(owner).contains(fact.indicator().id()))
                .findFirst()
                .map(owner ->
                        owner.code() + NestedAxis.WITHIN + fact.indicator().id())
                .orElse(NOBODY);
    }

    @Override
    public List<Head> lines(Map<String, Double> sizes) {
        List<Head> lines = new ArrayList<>();
        for (Code owner : owners.codes()) {
            if (holds(owner)) {
                List<String> owned = AxisSpec.owned(owner);
                owned.forEach(id -> lines.add(
                        new Head(owner.code() + NestedAxis.WITHIN + id, named(owner.label(), indicator(id)), false)));
                if (owned.isEmpty()) {
                    lines.add(new Head(owner.code(), silent(owner.label()), false));
                }
            }
        }
        return lines;
    }

    private static Text silent(Text owner) {
        return new Text(owner.th() + " · ยังไม่ได้รายงาน", owner.en() + " · not reported");
    }

    private boolean holds(Code owner) {
        String from = owner.attribute("valid_from");
        String to = owner.attribute("valid_to");
        return (from.isEmpty() || !Places.date(from).isAfter(day))
                && (to.isEmpty() || !Places.date(to).isBefore(day));
    }

    private IndicatorDefinition indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Text named(Text owner, IndicatorDefinition indicator) {
        return new Text(
                owner.th() + " · " + indicator.name().th() + " ("
                        + indicator.unit().th() + ")",
                owner.en() + " · " + indicator.name().en() + " ("
                        + indicator.unit().en() + ")");
    }

    @Override
    public Extent narrow(Extent extent, String code) {
        int cut = code.indexOf(NestedAxis.WITHIN);
        return cut < 0 ? extent.from(NOBODY) : extent.with(indicator(code.substring(cut + 1)));
    }

    @Override
    public boolean hasTotal() {
        return false;
    }
}
