package org.prasan.support;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.prasan.Prasan;
import org.prasan.access.AccountDraft;
import org.prasan.access.Accounts;
import org.prasan.access.Actor;
import org.prasan.access.Role;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Console;
import org.prasan.operations.Serving;
import org.prasan.support.Browser.Page;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The console on a free port of loopback, over an empty database in memory and the project's own definitions. */
public final class OpenConsole implements AutoCloseable {

    public static final String PASSWORD = "ข้าวเหนียวหมูปิ้งตอนเช้า";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Clock CLOCK = Clock.systemUTC();

    private final ConfigurableApplicationContext application;
    private final Console console = new Console();
    private final Text said;
    private final Map<String, Authenticator> phones = new HashMap<>();

    private OpenConsole(Path home, Path data, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "prasan.data", data.toString(),
                "spring.datasource.url", "jdbc:h2:mem:console" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1",
                "spring.datasource.username", "prasan",
                "spring.datasource.password", "",
                "prasan.console.port", "0",
                "prasan.console.guesses", "10000",
                "prasan.console.requests", "1000000"));
        all.putAll(settings);
        this.application = Prasan.open(all);
        this.said = console.start(new Serving(
                new LiveCatalog(home), data.resolve("out"), Serving.Died.OFFER, application, line -> {}, () -> {}));
    }

    public static OpenConsole in(Path data) {
        return in(data, Map.of());
    }

    public static OpenConsole in(Path data, Map<String, Object> settings) {
        return new OpenConsole(Path.of("."), data, settings);
    }

    /** With definitions of its own. */
    public static OpenConsole over(Path home, Path data) {
        return new OpenConsole(home, data, Map.of());
    }

    /** What the screen said. */
    public Text said() {
        return said;
    }

    public Browser browser() {
        return new Browser(URI.create("http://localhost:" + console.port()));
    }

    /** What the console is made of. */
    public ApplicationContext pages() {
        return console.pages();
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public List<String> audited() {
        return bean(AuditLog.class).list().stream()
                .map(entry -> entry.action().actor() + " " + entry.action().action() + " "
                        + entry.action().subject())
                .toList();
    }

    /** Services of {@code access} over the same database, as an administrator at the command line has them. */
    public Accounts accounts() {
        return new Accounts(bean(javax.sql.DataSource.class), bean(AuditLog.class), CLOCK);
    }

    /** Makes an account whose given password was changed to {@link #PASSWORD}. */
    public void account(String name, Role... roles) {
        account(name, Set.of("ALL"), roles);
    }

    /** As {@link #account(String, Role...)}, of these areas only. */
    public void account(String name, Set<String> areas, Role... roles) {
        AccountDraft draft = new AccountDraft(name, name, Set.of(roles), areas, "TH-POL-MSI", Language.TH);
        String given = accounts()
                .create(draft, Actor.atTheCommandLine("test", "a test"))
                .password();
        Browser browser = browser();
        Page page = signIn(browser, name, given);
        page = browser.fill(page, "/account/password", "current", given, "next", PASSWORD, "again", PASSWORD);
        if (page.path().equals("/account/second-factor")) {
            enrol(browser, page, name);
        }
    }

    /** Signs in with name and password only. */
    public Page signIn(Browser browser, String name, String password) {
        return browser.fill(browser.get("/login"), "/login", "name", name, "password", password);
    }

    /** A browser in which somebody has signed in, with the code of their phone if they have one. */
    public Browser signedIn(String name) {
        Browser browser = browser();
        Page page = signIn(browser, name, PASSWORD);
        if (page.path().equals("/account/code")) {
            browser.fill(page, "/account/code", "code", code(name));
        }
        return browser;
    }

    /** The next code of somebody's phone. */
    public String code(String name) {
        return phones.get(name).next();
    }

    private void enrol(Browser browser, Page page, String name) {
        Authenticator phone =
                new Authenticator(page.html().select("code.secret").text(), Instant.now(CLOCK));
        phones.put(name, phone);
        browser.fill(page, "/account/second-factor", "code", phone.next());
    }

    @Override
    public void close() {
        console.stop();
        application.close();
    }
}
