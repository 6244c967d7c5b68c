package org.prasan.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * What is said to a recipient; each channel puts it into its own form.
 *
 * @param languages in this order
 * @param lines what happened
 * @param steps what to do; may be none
 * @param facts for machines, by name, such as kind and job
 */
public record Letter(
        List<Language> languages,
        Text subject,
        List<Text> lines,
        List<Text> steps,
        Instant moment,
        Map<String, String> facts) {

    public Letter {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a letter is written in at least one language");
        }
        languages = List.copyOf(languages);
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        facts = Map.copyOf(new TreeMap<>(facts));
    }
}
