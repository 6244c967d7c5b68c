package org.prasan.delivery;

import java.util.List;

/**
 * Recipients that reports go to together.
 *
 * @param members names of recipients
 * @param reports ids of what goes to them
 */
public record RecipientGroup(String name, List<String> members, List<String> reports) {

    public RecipientGroup {
        members = List.copyOf(members);
        reports = List.copyOf(reports);
    }

    /** For the audit log. */
    String words() {
        return "members=" + String.join(",", members) + " reports=" + String.join(",", reports);
    }
}
