package org.prasan.delivery;

import java.util.List;
import java.util.Optional;
import org.prasan.catalog.EditionRecipient;
import org.prasan.vocabulary.Language;

/**
 * What is otherwise than in the file of recipients.
 *
 * @param mail other addresses; none when those of the file hold
 * @param languages likewise
 * @param paused whether nothing is delivered until it is resumed
 */
public record RecipientChange(String recipient, List<String> mail, List<Language> languages, boolean paused) {

    public RecipientChange {
        mail = List.copyOf(mail);
        languages = List.copyOf(languages);
    }

    static RecipientChange none(String recipient) {
        return new RecipientChange(recipient, List.of(), List.of(), false);
    }

    boolean isNone() {
        return mail.isEmpty() && languages.isEmpty() && !paused;
    }

    EditionRecipient apply(EditionRecipient file) {
        EditionRecipient moved = mail.isEmpty() ? file : file.at(mail);
        return languages.isEmpty() ? moved : moved.in(languages);
    }

    /** For the audit log: an office's addresses may be a person's name, so they are only counted. */
    String words() {
        String addresses = mail.isEmpty() ? "file" : Integer.toString(mail.size());
        Optional<String> read = languages.stream().map(Language::code).reduce((a, b) -> a + "," + b);
        return "mail=" + addresses + " languages=" + read.orElse("file") + (paused ? " paused" : "");
    }
}
