package org.prasan.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.prasan.catalog.BesideSpec;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.vocabulary.Code;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;

/** In how many areas agencies have reported all of some months: whether our total is one of the whole country. */
record OwnCoverage(Catalog catalog, BesideSpec beside, ReportedMonths reported) {

    private static final String AGENCIES = "agency";

    /** The table with our own figures where some step allows them; else without, and why. */
    TableSpec shown(TableSpec spec, Period period) {
        int most = steps(spec, period).stream()
                .mapToInt(step -> own().stream()
                        .mapToInt(indicator -> areas(indicator, step))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        if (most < beside.least()) {
            return spec.showing(spec.indicators(), joined(spec.note(), said(most)));
        }
        List<String> all = new ArrayList<>(spec.indicators());
        all.addAll(beside.indicators());
        return spec.showing(all, spec.note());
    }

    boolean allows(Extent extent) {
        boolean isOwn = beside.indicators().contains(extent.indicator().id());
        MonthRange step = extent.step();
        return !isOwn || step != null && areas(extent.indicator(), step) >= beside.least();
    }

    private List<IndicatorDefinition> own() {
        return beside.indicators().stream().map(catalog::indicator).toList();
    }

    private static List<MonthRange> steps(TableSpec spec, Period period) {
        Figures.Step step =
                Objects.requireNonNull(TimeAxis.STEPS.get(spec.columns().dimension()), "columns along time");
        return period.months().stream()
                .flatMap(months -> step.periods(months).stream())
                .flatMap(code -> Period.parse(code).months().stream())
                .toList();
    }

    private int areas(IndicatorDefinition indicator, MonthRange step) {
        CodeList areas =
                catalog.codeLists().get(indicator.dimension(beside.dimension()).codeList());
        List<YearMonth> months = step.months();
        return (int) catalog.codeLists().get(AGENCIES).codes().stream()
                .filter(agency -> reported.all(indicator.form(), indicator.table(), months, agency.code()))
                .map(agency -> area(agency, areas))
                .filter(area -> !area.isEmpty())
                .distinct()
                .count();
    }

    /** The agency list has a column of the areas' list. */
    private String area(Code agency, CodeList areas) {
        String area = agency.attribute(areas.name());
        return areas.contains(area) ? areas.ancestorAt(area, beside.level()) : "";
    }

    private Text said(int areas) {
        String number = String.valueOf(areas);
        return new Text(
                beside.otherwise().th().replace(BesideSpec.AREAS, number),
                beside.otherwise().en().replace(BesideSpec.AREAS, number));
    }

    private static Text joined(Text note, Text more) {
        return new Text((note.th() + " " + more.th()).strip(), (note.en() + ". " + more.en()).strip());
    }
}
