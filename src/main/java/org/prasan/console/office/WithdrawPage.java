package org.prasan.console.office;

import java.util.List;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Withdraws an edition with a reason; whom it will tell and what takes its place is shown first. */
@Controller
@For(Role.ADMINISTRATOR)
@RequestMapping("/admin/withdraw/{report}/{period}/{revision}/{audience}")
class WithdrawPage {

    private final Releases releases;

    WithdrawPage(Releases releases) {
        this.releases = releases;
    }

    @GetMapping
    String show(
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            Model model) {
        return page(find(report, period, revision, audience), model);
    }

    @PostMapping
    String withdraw(
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        ReleasedEdition edition = find(report, period, revision, audience);
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isEmpty()
                && releases.withdraw(edition, Optional.empty(), viewer.name(), reason.strip())
                        .isEmpty()) {
            wrong = Optional.of(
                    new Refusal("reason", new Text("ฉบับนี้ไม่ได้เผยแพร่อยู่แล้ว", "It is not in force any more")));
        }
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Wrong.of(wrong.get()));
            model.addAttribute("reason", reason);
            return page(edition, model);
        }
        return "redirect:/committee/editions/" + edition.id();
    }

    private String page(ReleasedEdition edition, Model model) {
        List<Delivery> told = releases.received(edition);
        model.addAttribute("edition", edition);
        model.addAttribute("open", edition.isOpen());
        model.addAttribute("told", told);
        model.addAttribute("unsettled", releases.unsettled(edition));
        model.addAttribute(
                "successor",
                releases.successor(edition).map(ReleasedEdition::id).orElse(null));
        return "office/withdraw";
    }

    private ReleasedEdition find(String report, String period, String revision, String audience) {
        return releases.find(String.join("/", report, period, revision, audience))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
