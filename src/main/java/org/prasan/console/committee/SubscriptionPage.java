package org.prasan.console.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Choice;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Wrong;
import org.prasan.delivery.RecipientDesk;
import org.prasan.delivery.RecipientDraft;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Recipients.Known;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which reports a member is mailed, in which language: of those that their areas may read, while policy has a mail server. */
@Controller
@For(Role.COMMITTEE)
@MenuEntry(path = "/committee/subscription", words = "subscription.menu", order = 50)
class SubscriptionPage {

    private static final String REASON = "ตั้งค่าการรับของตนเอง / own subscription";

    private final Recipients recipients;
    private final RecipientDesk desk;
    private final LiveCatalog definitions;

    SubscriptionPage(Recipients recipients, RecipientDesk desk, LiveCatalog definitions) {
        this.recipients = recipients;
        this.desk = desk;
        this.definitions = definitions;
    }

    @GetMapping("/committee/subscription")
    String show(Account viewer, @RequestParam(defaultValue = "false") boolean saved, Model model) {
        model.addAttribute("saved", saved);
        DeliveryPolicy now = recipients.now(definitions.usable());
        RecipientDraft draft = known(viewer)
                .map(known -> desk.draft(known.recipient(), now))
                .orElseGet(() -> draft(viewer, List.of(viewer.language()), List.of(), Set.of()));
        return page(viewer, draft, model);
    }

    @PostMapping("/committee/subscription")
    String save(
            Account viewer,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") List<String> languages,
            @RequestParam(defaultValue = "") List<String> reports,
            Model model) {
        List<Language> read = Stream.of(Language.values())
                .filter(language -> languages.contains(language.name()))
                .toList();
        RecipientDraft draft = draft(
                viewer,
                read,
                mail.isBlank() ? List.of() : List.of(mail.strip().split("[\\s,;]+")),
                Set.copyOf(reports));
        Map<String, Text> wrong = Wrong.of(desk.problems(draft, definitions.usable()));
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(viewer, draft, model);
        }
        desk.save(draft, viewer.id(), definitions.usable(), viewer.name(), REASON);
        return "redirect:/committee/subscription?saved=true";
    }

    private Optional<Known> known(Account viewer) {
        return recipients.find(recipients.now(definitions.usable()), RecipientDesk.ofAccount(viewer.id()));
    }

    private RecipientDraft draft(Account viewer, List<Language> languages, List<String> mail, Set<String> reports) {
        List<String> read = List.copyOf(readBy(viewer));
        String narrowest = read.isEmpty() ? "" : read.get(read.size() - 1);
        return new RecipientDraft(RecipientDesk.ofAccount(viewer.id()), narrowest, languages, mail, "", reports);
    }

    private Collection<String> readBy(Account viewer) {
        Catalog catalog = definitions.usable();
        return catalog.protection().readBy(viewer.areas(), catalog.codeLists());
    }

    private String page(Account viewer, RecipientDraft draft, Model model) {
        Catalog catalog = definitions.usable();
        Collection<String> read = readBy(viewer);
        model.addAttribute("draft", draft);
        model.addAttribute("mail", String.join(" ", draft.mail()));
        model.addAttribute(
                "read", draft.languages().stream().map(Language::name).toList());
        model.addAttribute("offered", catalog.telling().mail().isPresent());
        model.addAttribute("paused", known(viewer).filter(Known::paused).isPresent());
        model.addAttribute(
                "reports",
                catalog.reports().stream()
                        .filter(report -> read.contains(report.audience()))
                        .map(report -> new Choice(report.id(), report.title()))
                        .toList());
        model.addAttribute(
                "languages",
                List.of(new Choice("TH", new Text("ไทย", "Thai")), new Choice("EN", new Text("อังกฤษ", "English"))));
        return "committee/subscription";
    }
}
