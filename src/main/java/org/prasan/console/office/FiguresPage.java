package org.prasan.console.office;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.office.FigureDesk.Line;
import org.prasan.figures.PlaceSeries;
import org.prasan.pipeline.CurrentSeries.Series;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Periods;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How every indicator moves: its months as bars and as a table, down to district and month. */
@Controller
@For(Role.STATISTICIAN)
@MenuEntry(path = "/office/figures", words = "figures.menu", order = 50)
class FiguresPage {

    private final FigureDesk desk;
    private final Names names;

    FiguresPage(FigureDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    /** One indicator of the list, with the months of the last year. */
    record Summary(IndicatorDefinition indicator, BarPicture picture, String latest) {}

    @GetMapping("/office/figures")
    String list(Account viewer, Model model) {
        Optional<FigureShelf.Made> made = desk.now();
        List<Summary> lines = new ArrayList<>();
        made.ifPresent(now -> {
            List<YearMonth> months = year(now.series(), 0);
            desk.indicators().forEach(indicator -> lines.add(summary(now.series(), indicator, months, viewer)));
        });
        describe(made, model);
        model.addAttribute("lines", lines);
        return "office/figures";
    }

    private Summary summary(Series series, IndicatorDefinition indicator, List<YearMonth> months, Account viewer) {
        Map<YearMonth, Double> values = desk.whole(series, indicator, viewer).values();
        String latest = months.stream()
                .filter(values::containsKey)
                .reduce((one, later) -> later)
                .map(values::get)
                .map(BarPicture::words)
                .orElse("");
        return new Summary(indicator, BarPicture.of(months, values), latest);
    }

    @GetMapping("/office/figures/{indicator}")
    String one(
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "0") int year,
            Account viewer,
            Model model) {
        IndicatorDefinition found =
                desk.indicator(indicator).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<FigureShelf.Made> made = desk.now();
        describe(made, model);
        model.addAttribute("indicator", found);
        model.addAttribute("place", place);
        made.ifPresent(now -> {
            List<YearMonth> months = year(now.series(), year);
            List<Line> places = desk.places(now.series(), found, viewer);
            Line shown = place.isEmpty()
                    ? desk.whole(now.series(), found, viewer)
                    : places.stream()
                            .filter(line -> line.place().equals(place))
                            .findFirst()
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("months", months);
            model.addAttribute("year", Periods.fiscalYear(months.get(0)));
            model.addAttribute("picture", BarPicture.of(months, shown.values()));
            model.addAttribute("table", table(months, desk.whole(now.series(), found, viewer), places));
        });
        return "office/figure";
    }

    /** A line each: the whole first, then the places that have anything in these months. */
    private static Map<String, List<String>> table(List<YearMonth> months, Line whole, List<Line> places) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put(PlaceSeries.WHOLE, words(months, whole));
        places.stream()
                .filter(line -> months.stream().anyMatch(line.values()::containsKey))
                .forEach(line -> table.put(line.place(), words(months, line)));
        return table;
    }

    private static List<String> words(List<YearMonth> months, Line line) {
        return months.stream()
                .map(line.values()::get)
                .map(value -> value == null ? "–" : BarPicture.words(value))
                .toList();
    }

    private void describe(Optional<FigureShelf.Made> made, Model model) {
        model.addAttribute("ready", made.isPresent());
        model.addAttribute("current", made.map(FigureShelf.Made::current).orElse(false));
        model.addAttribute(
                "years", made.map(now -> years(now.series().months())).orElse(List.of()));
        model.addAttribute("names", names);
    }

    /** Fiscal years that were looked at, the last first. */
    private static List<Integer> years(MonthRange months) {
        int last = Periods.fiscalYear(months.last());
        int first = Periods.fiscalYear(months.first());
        return IntStream.rangeClosed(0, last - first)
                .mapToObj(back -> last - back)
                .toList();
    }

    /** The months of a fiscal year, of the last one where it was not looked at. */
    private static List<YearMonth> year(Series series, int asked) {
        List<Integer> all = years(series.months());
        return MonthRange.fiscalYear(all.contains(asked) ? asked : all.get(0)).months();
    }
}
