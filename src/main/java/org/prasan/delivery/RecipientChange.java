package org.prasan.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.EditionRecipient;
import org.prasan.vocabulary.Language;

/**
 * What is otherwise than in the file of recipients.
 *
 * @param mail other addresses; none when those of the file hold
 * @param languages likewise
 * @param paused whether nothing is delivered until it is resumed
 * @param reports ids of what goes to them, groups apart; empty when that is as in the file
 * @param addition of whom the file does not have
 */
public record RecipientChange(
        String recipient,
        List<String> mail,
        List<Language> languages,
        boolean paused,
        Optional<List<String>> reports,
        Optional<Addition> addition) {

    public RecipientChange {
        mail = List.copyOf(mail);
        languages = List.copyOf(languages);
        reports = reports.map(List::copyOf);
    }

    public RecipientChange(String recipient, List<String> mail, List<Language> languages, boolean paused) {
        this(recipient, mail, languages, paused, Optional.empty(), Optional.empty());
    }

    /**
     * What the file would say of somebody.
     *
     * @param account whose own subscription it is; 0 when an administrator added it
     */
    public record Addition(String audience, Optional<String> agency, long account) {}

    static RecipientChange none(String recipient) {
        return new RecipientChange(recipient, List.of(), List.of(), false);
    }

    boolean isNone() {
        return mail.isEmpty() && languages.isEmpty() && !paused && reports.isEmpty() && addition.isEmpty();
    }

    /** The same, delivered to or not. */
    public RecipientChange paused(boolean now) {
        return new RecipientChange(recipient, mail, languages, now, reports, addition);
    }

    EditionRecipient apply(EditionRecipient file) {
        EditionRecipient moved = mail.isEmpty() ? file : file.at(mail);
        return languages.isEmpty() ? moved : moved.in(languages);
    }

    /** Empty for one of the file. */
    Optional<EditionRecipient> added() {
        return addition.map(of -> new EditionRecipient(
                recipient, of.audience(), languages, mail, Set.of(), Optional.empty(), Optional.empty(), of.agency()));
    }

    /** For the audit log: an office's addresses may be a person's name, so they are only counted. */
    String words() {
        String addresses = mail.isEmpty() ? "file" : Integer.toString(mail.size());
        Optional<String> read = languages.stream().map(Language::code).reduce((a, b) -> a + "," + b);
        return "mail=" + addresses + " languages=" + read.orElse("file")
                + reports.map(ids -> " reports=" + String.join(",", ids)).orElse("")
                + addition.map(of -> " audience=" + of.audience()).orElse("") + (paused ? " paused" : "");
    }
}
