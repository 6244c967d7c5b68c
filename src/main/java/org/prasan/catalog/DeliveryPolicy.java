package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prasan.vocabulary.Language;

/**
 * Who is delivered which report's editions.
 *
 * @param site where the committee's pages are, such as {@code https://prasan.example.go.th}; letters link there
 * @param test whether letters go to the sender alone, and nothing to anybody else
 * @param copies audiences of whose editions an encrypted copy may travel with a letter
 * @param groups members' names by the group's
 */
public record DeliveryPolicy(
        Optional<String> site,
        boolean test,
        Set<String> copies,
        List<EditionRecipient> recipients,
        Map<String, List<String>> groups,
        List<Addressing> reports) {

    /** Editions lie in their folder, and nobody is sent any. */
    public static final DeliveryPolicy NOBODY =
            new DeliveryPolicy(Optional.empty(), false, Set.of(), List.of(), Map.of(), List.of());

    public DeliveryPolicy {
        copies = Set.copyOf(copies);
        recipients = List.copyOf(recipients);
        groups = Map.copyOf(groups);
        reports = List.copyOf(reports);
    }

    /**
     * One report's editions to some.
     *
     * @param languages instead of each recipient's own; none when they are to be kept
     * @param direct names of recipients that it names itself
     * @param groups that it names
     * @param to names of recipients, groups resolved; each once
     */
    public record Addressing(
            String report,
            String audience,
            List<Language> languages,
            List<String> direct,
            List<String> groups,
            List<String> to) {

        public Addressing {
            languages = List.copyOf(languages);
            direct = List.copyOf(direct);
            groups = List.copyOf(groups);
            to = List.copyOf(to);
        }

        /** To recipients without a group. */
        public Addressing(String report, String audience, List<Language> languages, List<String> to) {
            this(report, audience, languages, to, List.of(), to);
        }
    }

    public Optional<EditionRecipient> find(String name) {
        return recipients.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** Those whom a report's edition for an audience is addressed to, in the languages that they are to get it in. */
    public List<EditionRecipient> to(String report, String audience) {
        return recipients.stream()
                .flatMap(recipient -> to(recipient, report, audience).stream())
                .toList();
    }

    /** One of them, as an edition is addressed to them; empty when it is not. */
    public Optional<EditionRecipient> to(EditionRecipient recipient, String report, String audience) {
        return reports.stream()
                .filter(addressing -> addressing.report().equals(report)
                        && addressing.audience().equals(audience)
                        && addressing.to().contains(recipient.name()))
                .findFirst()
                .map(addressing -> addressing.languages().isEmpty() ? recipient : recipient.in(addressing.languages()));
    }
}
