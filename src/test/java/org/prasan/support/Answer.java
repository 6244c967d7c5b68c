package org.prasan.support;

/**
 * What a command answered.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it printed for mistakes
 * @param log what besides went to the screen
 */
public record Answer(int status, String out, String err, String log) {

    /** All that a person in front of the screen has seen. */
    public String screen() {
        return out + err + log;
    }
}
