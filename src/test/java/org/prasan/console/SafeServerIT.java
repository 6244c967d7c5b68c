package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;

/** What the server itself refuses, and what its answers carry. */
class SafeServerIT {

    @TempDir
    Path data;

    @Test
    void whoGuessesIsToldToWait() {
        try (OpenConsole console = OpenConsole.in(data, Map.of("prasan.console.guesses", "3"))) {
            Browser browser = console.browser();
            for (int i = 0; i < 3; i++) {
                assertThat(console.signIn(browser, "somebody", "wrong").status())
                        .isEqualTo(401);
            }
            Page page = console.signIn(browser, "somebody", "wrong");

            assertThat(page.status()).isEqualTo(429);
            assertThat(page.header("Retry-After")).isEqualTo("60");
            assertThat(page.title()).isEqualTo("ลองบ่อยเกินไป");
        }
    }

    @Test
    void behindAProxyCookiesTravelOverTlsOnly() {
        try (OpenConsole console = OpenConsole.in(data, Map.of("prasan.console.proxy", "10.0.0.5"))) {
            Page page = console.browser()
                    .send(HttpRequest.newBuilder(console.browser().origin().resolve("/login"))
                            .header("X-Forwarded-Proto", "https")
                            .GET());

            assertThat(page.header("Set-Cookie")).contains("prasan=", "Secure", "HttpOnly", "SameSite=Lax");
            assertThat(page.header("Strict-Transport-Security")).contains("max-age=");
        }
    }

    @Test
    void aFourthSessionEndsTheFirst() {
        try (OpenConsole console = OpenConsole.in(data)) {
            console.account("somjai", Role.STATISTICIAN);
            Browser first = console.signedIn("somjai");
            for (int i = 0; i < 3; i++) {
                console.signedIn("somjai");
            }
            assertThat(first.get("/").path()).isEqualTo("/login");
            assertThat(console.signedIn("somjai").get("/").path()).isEqualTo("/");
        }
    }

    @Test
    void aStrangersUploadIsNotEvenRead() {
        try (OpenConsole console = OpenConsole.in(data)) {
            Page page = console.browser()
                    .send(HttpRequest.newBuilder(console.browser().origin().resolve("/login"))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .POST(BodyPublishers.ofString("--x--")));

            assertThat(page.status()).isEqualTo(401);
            assertThat(page.title()).isEqualTo("ต้องแสดงตัวก่อน");
        }
    }

    @Test
    void theFirstAdministratorComesByTheLinkOnTheScreen() {
        try (OpenConsole console = OpenConsole.in(data)) {
            String link = console.said().en().replaceAll("(?s).*(/first\\?link=\\S+).*", "$1");
            Browser browser = console.browser();
            Page wrong = browser.fill(
                    browser.get(link), "/first", "name", "root", "displayName", "ผู้ดูแล", "password", "short");
            assertThat(wrong.html().select("#password-wrong").text()).contains("อย่างน้อย 12");

            Page door = browser.fill(
                    wrong, "/first", "name", "root", "displayName", "ผู้ดูแล", "password", OpenConsole.PASSWORD);
            assertThat(door.path()).isEqualTo("/login");
            assertThat(browser.get(link).status()).isEqualTo(410);
            assertThat(console.signIn(browser, "root", OpenConsole.PASSWORD).path())
                    .isEqualTo("/account/second-factor");
            assertThat(browser.get("/admin/audit").path()).isEqualTo("/account/second-factor");
        }
    }
}
