package org.prasan.catalog;

import org.prasan.vocabulary.Text;

/**
 * A mistake in a file under {@code jobs/} or {@code reports/}.
 *
 * @param file relative to the home folder
 * @param line counted from 1; 0 for the file as a whole
 * @param message what is wrong and what is expected
 */
public record DefinitionProblem(String file, int line, Text message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message.en() + " / " + message.th();
    }
}
