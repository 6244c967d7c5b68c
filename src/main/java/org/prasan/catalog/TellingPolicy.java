package org.prasan.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prasan.vocabulary.Language;

/**
 * Who is told what, in which language, over which channel. Secrets are named here, and lie in the environment.
 *
 * @param watchdog the environment variable with the address that is pinged at every run's start and end
 * @param daysBefore how many days before a deadline missing submissions are told, and as of then
 * @param daysAfter how long after a deadline they still are: what is older is known
 * @param freeMegabytes a disk with less than this is nearly full
 * @param resolutions which records are resolutions that agencies are reminded of; empty when none are
 */
public record TellingPolicy(
        Optional<MailServer> mail,
        List<Recipient> recipients,
        Optional<String> watchdog,
        int daysBefore,
        int daysAfter,
        int freeMegabytes,
        Optional<ResolutionSource> resolutions) {

    /** Notices are kept, nobody is sent any. */
    public static final TellingPolicy DEFAULT =
            new TellingPolicy(Optional.empty(), List.of(), Optional.empty(), 3, 30, 500, Optional.empty());

    public TellingPolicy {
        recipients = List.copyOf(recipients);
    }

    /**
     * Mail first; the webhook is for whom has no mail, and stands in where mail is refused.
     *
     * @param languages in this order
     */
    public record Recipient(
            String name, List<Language> languages, List<String> mail, Optional<Webhook> webhook, Set<NoticeKind> told) {

        public Recipient {
            languages = List.copyOf(languages);
            mail = List.copyOf(mail);
            told = Set.copyOf(told);
        }
    }

    /** Environment variables: the address, and the secret that requests are signed with. */
    public record Webhook(String url, Optional<String> secret) {}
}
