package org.prasan.delivery;

import java.util.List;
import java.util.Set;
import org.prasan.vocabulary.Language;

/**
 * What somebody wants of a recipient; nothing in it is checked.
 *
 * @param audience whose editions they may read; counts only for whom the file does not have, as {@code agency} does
 * @param mail addresses; none for one who is reached over a folder or a webhook of the file
 * @param agency whose resolutions they are told of; empty for none
 * @param reports ids of what goes to them, groups apart
 */
public record RecipientDraft(
        String name, String audience, List<Language> languages, List<String> mail, String agency, Set<String> reports) {

    public RecipientDraft {
        languages = List.copyOf(languages);
        mail = List.copyOf(mail);
        reports = Set.copyOf(reports);
    }
}
