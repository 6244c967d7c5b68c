package org.prasan.console.committee;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.console.For;
import org.prasan.console.committee.EditionFiles.Kind;
import org.prasan.console.committee.EditionFiles.Offered;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.reports.EditionDifference;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.Text;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    /** How a table differs from the edition before. */
    record Changed(Text table, EditionDifference difference) {}

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
            model.addAttribute("files", EditionFiles.of(edition.open()));
            Optional<ReleasedEdition> before = shelf.before(viewer, edition);
            model.addAttribute(
                    "before",
                    before.map(other -> EditionLine.of(other, catalog)).orElse(null));
            model.addAttribute(
                    "changes",
                    before.map(other -> changes(other, edition, catalog)).orElse(List.of()));
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
        SafeEdition safe = edition.open();
        Offered offered = EditionFiles.named(safe, file).orElseThrow(EditionPage::none);
        byte[] content = safe.files().stream()
                .filter(each -> each.name().equals(offered.name()))
                .findFirst()
                .map(safe::content)
                .orElseThrow(EditionPage::none);
        ContentDisposition disposition = (offered.kind() == Kind.PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name(edition, offered), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(offered.kind().mediaType()))
                .body(content);
    }

    /** By which it is still known where it is saved: {@code provincial-committee-FY2562-r2.th.pdf}. */
    private static String name(ReleasedEdition edition, Offered file) {
        String ending = file.name().substring(edition.report().length());
        return edition.report() + "-" + edition.period().code() + "-r" + edition.revision() + ending;
    }

    private ReleasedEdition find(Account viewer, String report, String period, String revision, String audience) {
        return shelf.find(viewer, String.join("/", report, period, revision, audience))
                .orElseThrow(EditionPage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static List<Changed> changes(ReleasedEdition before, ReleasedEdition edition, Catalog catalog) {
        Optional<ReportDefinition> report = catalog.reports().stream()
                .filter(known -> known.id().equals(edition.report()))
                .findFirst();
        return EditionDifference.between(edition.report(), before.folder(), edition.folder()).stream()
                .filter(difference -> !difference.isNone())
                .map(difference -> new Changed(title(report, difference.table()), difference))
                .toList();
    }

    private static Text title(Optional<ReportDefinition> report, String table) {
        return report.stream()
                .flatMap(known -> known.tables().stream())
                .filter(known -> known.id().equals(table))
                .findFirst()
                .map(known -> known.title())
                .orElseGet(() -> Text.same(table));
    }
}
