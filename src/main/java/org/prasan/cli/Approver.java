package org.prasan.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Account;
import org.prasan.access.Accounts;
import org.prasan.access.Role;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.ReleasedEdition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides about an edition, in which role: an account's own, or for whom has none the one that is stated. */
final class Approver {

    @Mixin
    private Accountable who = new Accountable();

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            description = "บทบาทของผู้ที่ไม่มีบัญชีในระบบ / in which role, for whom has no account here")
    private @Nullable String role;

    String actor() {
        return who.actor();
    }

    String reason() {
        return who.reason();
    }

    void require(ReleasedEdition edition, Session session) {
        Accounts accounts = new Accounts(session.database(), session.get(AuditLog.class), session.get(Clock.class));
        Optional<Account> account = accounts.named(actor());
        boolean may = account.isPresent()
                ? account.get().is(Role.valueOf(edition.approval().toUpperCase(Locale.ROOT)))
                : edition.approval().equals(role);
        if (!may) {
            throw new UsageException(
                    "ต้องอนุมัติในบทบาท (--as) / it is for this role to decide (--as): " + edition.approval());
        }
    }
}
