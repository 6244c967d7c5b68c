package org.prasan.console.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.catalog.Retention;
import org.prasan.catalog.Retention.Kind;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.Purge;
import org.prasan.operations.Purge.Item;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the retention rules let go, shown before it is deleted; what has changed since it was shown is not deleted. */
@Controller
@For(Role.ADMINISTRATOR)
class PurgePage {

    private static final int SHOWN = 50;
    private static final long KIB = 1024;

    private final Purge purge;
    private final LiveCatalog definitions;

    PurgePage(Purge purge, LiveCatalog definitions) {
        this.purge = purge;
        this.definitions = definitions;
    }

    /** @param days empty when it is kept for ever */
    record Due(String kind, Optional<Integer> days, int items, long kib) {}

    @GetMapping("/admin/purge")
    String show(Model model) {
        return page(due(), "", model);
    }

    @PostMapping("/admin/purge")
    String delete(
            @RequestParam(defaultValue = "-1") int shown,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        List<Item> due = due();
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isEmpty() && due.size() != shown) {
            wrong = Optional.of(new Refusal(
                    "reason",
                    new Text(
                            "รายการเปลี่ยนไปหลังจากแสดง โปรดดูใหม่",
                            "It has changed since it was shown: please look again")));
        }
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Wrong.of(wrong.get()));
            return page(due, reason, model);
        }
        purge.delete(due, new By(viewer.name(), reason.strip()));
        return "redirect:/admin/purge";
    }

    private List<Item> due() {
        return purge.due(retention());
    }

    private Retention retention() {
        return Retention.of(definitions.usable().home());
    }

    private String page(List<Item> due, String reason, Model model) {
        Retention retention = retention();
        model.addAttribute(
                "kinds",
                Stream.of(Kind.values()).map(kind -> due(kind, retention, due)).toList());
        model.addAttribute("items", due.stream().limit(SHOWN).toList());
        model.addAttribute("count", due.size());
        model.addAttribute("more", Math.max(0, due.size() - SHOWN));
        model.addAttribute("reason", reason);
        return "office/purge";
    }

    private static Due due(Kind kind, Retention retention, List<Item> due) {
        List<Item> ofKind = due.stream().filter(item -> item.kind() == kind).toList();
        long bytes = ofKind.stream().mapToLong(Item::bytes).sum();
        return new Due(kind.code(), retention.daysOf(kind), ofKind.size(), (bytes + KIB - 1) / KIB);
    }
}
