package org.prasan.audit;

/**
 * What somebody did, and why. It carries no people's data: {@code before} and {@code after} are figures, codes and dates.
 *
 * @param actor the account, never a person's name and number
 * @param action the command, such as {@code correct}
 * @param subject what it was done to, such as a file and row, an execution, a definition
 * @param before how it stood; empty when there was nothing
 * @param after how it stands; empty when nothing is left
 */
public record AuditAction(String actor, String action, String subject, String reason, String before, String after) {

    public AuditAction {
        require(actor, "actor");
        require(action, "action");
        require(subject, "subject");
        require(reason, "reason");
    }

    private static void require(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an audited action without " + name);
        }
    }
}
