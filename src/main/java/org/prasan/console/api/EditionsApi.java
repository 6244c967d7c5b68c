package org.prasan.console.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Scoped;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.delivery.Releases;
import org.prasan.reports.Edition.EditionFile;
import org.prasan.reports.SafeEdition;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Released editions of the audiences that the areas of a token read, newest first, and their files. */
@RestController
@Scoped(Scope.EDITIONS_READ)
class EditionsApi {

    private static final String MANIFEST = "manifest.json";
    private static final String ONE = "/api/v1/editions/{report}/{period}/{revision}/{audience}";

    private final Releases releases;
    private final LiveCatalog definitions;

    EditionsApi(Releases releases, LiveCatalog definitions) {
        this.releases = releases;
        this.definitions = definitions;
    }

    /** One of the list. */
    record EditionLine(String report, String period, int revision, String audience, String asOf) {}

    /** @param files names to ask for */
    record EditionContent(EditionLine edition, List<String> files) {}

    @GetMapping("/api/v1/editions")
    Slice<EditionLine> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size, Token client) {
        Slice<ReleasedEdition> slice = Slice.of(readable(client), page, size);
        return new Slice<>(slice.items().stream().map(EditionsApi::line).toList(), page, size, slice.total());
    }

    @GetMapping(ONE)
    EditionContent one(
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            Token client) {
        ReleasedEdition edition = found(client, report, period, revision, audience);
        return new EditionContent(
                line(edition), files(edition.open()).map(EditionFile::name).toList());
    }

    @GetMapping(ONE + "/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String report,
            @PathVariable String period,
            @PathVariable String revision,
            @PathVariable String audience,
            @PathVariable String file,
            Token client) {
        SafeEdition edition = found(client, report, period, revision, audience).open();
        EditionFile asked = files(edition)
                .filter(each -> each.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(edition.content(asked));
    }

    /** The manifest is none of them: it names inputs, which are not for readers. */
    private static Stream<EditionFile> files(SafeEdition edition) {
        return edition.files().stream().filter(file -> !file.name().equals(MANIFEST));
    }

    private ReleasedEdition found(Token client, String report, String period, String revision, String audience) {
        String id = String.join("/", report, period, revision, audience);
        return readable(client).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What waits for approval, was declined or taken back is not there for a program. */
    private List<ReleasedEdition> readable(Token client) {
        Catalog catalog = definitions.usable();
        Set<String> audiences = Set.copyOf(catalog.protection().readBy(client.areas(), catalog.codeLists()));
        return releases.list().stream()
                .filter(edition -> edition.state() == State.RELEASED && audiences.contains(edition.audience()))
                .toList();
    }

    private static EditionLine line(ReleasedEdition edition) {
        return new EditionLine(
                edition.report(),
                edition.period().code(),
                edition.revision(),
                edition.audience(),
                edition.asOf().toString());
    }
}
