package org.prasan.console.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.reports.BrokenEditionException;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What waits for the viewer's approval, each with its preview, what has changed and who will receive it. */
@Controller
@For({Role.COMMITTEE, Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/committee/approvals", words = "approvals.menu", order = 30)
class ApprovalPage {

    static final String APPROVALS = "/committee/approvals/";

    private static final String PATH = APPROVALS + "{report}/{period}/{revision}/{audience}";
    private static final int LONGEST_REASON = 500;

    private final ApprovalShelf approvals;
    private final EditionShelf shelf;
    private final LiveCatalog definitions;

    ApprovalPage(ApprovalShelf approvals, EditionShelf shelf, LiveCatalog definitions) {
        this.approvals = approvals;
        this.shelf = shelf;
        this.definitions = definitions;
    }

    /** @param path of its own page */
    record Waiting(String path, EditionLine line) {}

    @GetMapping("/committee/approvals")
    String list(Account viewer, @RequestParam(defaultValue = "") String done, Model model) {
        Catalog catalog = definitions.usable();
        model.addAttribute(
                "lines",
                approvals.of(viewer).stream()
                        .map(edition -> new Waiting(APPROVALS + edition.id(), EditionLine.of(edition, catalog)))
                        .toList());
        model.addAttribute("done", List.of("approved", "declined").contains(done) ? done : "");
        return "committee/approvals";
    }

    @GetMapping(PATH)
    String show(
            Account viewer,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            Model model) {
        return page(viewer, find(viewer, report, period, revision, audience), "", model);
    }

    @GetMapping(PATH + "/files/{file}")
    ResponseEntity<byte[]> file(
            Account viewer,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            @PathVariable String file) {
        return EditionDownload.of(find(viewer, report, period, revision, audience), file)
                .orElseThrow(ApprovalPage::none);
    }

    @PostMapping(PATH)
    String decide(
            Account viewer,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            @RequestParam boolean approved,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        ReleasedEdition edition = find(viewer, report, period, revision, audience);
        Optional<Text> wrong = decided(edition, approved, viewer, reason.strip());
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Map.of("reason", wrong.get()));
            return page(viewer, edition, reason, model);
        }
        return "redirect:/committee/approvals?done=" + (approved ? "approved" : "declined");
    }

    /** @return what is wrong, if anything */
    private Optional<Text> decided(ReleasedEdition edition, boolean approved, Account viewer, String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of(new Text("บอกเหตุผล ไม่เกิน 500 ตัวอักษร", "Say why, in up to 500 characters"));
        }
        try {
            return approvals.decide(edition, approved, viewer, reason)
                    ? Optional.empty()
                    : Optional.of(new Text("มีผู้ตัดสินแล้ว", "Somebody has decided about it already"));
        } catch (BrokenEditionException changed) {
            return Optional.of(new Text(
                    "ฉบับนี้ไม่เหมือนเมื่อจัดทำ จึงไม่เผยแพร่ โปรดแจ้งผู้ดูแลระบบ",
                    "It is not as it was made, so it was not published. Please tell an administrator."));
        }
    }

    private String page(Account viewer, ReleasedEdition edition, String reason, Model model) {
        Catalog catalog = definitions.usable();
        model.addAttribute("edition", EditionLine.of(edition, catalog));
        model.addAttribute("base", APPROVALS + edition.id());
        model.addAttribute("files", EditionFiles.of(edition.open()));
        model.addAttribute("readers", approvals.readers(edition));
        model.addAttribute("sha", edition.manifestSha256());
        model.addAttribute("since", SinceBefore.of(shelf.before(viewer, edition), edition, catalog));
        model.addAttribute("reason", reason);
        return "committee/approval";
    }

    private ReleasedEdition find(Account viewer, String report, String period, String revision, String audience) {
        return approvals
                .find(viewer, String.join("/", report, period, revision, audience))
                .orElseThrow(ApprovalPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
