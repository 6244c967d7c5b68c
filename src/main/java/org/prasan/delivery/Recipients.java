package org.prasan.delivery;

import java.util.List;
import java.util.Optional;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;

/** Recipients as they are now: as in their file, with what was changed since. */
public final class Recipients {

    private final RecipientChanges changes;

    public Recipients(RecipientChanges changes) {
        this.changes = changes;
    }

    /** @param changedFromTheFile whether it is otherwise than in the file */
    public record Known(EditionRecipient recipient, boolean paused, boolean changedFromTheFile) {}

    /** In the file's order. */
    public List<Known> list(DeliveryPolicy policy) {
        return policy.recipients().stream().map(this::known).toList();
    }

    public Optional<Known> find(DeliveryPolicy policy, String name) {
        return policy.find(name).map(this::known);
    }

    /** Those whom a report's edition for an audience goes to now, as it is addressed to them. */
    List<EditionRecipient> to(DeliveryPolicy policy, String report, String audience) {
        return list(policy).stream()
                .filter(known -> !known.paused())
                .flatMap(known -> policy.to(known.recipient(), report, audience).stream())
                .toList();
    }

    /** Those who are told of an agency's resolutions now. */
    public List<EditionRecipient> ofAgency(DeliveryPolicy policy, String agency) {
        return list(policy).stream()
                .filter(known -> !known.paused())
                .map(Known::recipient)
                .filter(recipient -> recipient.agency().filter(agency::equals).isPresent())
                .toList();
    }

    boolean isPaused(String name) {
        return changes.find(name).map(RecipientChange::paused).orElse(false);
    }

    private Known known(EditionRecipient file) {
        return changes.find(file.name())
                .map(change -> new Known(change.apply(file), change.paused(), true))
                .orElseGet(() -> new Known(file, false, false));
    }
}
