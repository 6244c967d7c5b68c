package org.prasan.access;

import java.util.Set;
import java.util.TreeSet;
import org.prasan.vocabulary.Language;

/**
 * Somebody who signs in.
 *
 * @param name lower case; the audit log's actor
 * @param areas codes of the list of areas
 * @param agency empty for who belongs to none
 * @param mustChange whether the password was given by somebody else
 * @param secondFactor whether one has been set up
 * @param generation grows whenever sessions that began before must end
 */
public record Account(
        long id,
        String name,
        String displayName,
        Set<Role> roles,
        Set<String> areas,
        String agency,
        Language language,
        AccountState state,
        boolean mustChange,
        boolean secondFactor,
        int generation) {

    public Account {
        roles = new TreeSet<>(roles);
        areas = new TreeSet<>(areas);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** For the audit log: what they may do, without a person's name. */
    String rights() {
        return "roles=" + roles + " areas=" + areas + " agency=" + agency + " state=" + state;
    }
}
