package org.prasan.console.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Reach;
import org.prasan.review.AskedQuery;
import org.prasan.review.QuerySearch;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which figures wait for an explanation; one of them to be explained in the agency's words. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/queries", words = "queries.menu", order = 35)
class QueriesPage {

    private static final int LINES = 50;

    private final QueryDesk desk;
    private final Names names;
    private final Reach reach;

    QueriesPage(QueryDesk desk, Names names, Reach reach) {
        this.desk = desk;
        this.names = names;
        this.reach = reach;
    }

    @GetMapping("/office/queries")
    String list(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") int after,
            Account viewer,
            Model model) {
        List<QuerySearch.Found> lines = desk.page(viewer, agency, !all, after, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("all", all);
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", reach.of(viewer).agencies().toList());
        model.addAttribute("first", after == 0);
        model.addAttribute("last", lines.size() == LINES ? lines.get(LINES - 1).place() : null);
        model.addAttribute("names", names);
        return "office/queries";
    }

    @GetMapping("/office/queries/{query}")
    String one(@PathVariable String query, Account viewer, Model model) {
        AskedQuery asked = found(viewer, query);
        return page(asked, asked.explanation().map(AskedQuery.Explanation::text).orElse(""), model);
    }

    @PostMapping("/office/queries/{query}")
    String answer(
            @PathVariable String query,
            @RequestParam(defaultValue = "") String explanation,
            Account viewer,
            Model model) {
        AskedQuery asked = found(viewer, query);
        Optional<Text> wrong = desk.answer(asked, explanation, viewer);
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Map.of("explanation", wrong.get()));
            return page(asked, explanation, model);
        }
        return "redirect:/office/queries/" + query;
    }

    private String page(AskedQuery asked, String explanation, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("explanation", explanation);
        model.addAttribute("names", names);
        return "office/query";
    }

    private AskedQuery found(Account viewer, String query) {
        return desk.find(viewer, query)
                .filter(asked -> asked.query().awaitsAnswer())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
