package org.prasan.console.office;

import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.delivery.RecipientDesk;
import org.prasan.delivery.RecipientDraft;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Recipients.Known;
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

/** One recipient: added, changed beside the file, stopped and resumed, each with its reason. */
@Controller
@For(Role.ADMINISTRATOR)
class RecipientPage {

    private static final long NO_ACCOUNT = 0;

    private final Recipients recipients;
    private final RecipientDesk desk;
    private final RecipientChoices choices;
    private final LiveCatalog definitions;

    RecipientPage(Recipients recipients, RecipientDesk desk, RecipientChoices choices, LiveCatalog definitions) {
        this.recipients = recipients;
        this.desk = desk;
        this.choices = choices;
        this.definitions = definitions;
    }

    @GetMapping("/admin/recipients/new")
    String empty(Model model) {
        return form(RecipientForm.empty(), model);
    }

    @PostMapping("/admin/recipients/new")
    String add(@RequestParam MultiValueMap<String, String> fields, Account viewer, Model model) {
        RecipientForm typed = RecipientForm.typed(fields, AccountForm.value(fields, "name"));
        Catalog catalog = definitions.usable();
        Map<String, Text> wrong = typed.wrong(desk.problemsOfNew(typed.draft(), catalog));
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return form(typed, model);
        }
        desk.save(typed.draft(), NO_ACCOUNT, catalog, viewer.name(), typed.reason());
        return "redirect:/admin/recipients";
    }

    @GetMapping("/admin/recipient/{recipient}")
    String show(@PathVariable String recipient, Model model) {
        Known known = found(recipient);
        return page(known, new RecipientForm(draft(known), ""), model);
    }

    @PostMapping("/admin/recipient/{recipient}")
    String change(
            @PathVariable String recipient,
            @RequestParam MultiValueMap<String, String> fields,
            Account viewer,
            Model model) {
        Known known = found(recipient);
        if (isSubscription(recipient)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Catalog catalog = definitions.usable();
        RecipientForm typed = fixed(RecipientForm.typed(fields, recipient), catalog);
        Map<String, Text> wrong = typed.wrong(desk.problems(typed.draft(), catalog));
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(known, typed, model);
        }
        desk.save(typed.draft(), NO_ACCOUNT, catalog, viewer.name(), typed.reason());
        return "redirect:/admin/recipients";
    }

    @PostMapping("/admin/recipient/{recipient}/pause")
    String pause(
            @PathVariable String recipient,
            @RequestParam boolean to,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        Known known = found(recipient);
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isPresent()) {
            model.addAttribute("wrongDeed", wrong.get().why());
            return page(known, new RecipientForm(draft(known), ""), model);
        }
        desk.pause(recipient, to, viewer.name(), reason.strip());
        return "redirect:/admin/recipients";
    }

    /** Audience and agency of one of the file are the file's. */
    private static RecipientForm fixed(RecipientForm typed, Catalog catalog) {
        return catalog.delivery()
                .find(typed.draft().name())
                .map(file -> new RecipientForm(
                        new RecipientDraft(
                                file.name(),
                                file.audience(),
                                typed.draft().languages(),
                                typed.draft().mail(),
                                file.agency().orElse(""),
                                typed.draft().reports()),
                        typed.reason()))
                .orElse(typed);
    }

    /** A member's own; an administrator may only stop it. */
    private boolean isSubscription(String name) {
        return desk.isSubscription(name);
    }

    private RecipientDraft draft(Known known) {
        return desk.draft(known.recipient(), recipients.now(definitions.usable()));
    }

    private Known found(String name) {
        DeliveryPolicy now = recipients.now(definitions.usable());
        return recipients.find(now, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(RecipientForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        model.addAttribute("inFile", false);
        return "office/recipient-new";
    }

    private String page(Known known, RecipientForm form, Model model) {
        form(form, model);
        String name = known.recipient().name();
        model.addAttribute("known", known);
        model.addAttribute("inFile", definitions.usable().delivery().find(name).isPresent());
        model.addAttribute("subscription", isSubscription(name));
        return "office/recipient";
    }
}
