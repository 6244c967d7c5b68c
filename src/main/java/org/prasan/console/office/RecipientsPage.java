package org.prasan.console.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.DeliveryPolicy.Addressing;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Wrong;
import org.prasan.delivery.RecipientDesk;
import org.prasan.delivery.RecipientGroup;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Recipients.Known;
import org.prasan.delivery.TestMode;
import org.prasan.vocabulary.Audiences;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who receives which report, in groups or alone, and whether letters go to the sender alone. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/recipients", words = "recipients.menu", order = 40)
class RecipientsPage {

    private final Recipients recipients;
    private final RecipientDesk desk;
    private final TestMode test;
    private final LiveCatalog definitions;

    RecipientsPage(Recipients recipients, RecipientDesk desk, TestMode test, LiveCatalog definitions) {
        this.recipients = recipients;
        this.desk = desk;
        this.test = test;
        this.definitions = definitions;
    }

    /**
     * A recipient in the list.
     *
     * @param source of the words that say where it stands: {@code file}, {@code changed}, {@code added}
     */
    record Line(
            String name,
            Text audience,
            String languages,
            String channels,
            String reports,
            boolean paused,
            String source) {}

    /** @param changed from the file, or added */
    record GroupLine(RecipientGroup group, boolean changed) {}

    @GetMapping("/admin/recipients")
    String show(Model model) {
        Catalog catalog = definitions.usable();
        DeliveryPolicy now = recipients.now(catalog);
        model.addAttribute(
                "lines",
                recipients.list(now).stream()
                        .map(known -> line(known, now, catalog.delivery()))
                        .toList());
        Map<String, RecipientGroup> groups = desk.groups(catalog);
        model.addAttribute(
                "groups",
                groups.values().stream()
                        .map(group -> new GroupLine(group, desk.isChanged(group.name())))
                        .toList());
        model.addAttribute("test", now.test());
        model.addAttribute("testInFile", catalog.delivery().test());
        return "office/recipients";
    }

    @PostMapping("/admin/recipients/test")
    String test(@RequestParam boolean on, @RequestParam(defaultValue = "") String reason, Account viewer, Model model) {
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Wrong.of(wrong.get()));
            model.addAttribute("reason", reason);
            return show(model);
        }
        test.set(on, viewer.name(), reason.strip());
        return "redirect:/admin/recipients";
    }

    private static Line line(Known known, DeliveryPolicy now, DeliveryPolicy file) {
        EditionRecipient one = known.recipient();
        String source = file.find(one.name()).isEmpty() ? "added" : known.changedFromTheFile() ? "changed" : "file";
        return new Line(
                one.name(),
                Audiences.of(one.audience()),
                String.join(", ", one.languages().stream().map(Language::code).toList()),
                String.join(", ", channels(one)),
                String.join(
                        ", ",
                        now.reports().stream()
                                .filter(addressing -> addressing.to().contains(one.name()))
                                .map(Addressing::report)
                                .distinct()
                                .toList()),
                known.paused(),
                source);
    }

    private static List<String> channels(EditionRecipient one) {
        List<String> channels = new ArrayList<>(one.mail());
        one.folder().ifPresent(channels::add);
        one.webhook().ifPresent(webhook -> channels.add("webhook"));
        return channels;
    }
}
