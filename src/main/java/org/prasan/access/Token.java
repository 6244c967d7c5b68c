package org.prasan.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * A client's right to use the API.
 *
 * @param areas codes of the list of areas whose editions it may read
 * @param createdAt ISO text in UTC, as the other two; {@code revokedAt} is empty while it is good
 */
public record Token(
        long id,
        String client,
        Set<Scope> scopes,
        Set<String> areas,
        String createdBy,
        String createdAt,
        String expiresAt,
        String revokedAt) {

    private static final int LONGEST_ACTOR = 100;

    public Token {
        scopes = new TreeSet<>(scopes);
        areas = new TreeSet<>(areas);
    }

    /** As the audit log calls it, which has room for so much. */
    public String actor() {
        String actor = "token " + id + " " + client;
        return actor.substring(0, Math.min(actor.length(), LONGEST_ACTOR));
    }
}
