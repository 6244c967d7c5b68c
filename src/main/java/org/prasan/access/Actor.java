package org.prasan.access;

import java.util.Set;

/**
 * Who does something, and why. Whoever works at the command line has the database itself in hand.
 *
 * @param roles theirs when they did it
 */
public record Actor(String name, Set<Role> roles, String reason) {

    public Actor {
        roles = Set.copyOf(roles);
        if (name.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an action without actor or reason");
        }
    }

    public static Actor of(Account account, String reason) {
        return new Actor(account.name(), account.roles(), reason);
    }

    public static Actor atTheCommandLine(String name, String reason) {
        return new Actor(name, Set.of(Role.ADMINISTRATOR), reason);
    }

    void require(Role role) {
        if (!roles.contains(role)) {
            throw new NotAllowedException(name + " is no " + role);
        }
    }
}
