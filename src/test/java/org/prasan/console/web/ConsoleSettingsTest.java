package org.prasan.console.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.console.UnstartedConsoleException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ConsoleSettingsTest {

    @Test
    void itListensOnLoopbackUnlessToldOtherwise() {
        ConsoleSettings settings = settings(Map.of());

        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.idle()).hasMinutes(30);
        assertThat(settings.longest()).hasHours(12);
        assertThat(settings.sessions()).isEqualTo(3);
        assertThat(settings.isSecure()).isFalse();
        assertThat(settings.oidc()).isNull();
    }

    @Test
    void everySettingIsTaken() {
        ConsoleSettings settings = settings(Map.ofEntries(
                Map.entry("prasan.console.address", "0.0.0.0"),
                Map.entry("prasan.console.port", "8443"),
                Map.entry("prasan.console.certificate", "/etc/prasan/tls.crt"),
                Map.entry("prasan.console.key", "/etc/prasan/tls.key"),
                Map.entry("prasan.console.proxy", "10.0.0.5"),
                Map.entry("prasan.console.idle", "10m"),
                Map.entry("prasan.console.longest", "8h"),
                Map.entry("prasan.console.sessions", "1"),
                Map.entry("prasan.console.guesses", "5"),
                Map.entry("prasan.console.requests", "100"),
                Map.entry("prasan.console.oidc.issuer", "https://id.example.org"),
                Map.entry("prasan.console.oidc.client-id", "prasan"),
                Map.entry("prasan.console.oidc.client-secret", "secret"),
                Map.entry("prasan.console.oidc.claim", "email")));

        assertThat(settings)
                .hasToString("ConsoleSettings[address=0.0.0.0, port=8443, certificate=/etc/prasan/tls.crt,"
                        + " key=/etc/prasan/tls.key, proxy=10.0.0.5, idle=PT10M, longest=PT8H, sessions=1, guesses=5,"
                        + " requests=100, oidc=OidcSettings[issuer=https://id.example.org, clientId=prasan,"
                        + " clientSecret=secret, claim=email]]");
    }

    @Test
    void itDoesNotListenToOthersWithoutTls() {
        assertUnstarted(Map.of("prasan.console.address", "0.0.0.0"), "without TLS");
        assertThat(settings(Map.of("prasan.console.address", "0.0.0.0", "prasan.console.proxy", "10.0.0.5"))
                        .isSecure())
                .isTrue();
        assertThat(settings(Map.of("prasan.console.address", "::1")).address()).isEqualTo("::1");
    }

    @Test
    void aCertificateNeedsItsKey() {
        assertUnstarted(Map.of("prasan.console.certificate", "tls.crt"), "prasan.console.key");
    }

    @Test
    void anIdentityProviderIsAskedOverTlsOnly() {
        assertUnstarted(
                Map.of(
                        "prasan.console.oidc.issuer", "http://id.example.org",
                        "prasan.console.oidc.client-id", "prasan",
                        "prasan.console.oidc.client-secret", "secret"),
                "must be https");
    }

    @Test
    void anUnknownSettingIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("prasan.console.prot", "8081")))
                .rootCause()
                .hasMessageContaining("prot");
    }

    private static void assertUnstarted(Map<String, Object> given, String words) {
        assertThatThrownBy(() -> settings(given))
                .rootCause()
                .isInstanceOf(UnstartedConsoleException.class)
                .hasMessageContaining(words);
    }

    private static ConsoleSettings settings(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", given));
        return ServerConfiguration.consoleSettings(environment);
    }
}
