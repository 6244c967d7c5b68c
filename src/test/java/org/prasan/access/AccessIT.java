package org.prasan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Accounts.Given;
import org.prasan.access.Tokens.TokenDraft;
import org.prasan.audit.AuditLog;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.support.SettableClock;
import org.prasan.vocabulary.Language;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds for accounts on every database. */
class AccessIT {

    private static final Actor BOSS = Actor.atTheCommandLine("boss", "a test");
    private static final String OWN = "ข้าวเหนียวหมูปิ้งตอนเช้า";

    @TempDir
    Path data;

    private final SettableClock clock = new SettableClock(Instant.parse("2019-10-01T02:00:00Z"));

    /** The services over one database. */
    private record Access(
            Accounts accounts,
            SignIn signIn,
            SecondFactor secondFactor,
            Tokens tokens,
            FirstLink first,
            AuditLog audit) {}

    @OnEveryDatabase
    void anAccountHasTheRightsItWasGiven(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        access.accounts().create(draft("Somsri", Role.COMMITTEE, Role.STATISTICIAN), BOSS);
        Account somsri = access.accounts().named(" SOMSRI").orElseThrow();

        assertThat(somsri.roles()).containsExactly(Role.STATISTICIAN, Role.COMMITTEE);
        assertThat(somsri.areas()).containsExactly("TH-57");
        assertThat(somsri.mustChange()).isTrue();

        access.accounts().create(draft("root", Role.ADMINISTRATOR), BOSS);
        access.accounts().change("somsri", draft("somsri", Role.COMMITTEE), BOSS);
        assertThat(access.accounts().named("somsri").orElseThrow().roles()).containsExactly(Role.COMMITTEE);
        assertThat(access.audit().list())
                .extracting(line -> line.action().action() + " " + line.action().after())
                .contains("account-change roles=[COMMITTEE] areas=[TH-57] agency= state=ACTIVE");
    }

    @OnEveryDatabase
    void twoAccountsOfOneNameCannotBe(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        access.accounts().create(draft("somsri", Role.COMMITTEE), BOSS);

        assertThat(access.accounts().problems(draft("SomSri", Role.COMMITTEE)))
                .extracting(Refusal::field)
                .containsExactly("name");
    }

    @OnEveryDatabase
    void fiveWrongPasswordsCloseAnAccountForAQuarterOfAnHour(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        Given given = access.accounts().create(draft("somsri", Role.COMMITTEE), BOSS);
        IntStream.range(0, SignIn.FAILURES)
                .forEach(i ->
                        assertThat(access.signIn().check("somsri", "wrong")).isEmpty());

        assertThat(access.signIn().check("somsri", given.password())).isEmpty();
        clock.forward(SignIn.CLOSED);
        assertThat(access.signIn().check("somsri", given.password())).isPresent();
        assertThat(access.audit().list())
                .extracting(line -> line.action().action())
                .containsOnlyOnce("account-closed");
    }

    @OnEveryDatabase
    void aGivenPasswordEndsAfterAWeekAndAnOwnOneDoesNot(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        Given late = access.accounts().create(draft("late", Role.COMMITTEE), BOSS);
        Given prompt = access.accounts().create(draft("prompt", Role.COMMITTEE), BOSS);
        assertThat(access.signIn().changePassword(prompt.account(), prompt.password(), OWN))
                .isEmpty();
        clock.forward(Duration.ofDays(8));

        assertThat(access.signIn().check("late", late.password())).isEmpty();
        assertThat(access.signIn().check("prompt", OWN).map(Account::mustChange))
                .contains(false);
    }

    @OnEveryDatabase
    void anOldOrWeakPasswordIsRefused(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        Given given = access.accounts().create(draft("somsri", Role.COMMITTEE), BOSS);

        assertThat(change(access, given, "not it", OWN)).contains("current");
        assertThat(change(access, given, given.password(), given.password())).contains("next");
        assertThat(change(access, given, given.password(), "สั้นไป")).contains("next");
        assertThat(change(access, given, given.password(), "somsri is my own name"))
                .contains("next");
        assertThat(change(access, given, given.password(), "aaaaaaaaaaaaaaaa")).contains("next");
        assertThat(change(access, given, given.password(), OWN)).isEmpty();
    }

