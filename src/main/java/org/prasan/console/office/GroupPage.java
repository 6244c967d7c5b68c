package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Choice;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.delivery.RecipientDesk;
import org.prasan.delivery.RecipientGroup;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A group of recipients and what goes to it. One of the file is changed beside the file. */
@Controller
@For(Role.ADMINISTRATOR)
class GroupPage {

    private final RecipientDesk desk;
    private final RecipientChoices choices;
    private final LiveCatalog definitions;

    GroupPage(RecipientDesk desk, RecipientChoices choices, LiveCatalog definitions) {
        this.desk = desk;
        this.choices = choices;
        this.definitions = definitions;
    }

    @GetMapping("/admin/groups/new")
    String empty(Model model) {
        return page(new RecipientGroup("", List.of(), List.of()), "", true, model);
    }

    @PostMapping("/admin/groups/new")
    String add(@RequestParam MultiValueMap<String, String> fields, Account viewer, Model model) {
        return keep(typed(fields, AccountForm.value(fields, "name")), fields, true, viewer, model);
    }

    @GetMapping("/admin/group/{group}")
    String show(@PathVariable String group, Model model) {
        return page(found(group), "", false, model);
    }

    @PostMapping("/admin/group/{group}")
    String change(
            @PathVariable String group,
            @RequestParam MultiValueMap<String, String> fields,
            Account viewer,
            Model model) {
        return keep(typed(fields, found(group).name()), fields, false, viewer, model);
    }

    private String keep(
            RecipientGroup group, MultiValueMap<String, String> fields, boolean isNew, Account viewer, Model model) {
        Catalog catalog = definitions.usable();
        String reason = AccountForm.value(fields, "reason");
        List<Refusal> problems = new ArrayList<>(desk.problemsOfGroup(group, isNew, catalog));
        AccountForm.reasonProblem(reason).ifPresent(problems::add);
        Map<String, Text> wrong = Wrong.of(problems);
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(group, reason, isNew, model);
        }
        desk.save(group, catalog, viewer.name(), reason);
        return "redirect:/admin/recipients";
    }

    /** What the form did not offer is left out. */
    private RecipientGroup typed(MultiValueMap<String, String> fields, String name) {
        return new RecipientGroup(
                name,
                offered(AccountForm.values(fields, "members"), choices.members()),
                offered(AccountForm.values(fields, "reports"), choices.reports()));
    }

    private static List<String> offered(List<String> typed, List<Choice> choices) {
        return choices.stream().map(Choice::value).filter(typed::contains).toList();
    }

    private RecipientGroup found(String name) {
        return Optional.ofNullable(desk.groups(definitions.usable()).get(name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(RecipientGroup group, String reason, boolean isNew, Model model) {
        model.addAttribute("group", group);
        model.addAttribute("reason", reason);
        model.addAttribute("isNew", isNew);
        model.addAttribute("choices", choices);
        return "office/group";
    }
}
