package org.prasan.console;

import org.prasan.vocabulary.Text;

/**
 * One thing that somebody should do now.
 *
 * @param path the page where it is done
 */
public record Need(Text what, String path, Urgency urgency) {

    /** How it is marked: overdue and failed things by a word, a sign and the one colour that matters. */
    public enum Urgency {
        NOW,
        SOON
    }
}
