package org.prasan.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Account;
import org.prasan.access.AccountState;
import org.prasan.access.Accounts;
import org.prasan.access.Actor;
import org.prasan.access.LastAdministratorException;
import org.prasan.audit.AuditLog;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code accounts}: who may sign in to the console; lets an administrator in again who has lost password or phone. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        description =
                "บัญชีของคอนโซล / accounts of the console, and what to do when the last administrator is locked out")
final class AccountsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "ชื่อบัญชี / the account")
    private @Nullable String name;

    @ArgGroup
    private @Nullable Deed deed;

    @Mixin
    private Acting who = new Acting();

    @Mixin
    private ListingOptions options = new ListingOptions();

    AccountsCommand(Session session) {
        this.session = session;
    }

    /** One of them. */
    static final class Deed {

        @Option(
                names = "--reset-password",
                description = "ตั้งรหัสผ่านใหม่ แสดงครั้งเดียว / give another password, shown once")
        private boolean password;

        @Option(names = "--reset-second-factor", description = "ยกเลิกรหัสชั้นที่สอง / take the second factor away")
        private boolean secondFactor;

        @Option(names = "--lock", description = "ระงับ / lock it")
        private boolean lock;

        @Option(names = "--unlock", description = "เปิดใช้อีกครั้ง / open it again")
        private boolean unlock;
    }

    @Override
    public Integer call() {
        Accounts accounts = new Accounts(session.database(), session.get(AuditLog.class), session.get(Clock.class));
        if (deed == null) {
            return list(accounts);
        }
        if (name == null) {
            throw new UsageException("บอกชื่อบัญชี / name an account");
        }
        Optional<Account> account = accounts.named(name);
        if (account.isEmpty()) {
            throw new UsageException("ไม่มีบัญชี / there is no account " + name);
        }
        return carryOut(deed, account.get().name(), accounts);
    }

    private int carryOut(Deed chosen, String account, Accounts accounts) {
        Actor by = Actor.atTheCommandLine(who.by().actor(), who.by().reason());
        try {
            if (chosen.password) {
                String given = accounts.resetPassword(account, by).password();
                session.out().println("รหัสผ่านใหม่ ใช้ได้ 7 วัน / the new password, good for 7 days: " + given);
            } else if (chosen.secondFactor) {
                accounts.resetSecondFactor(account, by);
            } else {
                accounts.setState(account, chosen.lock ? AccountState.LOCKED : AccountState.ACTIVE, by);
            }
        } catch (LastAdministratorException refused) {
            session.out().println(refused.getMessage());
            return Status.FAILED.exit();
        }
        session.out().println("เรียบร้อย / done: " + account);
        return Status.DONE.exit();
    }

    private int list(Accounts accounts) {
        Listing listing = new Listing("name", "roles", "areas", "agency", "state", "second_factor");
        for (Account account : accounts.list()) {
            if (name == null || account.name().equals(name)) {
                listing.add(
                        account.name(),
                        account.roles(),
                        account.areas(),
                        account.agency(),
                        account.state(),
                        account.secondFactor() ? "yes" : "no");
            }
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}
