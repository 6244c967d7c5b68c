package org.prasan.review;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A query and its last explanation. */
public record AskedQuery(Query query, Optional<Explanation> explanation) {

    /** Why it is so, in the agency's words. */
    public record Explanation(OffsetDateTime moment, String actor, String text) {}

    public boolean isOpen() {
        return query.awaitsAnswer() && explanation.isEmpty();
    }

    /** {@code OPEN}, {@code ANSWERED}, or {@code TOLD} for what awaits no answer. */
    public String state() {
        return query.awaitsAnswer() ? isOpen() ? "OPEN" : "ANSWERED" : "TOLD";
    }
}
