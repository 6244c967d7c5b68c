package org.prasan.console.office;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
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

/** What became of one parcel, and noting that it came back. */
@Controller
@For(Role.ADMINISTRATOR)
class DeliveryPage {

    /** RFC 3463: a class, a subject and a detail. */
    private static final Pattern STATUS = Pattern.compile("[45]\\.\\d{1,3}\\.\\d{1,3}");

    private final DeliveryLog log;

    DeliveryPage(DeliveryLog log) {
        this.log = log;
    }

    @GetMapping("/admin/delivery/{id}")
    String show(@PathVariable long id, Model model) {
        Delivery delivery = found(id);
        model.addAttribute("one", delivery);
        model.addAttribute(
                "canBounce", delivery.state() == DeliveryState.SENT || delivery.state() == DeliveryState.UNCERTAIN);
        return "office/delivery";
    }

    @PostMapping("/admin/delivery/{id}/bounce")
    String bounced(@PathVariable long id, @RequestParam(defaultValue = "") String status, Account viewer, Model model) {
        Delivery delivery = found(id);
        Optional<Text> wrong = wrong(delivery, status.strip(), viewer);
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Map.of("status", wrong.get()));
            model.addAttribute("status", status);
            return show(id, model);
        }
        return "redirect:/admin/delivery/" + id;
    }

    private Optional<Text> wrong(Delivery delivery, String status, Account viewer) {
        if (!STATUS.matcher(status).matches()) {
            return Optional.of(
                    new Text("รหัสในจดหมายตีกลับ เช่น 5.1.1", "The code of the letter that came back, such as 5.1.1"));
        }
        return log.bounced(delivery, status, viewer.name())
                ? Optional.empty()
                : Optional.of(new Text("บันทึกไว้แล้ว หรือยังไม่ได้ส่ง", "It was noted before, or was not sent"));
    }

    private Delivery found(long id) {
        return log.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
