package org.prasan.console.committee;

import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One edition: what it is, what is otherwise than in the one before, its files. A withdrawn one says so and keeps them back. */
@Controller
@For({Role.COMMITTEE, Role.STATISTICIAN, Role.ADMINISTRATOR})
class EditionPage {

    private static final String PATH = EditionLine.EDITIONS + "{report}/{period}/{revision}/{audience}";

    private final EditionShelf shelf;
    private final LiveCatalog definitions;

    EditionPage(EditionShelf shelf, LiveCatalog definitions) {
        this.shelf = shelf;
        this.definitions = definitions;
    }

    @GetMapping(PATH)
    String show(
            Account viewer,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            Model model) {
        ReleasedEdition edition = find(viewer, report, period, revision, audience);
        Catalog catalog = definitions.usable();
        model.addAttribute("edition", EditionLine.of(edition, catalog));
        model.addAttribute(
                "successor",
                edition.withdrawn()
                        .map(Withdrawal::successor)
                        .flatMap(next -> shelf.find(viewer, next))
                        .map(next -> EditionLine.of(next, catalog))
                        .orElse(null));
        if (edition.isOpen()) {
            model.addAttribute("withdrawal", viewer.is(Role.ADMINISTRATOR) ? "/admin/withdraw/" + edition.id() : null);
            model.addAttribute("files", EditionFiles.of(edition.open()));
            model.addAttribute("since", SinceBefore.of(shelf.before(viewer, edition), edition, catalog));
        }
        return "committee/edition";
    }

    /** A PDF opens in the browser, everything else is downloaded. */
    @GetMapping(PATH + "/files/{file}")
    ResponseEntity<byte[]> file(
            Account viewer,
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            @PathVariable String file) {
        ReleasedEdition edition = find(viewer, report, period, revision, audience);
        if (!edition.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return EditionDownload.of(edition, file).orElseThrow(EditionPage::none);
    }

    private ReleasedEdition find(Account viewer, String report, String period, String revision, String audience) {
        return shelf.find(viewer, String.join("/", report, period, revision, audience))
                .orElseThrow(EditionPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
