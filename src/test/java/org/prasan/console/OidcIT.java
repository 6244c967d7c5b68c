package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.IdentityProvider;
import org.prasan.support.OpenConsole;

/** Signing in by an identity provider on loopback. */
class OidcIT {

    private static final String BY_PROVIDER = "/oauth2/authorization/oidc";

    @TempDir
    static Path data;

    private static IdentityProvider provider;
    private static OpenConsole console;

    @BeforeAll
    static void open() throws Exception {
        provider = new IdentityProvider();
        console = OpenConsole.in(
                data,
                Map.of(
                        "prasan.console.oidc.issuer", provider.issuer(),
                        "prasan.console.oidc.client-id", "prasan",
                        "prasan.console.oidc.client-secret", "secret"));
        console.account("kanya", Role.STATISTICIAN);
    }

    @AfterAll
    static void close() {
        console.close();
        provider.close();
    }

    @Test
    void whoHasAnAccountComesInUnderIt() {
        provider.names("7001", "Kanya");
        Browser browser = console.browser();
        assertThat(browser.get("/login").links()).contains(BY_PROVIDER);
        Page home = browser.get(BY_PROVIDER);

        assertThat(home.path()).isEqualTo("/");
        assertThat(home.html().select(".who").text()).isEqualTo("kanya");
        assertThat(console.audited()).contains("kanya identity account kanya");

        provider.names("7002", "kanya");
        Page another = console.browser().get(BY_PROVIDER);
        assertThat(another.path()).as("the name was given to somebody else").isEqualTo("/login");

        provider.names("7001", "kanya.renamed");
        assertThat(console.browser().get(BY_PROVIDER).path()).isEqualTo("/");
    }

    @Test
    void whoHasNoAccountStaysOutside() {
        provider.names("9", "stranger");
        Browser browser = console.browser();
        Page page = browser.get(BY_PROVIDER);

        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.html().select("[role=status]").text()).contains("ยังไม่มีบัญชี");
        assertThat(browser.get("/").path()).isEqualTo("/login");
    }
}