    @OnEveryDatabase
    void aCodeIsGoodOnce(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Access access = access(opened);
        Account somsri = access.accounts()
                .create(draft("somsri", Role.ADMINISTRATOR), BOSS)
                .account();
        SecondFactor.Offer offer = access.secondFactor().offer(somsri);
        byte[] secret = AccessKey.in(data).open(offer.sealed());
        long step = clock.instant().getEpochSecond() / 30;

        assertThat(access.secondFactor().confirm(somsri, offer.sealed(), "000000"))
                .isFalse();
        assertThat(access.secondFactor().confirm(somsri, offer.sealed(), Totp.code(secret, step)))
                .isTrue();
        assertThat(access.secondFactor().check(somsri, Totp.code(secret, step))).isFalse();
        assertThat(access.secondFactor().check(somsri, Totp.code(secret, step + 1)))
                .isTrue();
        assertThat(access.secondFactor().check(somsri, Totp.code(secret, step + 1)))
                .isFalse();
        assertThat(new JdbcTemplate(opened.dataSource())
                        .queryForObject("select totp_secret from access_account", String.class))
                .doesNotContain(offer.typed());
    }

    @OnEveryDatabase
    void aTokenIsKnownByItsHashUntilItsLastDay(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        Tokens.Given given =
                access.tokens().create(new TokenDraft("dashboard", Set.of(Scope.RUNS_READ), Set.of("ALL"), 10), BOSS);

        assertThat(access.tokens().good(given.word())).contains(given.token());
        assertThat(access.tokens().good(given.word() + "x")).isEmpty();
        assertThat(given.word()).startsWith("prasan_").hasSizeGreaterThan(40);
        clock.forward(Duration.ofDays(10));
        assertThat(access.tokens().good(given.word())).isEmpty();
    }

    @OnEveryDatabase
    void theFirstAdministratorComesOnce(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        String older = access.first().offer().orElseThrow();
        String word = access.first().offer().orElseThrow();
        AccountDraft draft = draft("first", Role.ADMINISTRATOR);

        assertThat(access.first().use(older, draft, OWN)).isEmpty();
        assertThat(access.first().use(word, draft, OWN)).isPresent();
        assertThat(access.first().use(word, draft("second", Role.ADMINISTRATOR), OWN))
                .isEmpty();
        assertThat(access.first().offer()).isEmpty();
        assertThat(access.signIn().check("first", OWN).map(Account::mustChange)).contains(false);
    }

    @OnEveryDatabase
    void onlyAnAdministratorChangesAccountsAndTheLastOneStays(Supplier<RecordsDatabase> database) {
        Access access = access(database.get());
        Account member =
                access.accounts().create(draft("member", Role.COMMITTEE), BOSS).account();
        access.accounts().create(draft("root", Role.ADMINISTRATOR), BOSS);
        Actor herself = Actor.of(member, "more rights");

        assertThatThrownBy(() -> access.accounts().change("member", draft("member", Role.ADMINISTRATOR), herself))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> access.accounts().setState("root", AccountState.LOCKED, BOSS))
                .isInstanceOf(LastAdministratorException.class);
        assertThat(access.accounts().named("root").map(Account::state)).contains(AccountState.ACTIVE);
        assertThat(access.accounts().named("member").orElseThrow().roles()).containsExactly(Role.COMMITTEE);
    }

    private static Optional<String> change(Access access, Given given, String current, String next) {
        return access.signIn().changePassword(given.account(), current, next).map(Refusal::field);
    }

    private Access access(RecordsDatabase database) {
        AuditLog audit = new AuditLog(database.dataSource(), clock);
        Accounts accounts = new Accounts(database.dataSource(), audit, clock);
        SignIn signIn = new SignIn(database.dataSource(), audit, clock);
        return new Access(
                accounts,
                signIn,
                new SecondFactor(database.dataSource(), signIn, audit, AccessKey.in(data), clock),
                new Tokens(database.dataSource(), audit, clock),
                new FirstLink(database.dataSource(), accounts, clock),
                audit);
    }

    private static AccountDraft draft(String name, Role... roles) {
        return new AccountDraft(name, "ชื่อ", Set.of(roles), Set.of("TH-57"), "", Language.TH);
    }
}
