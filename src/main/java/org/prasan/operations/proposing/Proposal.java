package org.prasan.operations.proposing;

import java.time.Instant;

/**
 * A file of definitions as somebody wants it.
 *
 * @param file relative to the home, such as {@code jobs/forms/CASE.yml}
 * @param base SHA-256 of the file that was changed
 * @param decidedBy empty while nobody has, as {@code decidedWhy}
 */
public record Proposal(
        long id,
        String file,
        String base,
        String content,
        String reason,
        String proposedBy,
        Instant proposedAt,
        State state,
        String decidedBy,
        String decidedWhy) {

    /** Where it stands. */
    public enum State {
        OPEN,
        APPROVED,
        DECLINED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
