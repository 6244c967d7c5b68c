package org.prasan.console.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryFilter;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.DeliveryState;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was delivered to whom, newest first, twenty-five at a time, and deciding about what is uncertain. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/deliveries", words = "deliveries.menu", order = 50)
class DeliveriesPage {

    private static final int LINES = 25;

    private final DeliveryLog log;

    DeliveriesPage(DeliveryLog log) {
        this.log = log;
    }

    @GetMapping("/admin/deliveries")
    String show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Optional<DeliveryState> wanted = Stream.of(DeliveryState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
        DeliveryFilter filter = new DeliveryFilter(wanted, kind, text);
        long from = (long) Math.max(page, 0) * LINES;
        List<Delivery> lines = log.page(filter, from, LINES);
        long total = log.count(filter);
        model.addAttribute("uncertain", log.in(DeliveryState.UNCERTAIN));
        model.addAttribute("deliveries", lines);
        model.addAttribute("total", total);
        model.addAttribute("filter", filter);
        model.addAttribute("state", wanted.map(DeliveryState::name).orElse(""));
        model.addAttribute("states", DeliveryState.values());
        model.addAttribute("kinds", DeliveryLog.kinds());
        model.addAttribute("newer", from == 0 ? null : page - 1);
        model.addAttribute("older", from + lines.size() < total ? page + 1 : null);
        return "office/deliveries";
    }

    @PostMapping("/admin/deliveries/{id}")
    String resolve(
            @PathVariable long id,
            @RequestParam boolean arrived,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        Delivery delivery = log.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isPresent()) {
            return again(id, wrong.get().why(), reason, model);
        }
        if (!log.resolve(delivery, arrived, viewer.name(), reason.strip())) {
            return again(id, new Text("มีผู้ตัดสินแล้ว", "Somebody has decided about it already"), reason, model);
        }
        return "redirect:/admin/deliveries";
    }

    private String again(long id, Text wrong, String reason, Model model) {
        model.addAttribute("wrongAt", id);
        model.addAttribute("wrongReason", wrong);
        model.addAttribute("reason", reason);
        return show("", "", "", 0, model);
    }
}
