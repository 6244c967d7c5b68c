package org.prasan.operations.telling;

import java.time.Instant;
import java.util.Optional;

/**
 * What was told, kept.
 *
 * @param occurrences how often it has happened since it was first told
 */
public record Notice(
        long id, Happening happening, int occurrences, Instant raised, Optional<Acknowledgement> acknowledged) {

    /** Who took note of it, and what they did. */
    public record Acknowledgement(Instant moment, String actor, String reason) {}

    /** Whether somebody must still take note. */
    public boolean isOpen() {
        return happening.kind().isToBeAcknowledged() && acknowledged.isEmpty();
    }
}
