package org.prasan.console.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Reach;
import org.prasan.console.office.CompletenessGrid.State;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has not reported: agency by month of a fiscal year, with what is late, missing or nil. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/completeness", words = "completeness.menu", order = 25)
class CompletenessPage {

    private static final int YEARS = 15;
    private static final int LINES = 100;

    private final CompletenessDesk desk;
    private final Names names;
    private final Reach reach;

    CompletenessPage(CompletenessDesk desk, Names names, Reach reach) {
        this.desk = desk;
        this.names = names;
        this.reach = reach;
    }

    @GetMapping("/office/completeness")
    String show(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "0") int page,
            Account viewer,
            Model model) {
        int chosen = year > 0 ? year : desk.latestYear();
        CompletenessGrid grid = desk.grid(viewer, chosen, Optional.of(agency).filter(code -> !code.isEmpty()));
        int from = Math.min(Math.max(page, 0) * LINES, grid.lines().size());
        int to = Math.min(from + LINES, grid.lines().size());
        model.addAttribute("grid", grid);
        model.addAttribute("lines", grid.lines().subList(from, to));
        model.addAttribute("states", List.of(State.values()));
        model.addAttribute("year", chosen);
        model.addAttribute("years", years(chosen));
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", reach.of(viewer).agencies().toList());
        model.addAttribute("names", names);
        model.addAttribute("before", from == 0 ? null : page - 1);
        model.addAttribute("after", to == grid.lines().size() ? null : page + 1);
        return "office/completeness";
    }

    private List<Integer> years(int chosen) {
        return Stream.concat(Stream.of(chosen), IntStream.range(0, YEARS).mapToObj(back -> desk.thisYear() - back))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }
}
