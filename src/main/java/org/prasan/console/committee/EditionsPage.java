package org.prasan.console.committee;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which reports are out: newest first, twenty-five at a time, of one report or of all. */
@Controller
@For({Role.COMMITTEE, Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/committee/editions", words = "editions.menu", order = 10)
class EditionsPage {

    private static final int LINES = 25;

    private final EditionShelf shelf;
    private final LiveCatalog definitions;

    EditionsPage(EditionShelf shelf, LiveCatalog definitions) {
        this.shelf = shelf;
        this.definitions = definitions;
    }

    @GetMapping("/committee/editions")
    String show(
            Account viewer,
            @RequestParam(defaultValue = "") String report,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Catalog catalog = definitions.usable();
        List<EditionLine> all = shelf.of(viewer).stream()
                .map(edition -> EditionLine.of(edition, catalog))
                .toList();
        List<EditionLine> chosen = all.stream()
                .filter(line -> report.isEmpty() || line.report().equals(report))
                .filter(line -> EditionSearch.finds(text, line, catalog))
                .toList();
        int from = Math.min(Math.max(page, 0) * LINES, chosen.size());
        int to = Math.min(from + LINES, chosen.size());
        model.addAttribute("lines", chosen.subList(from, to));
        model.addAttribute("reports", reports(all));
        model.addAttribute("report", report);
        model.addAttribute("text", text);
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute("newer", from == 0 ? null : page - 1);
        model.addAttribute("older", to == chosen.size() ? null : page + 1);
        return "committee/editions";
    }

    private static Map<String, Text> reports(List<EditionLine> lines) {
        Map<String, Text> reports = new TreeMap<>(Comparator.naturalOrder());
        lines.forEach(line -> reports.put(line.report(), line.title()));
        return reports;
    }
}
