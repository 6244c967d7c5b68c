package org.prasan.access;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.vocabulary.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and what administrators do to them; every change is written to the audit log or is not done. */
public final class Accounts {

    private static final Duration GIVEN_PASSWORD = Duration.ofDays(7);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
    private static final int LONGEST_NAME = 200;

    private final JdbcTemplate jdbc;
    private final AccountRows rows;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    public Accounts(DataSource dataSource, AuditLog audit, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.rows = new AccountRows(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An account with the password that somebody else gave it.
     *
     * @param password shown once, good for a week and one sign-in
     */
    public record Given(Account account, String password) {}

    public List<Account> list() {
        return rows.list();
    }

    public Optional<Account> named(String name) {
        return rows.named(canonical(name));
    }

    public Optional<Account> withId(long id) {
        return rows.withId(id);
    }

    /** Names are told apart without regard to case. */
    static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a new account; nothing when it can be created. */
    public List<Refusal> problems(AccountDraft draft) {
        List<Refusal> wrong = new ArrayList<>(problemsOfRights(draft));
        String name = canonical(draft.name());
        if (!NAME.matcher(name).matches()) {
            wrong.add(Refusal.of(
                    "name",
                    "ชื่อบัญชีใช้ a-z 0-9 . _ @ - ยาว 3 ถึง 64 ตัว ขึ้นต้นด้วยตัวอักษรหรือตัวเลข",
                    "An account name is 3 to 64 of a-z 0-9 . _ @ -, beginning with a letter or digit"));
        } else if (named(name).isPresent()) {
            wrong.add(taken());
        }
        return wrong;
    }

    private static Refusal taken() {
        return Refusal.of("name", "มีบัญชีชื่อนี้แล้ว", "There is an account of this name");
    }

    /** What is wrong with a change of an account. */
    public List<Refusal> problemsOfRights(AccountDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        if (draft.displayName().isBlank() || draft.displayName().length() > LONGEST_NAME) {
            wrong.add(Refusal.of("displayName", "ใส่ชื่อที่แสดง ไม่เกิน 200 ตัว", "Say a name, up to 200 characters"));
        }
        if (draft.roles().isEmpty()) {
            wrong.add(Refusal.of("roles", "เลือกบทบาทอย่างน้อยหนึ่งอย่าง", "Choose at least one role"));
        }
        if (draft.areas().isEmpty() && draft.roles().contains(Role.COMMITTEE)) {
            wrong.add(Refusal.of(
                    "areas", "เลือกพื้นที่ที่กรรมการดูรายงานได้", "Choose the areas whose reports the member may see"));
        }
        if (draft.agency().isEmpty() && draft.roles().contains(Role.AGENCY)) {
            wrong.add(Refusal.of("agency", "เลือกหน่วยงานของบัญชีนี้", "Choose the agency of this account"));
        }
        return wrong;
    }

    /** @throws TakenNameException when another was quicker to take the name */
    public Given create(AccountDraft draft, Actor by) {
        by.require(Role.ADMINISTRATOR);
        String password = Secrets.readable();
        String hash = Passwords.hash(password);
        try {
            return inOne(() -> {
                insert(draft, hash, true, Moments.in(clock, GIVEN_PASSWORD));
                Account created = required(draft.name());
                note(by, "account-create", created, "", created.rights());
                return new Given(created, password);
            });
        } catch (DuplicateKeyException quicker) {
            throw new TakenNameException(quicker);
        }
    }

    /** The administrator who was let in by the first link. */
    Account createFirst(AccountDraft draft, String password, Actor by) {
        insert(draft, Passwords.hash(password), false, "");
        Account created = required(draft.name());
        note(by, "account-create", created, "", created.rights());
        return created;
    }

    /** @throws LastAdministratorException when nobody would be left to administer */
    public Account change(String name, AccountDraft draft, Actor by) {
        by.require(Role.ADMINISTRATOR);
        return inOne(() -> {
            Account before = required(name);
            jdbc.update(
                    "update access_account set display_name = ?, agency = ?, language = ?, generation = generation + 1"
                            + " where id = ?",
                    draft.displayName().strip(),
                    draft.agency(),
                    draft.language().name(),
                    before.id());
            jdbc.update("delete from access_role where account_id = ?", before.id());
            jdbc.update("delete from access_area where account_id = ?", before.id());
            insertRights(before.id(), draft);
            Account after = required(name);
            requireAnAdministrator();
            note(by, "account-change", after, before.rights(), after.rights());
            return after;
        });
    }

    /** Whether they may sign in at all; open sessions end. */
    public Account setState(String name, AccountState state, Actor by) {
        by.require(Role.ADMINISTRATOR);
        return inOne(() -> {
            Account before = required(name);
            jdbc.update(
                    "update access_account set state = ?, failures = 0, locked_until = '', generation = generation + 1"
                            + " where id = ?",
                    state.name(),
                    before.id());
            requireAnAdministrator();
            String action = state == AccountState.LOCKED ? "account-lock" : "account-unlock";
            note(by, action, before, before.state().name(), state.name());
            return required(name);
        });
    }

    /** Gives another password, to be changed at the next sign-in; open sessions end. */
    public Given resetPassword(String name, Actor by) {
        by.require(Role.ADMINISTRATOR);
        String password = Secrets.readable();
        String hash = Passwords.hash(password);
        return inOne(() -> {
            Account account = required(name);
            jdbc.update(
                    "update access_account set password_hash = ?, must_change = true, password_until = ?, failures = 0,"
                            + " locked_until = '', generation = generation + 1 where id = ?",
                    hash,
                    Moments.in(clock, GIVEN_PASSWORD),
                    account.id());
            note(by, "password-reset", account, "", "to be changed");
            return new Given(required(name), password);
        });
    }

    /** Takes the second factor away, as when a phone was lost; an administrator sets up another at the next sign-in. */
    public Account resetSecondFactor(String name, Actor by) {
        by.require(Role.ADMINISTRATOR);
        return inOne(() -> {
            Account account = required(name);
            jdbc.update(
                    "update access_account set totp_secret = '', totp_step = 0, generation = generation + 1 where id = ?",
                    account.id());
            note(by, "second-factor-reset", account, "set up", "none");
            return required(name);
        });
    }

    /** Everybody's own choice, which is not worth a line in the log. */
    public void setLanguage(long id, Language language) {
        jdbc.update("update access_account set language = ? where id = ?", language.name(), id);
    }

    private void insert(AccountDraft draft, String hash, boolean mustChange, String until) {
        String name = canonical(draft.name());
        jdbc.update(
                "insert into access_account (name, display_name, agency, language, password_hash, must_change,"
                        + " password_until, state, failures, locked_until, totp_secret, totp_step, identity, generation)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'ACTIVE', 0, '', '', 0, '', 1)",
                name,
                draft.displayName().strip(),
                draft.agency(),
                draft.language().name(),
                hash,
                mustChange,
                until);
        insertRights(required(name).id(), draft);
    }

    private void insertRights(long id, AccountDraft draft) {
        draft.roles()
                .forEach(role ->
                        jdbc.update("insert into access_role (account_id, role) values (?, ?)", id, role.name()));
        draft.areas()
                .forEach(area -> jdbc.update("insert into access_area (account_id, area) values (?, ?)", id, area));
    }

    private void requireAnAdministrator() {
        boolean none = rows.list().stream()
                .noneMatch(account -> account.is(Role.ADMINISTRATOR) && account.state() == AccountState.ACTIVE);
        if (none) {
            throw new LastAdministratorException();
        }
    }

    private Account required(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException("there is no account " + canonical(name)));
    }

    private void note(Actor by, String action, Account account, String before, String after) {
        audit.write(new AuditAction(by.name(), action, "account " + account.name(), by.reason(), before, after), jdbc);
    }

    private <T> T inOne(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
