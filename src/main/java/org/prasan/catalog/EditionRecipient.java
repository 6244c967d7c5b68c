package org.prasan.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.TellingPolicy.Webhook;
import org.prasan.vocabulary.Language;

/**
 * Somebody whom editions are delivered to, over every one of their channels.
 *
 * @param audience whose editions they may read, and so also those for wider audiences
 * @param languages in this order
 * @param mail addresses that one letter is written to
 * @param copy kinds of file that travel with the letter, encrypted with the recipient's own password
 * @param folder for a file share: relative to the home folder, or absolute
 * @param agency whose resolutions they are told of; a code of the list {@code agency}
 */
public record EditionRecipient(
        String name,
        String audience,
        List<Language> languages,
        List<String> mail,
        Set<Copy> copy,
        Optional<String> folder,
        Optional<Webhook> webhook,
        Optional<String> agency) {

    public EditionRecipient {
        languages = List.copyOf(languages);
        mail = List.copyOf(mail);
        copy = Set.copyOf(copy);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException(name + " reads at least one language");
        }
    }

    /** What can be encrypted. */
    public enum Copy {
        PDF,
        XLSX;

        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, written to in other languages. */
    public EditionRecipient in(List<Language> others) {
        return new EditionRecipient(name, audience, others, mail, copy, folder, webhook, agency);
    }

    /** The same at other addresses. */
    public EditionRecipient at(List<String> addresses) {
        return new EditionRecipient(name, audience, languages, addresses, copy, folder, webhook, agency);
    }
}
