package org.prasan.console.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Refusal;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Scoped;
import org.prasan.delivery.RecipientDesk;
import org.prasan.delivery.RecipientDraft;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Recipients.Known;
import org.prasan.vocabulary.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who receives which report, and adding, changing, stopping one. */
@RestController
@Scoped(Scope.DELIVERIES_READ)
class RecipientsApi {

    private static final long NO_ACCOUNT = 0;

    private final Recipients recipients;
    private final RecipientDesk desk;
    private final LiveCatalog definitions;

    RecipientsApi(Recipients recipients, RecipientDesk desk, LiveCatalog definitions) {
        this.recipients = recipients;
        this.desk = desk;
        this.definitions = definitions;
    }

    /** @param changed from the file, or added beside it */
    record RecipientLine(
            String name,
            String audience,
            List<String> languages,
            List<String> mail,
            List<String> reports,
            boolean paused,
            boolean changed) {}

    /** What is sent of one; what is left out is none. */
    record Wanted(
            @Nullable String audience,
            @Nullable List<Language> languages,
            @Nullable List<String> mail,
            @Nullable String agency,
            @Nullable Set<String> reports,
            @Nullable Boolean paused,
            @Nullable String reason) {

        RecipientDraft draft(String name) {
            return new RecipientDraft(
                    name,
                    audience == null ? "" : audience,
                    languages == null ? List.of() : languages,
                    mail == null ? List.of() : mail,
                    agency == null ? "" : agency,
                    reports == null ? Set.of() : reports);
        }
    }

    @GetMapping("/api/v1/recipients")
    Slice<RecipientLine> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        DeliveryPolicy now = recipients.now(definitions.usable());
        return Slice.of(
                recipients.list(now).stream().map(known -> line(known, now)).toList(), page, size);
    }

    @PutMapping("/api/v1/recipients/{name}")
    @Scoped(Scope.DELIVERIES_WRITE)
    ResponseEntity<Object> put(@PathVariable String name, @RequestBody Wanted wanted, Token client) {
        Catalog catalog = definitions.usable();
        if (desk.isSubscription(name)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean isNew = recipients.now(catalog).find(name).isEmpty();
        RecipientDraft draft = wanted.draft(name);
        String reason = wanted.reason() == null ? "" : wanted.reason().strip();
        List<Refusal> wrong =
                new ArrayList<>(isNew ? desk.problemsOfNew(draft, catalog) : desk.problems(draft, catalog));
        Invalid.reason(reason).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Invalid.fields(wrong);
        }
        desk.save(draft, NO_ACCOUNT, catalog, client.actor(), reason);
        boolean paused = Boolean.TRUE.equals(wanted.paused());
        if (recipients.find(recipients.now(catalog), name).orElseThrow().paused() != paused) {
            desk.pause(name, paused, client.actor(), reason);
        }
        DeliveryPolicy now = recipients.now(catalog);
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(line(recipients.find(now, name).orElseThrow(), now));
    }

    private RecipientLine line(Known known, DeliveryPolicy now) {
        EditionRecipient one = known.recipient();
        return new RecipientLine(
                one.name(),
                one.audience(),
                one.languages().stream().map(Language::name).toList(),
                one.mail(),
                now.reports().stream()
                        .filter(addressing -> addressing.to().contains(one.name()))
                        .map(DeliveryPolicy.Addressing::report)
                        .distinct()
                        .toList(),
                known.paused(),
                known.changedFromTheFile());
    }
}
