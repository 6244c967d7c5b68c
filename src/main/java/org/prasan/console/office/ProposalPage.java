package org.prasan.console.office;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.operations.proposing.Proposal;
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

/** One proposed change beside what holds now: approved by somebody else than its author, or declined, with a reason. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@RequestMapping("/office/proposals/{proposal}")
class ProposalPage {

    private final DefinitionDesk desk;

    ProposalPage(DefinitionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable long proposal, Account viewer, Model model) {
        return page(found(proposal), viewer, "", model);
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable long proposal, @RequestParam(defaultValue = "") String reason, Account viewer, Model model) {
        return decide(proposal, viewer, reason, model, (one, why) -> desk.approve(one, viewer, why));
    }

    @PostMapping("/decline")
    String decline(
            @PathVariable long proposal, @RequestParam(defaultValue = "") String reason, Account viewer, Model model) {
        return decide(proposal, viewer, reason, model, (one, why) -> desk.decline(one, viewer, why));
    }

    private String decide(
            long id, Account viewer, String reason, Model model, BiFunction<Proposal, String, Optional<Text>> deed) {
        Proposal proposal = found(id);
        var unreasoned = AccountForm.reasonProblem(reason);
        if (unreasoned.isPresent()) {
            model.addAttribute("wrong", Wrong.of(unreasoned.get()));
            return page(proposal, viewer, reason, model);
        }
        Optional<Text> refused = deed.apply(proposal, reason.strip());
        if (refused.isPresent()) {
            model.addAttribute("wrong", Map.of("reason", refused.get()));
            return page(proposal, viewer, reason, model);
        }
        return "redirect:/office/definitions";
    }

    private String page(Proposal proposal, Account viewer, String reason, Model model) {
        String[] parts = proposal.file().replace(".yml", "").split("/");
        String now = desk.find(parts[1], parts[2]).map(desk::text).orElse("");
        model.addAttribute("proposal", proposal);
        model.addAttribute("lines", LineChange.between(now, proposal.content()));
        model.addAttribute("mayDecide", desk.mayDecide(proposal, viewer));
        model.addAttribute("own", proposal.isOpen() && proposal.proposedBy().equals(viewer.name()));
        model.addAttribute("reason", reason);
        return "office/proposal";
    }

    private Proposal found(long id) {
        return desk.proposal(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
