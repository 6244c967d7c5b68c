package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.DeliveryPolicy.Addressing;
import org.prasan.catalog.EditionRecipient;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.vocabulary.Language;

class RecipientsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-01T02:03:04Z"), ZoneOffset.UTC);
    private static final EditionRecipient GOVERNOR = new EditionRecipient(
            "governor",
            "provincial",
            List.of(Language.TH),
            List.of("governor@example.org"),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final DeliveryPolicy POLICY = new DeliveryPolicy(
            Optional.of("https://prasan.example.org"),
            false,
            Set.of(),
            List.of(GOVERNOR),
            Map.of(),
            List.of(new Addressing("summary", "provincial", List.of(), List.of("governor"))));

    @OnEveryDatabase
    void aChangeOverridesTheFileUntilItIsTakenBackAndIsAuditedWithoutAddresses(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        AuditLog audit = new AuditLog(opened.dataSource(), CLOCK);
        RecipientChanges changes = new StoredRecipientChanges(opened.dataSource(), CLOCK, audit);
        Recipients recipients = new Recipients(opened.dataSource(), changes, audit, CLOCK);

        changes.change(
                new RecipientChange("governor", List.of("office@example.org"), List.of(Language.EN), false),
                "clerk",
                "has moved");
        Recipients.Known moved = recipients.list(POLICY).get(0);
        assertThat(moved.changedFromTheFile()).isTrue();
        assertThat(moved.recipient().mail()).containsExactly("office@example.org");
        assertThat(recipients.to(POLICY, "summary", "provincial"))
                .extracting(EditionRecipient::languages)
                .containsExactly(List.of(Language.EN));

        changes.change(new RecipientChange("governor", List.of(), List.of(), true), "clerk", "on leave");
        assertThat(recipients.to(POLICY, "summary", "provincial")).isEmpty();

        changes.change(RecipientChange.none("governor"), "clerk", "is back");
        assertThat(recipients.list(POLICY)).containsExactly(new Recipients.Known(GOVERNOR, false, false));
        assertThat(audit.list())
                .extracting(entry ->
                        entry.action().before() + " > " + entry.action().after())
                .containsExactly(
                        "mail=file languages=file > mail=1 languages=en",
                        "mail=1 languages=en > mail=file languages=file paused",
                        "mail=file languages=file paused > mail=file languages=file");
    }
}
