package org.prasan.access;

import java.util.Set;
import java.util.TreeSet;
import org.prasan.vocabulary.Language;

/**
 * What an administrator says about an account.
 *
 * @param areas codes of the list of areas
 * @param agency a code of the list of agencies, or empty
 */
public record AccountDraft(
        String name, String displayName, Set<Role> roles, Set<String> areas, String agency, Language language) {

    public AccountDraft {
        roles = new TreeSet<>(roles);
        areas = new TreeSet<>(areas);
    }
}
