package org.prasan.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param link to the page where it can be read
 * @param attachments files that travel with it, encrypted
 */
public record Letter(
        List<Language> languages,
        Text subject,
        List<Text> lines,
        List<Text> steps,
        Instant moment,
        Map<String, String> facts,
        Optional<URI> link,
        List<Attachment> attachments) {

    public Letter {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a letter is written in at least one language");
        }
        languages = List.copyOf(languages);
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        facts = Map.copyOf(new TreeMap<>(facts));
        attachments = List.copyOf(attachments);
    }

    /** With neither link nor attachment. */
    public Letter(
            List<Language> languages,
            Text subject,
            List<Text> lines,
            List<Text> steps,
            Instant moment,
            Map<String, String> facts) {
        this(languages, subject, lines, steps, moment, facts, Optional.empty(), List.of());
    }

    Letter linkedTo(Optional<URI> page) {
        return new Letter(languages, subject, lines, steps, moment, facts, page, attachments);
    }

    Letter with(List<Attachment> files) {
        return new Letter(languages, subject, lines, steps, moment, facts, link, files);
    }
}
