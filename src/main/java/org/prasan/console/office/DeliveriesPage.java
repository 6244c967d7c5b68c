package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.delivery.Delivery;
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

/** What was delivered to whom, newest first, and deciding about what is uncertain. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/deliveries", words = "deliveries.menu", order = 50)
class DeliveriesPage {

    private static final int LINES = 100;

    private final DeliveryLog log;

    DeliveriesPage(DeliveryLog log) {
        this.log = log;
    }

    @GetMapping("/admin/deliveries")
    String show(Model model) {
        List<Delivery> all = log.newest(LINES);
        model.addAttribute("uncertain", log.in(DeliveryState.UNCERTAIN));
        model.addAttribute("deliveries", all);
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
        if (reason.isBlank()) {
            return again(id, new Text("โปรดบอกเหตุผล", "Please say why"), model);
        }
        if (!log.resolve(delivery, arrived, viewer.name(), reason.strip())) {
            return again(id, new Text("มีผู้ตัดสินแล้ว", "Somebody has decided about it already"), model);
        }
        return "redirect:/admin/deliveries";
    }

    private String again(long id, Text wrong, Model model) {
        model.addAttribute("wrongAt", id);
        model.addAttribute("wrong", wrong);
        return show(model);
    }
}
