package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;

class SignInIT {

    @TempDir
    static Path data;

    private static OpenConsole console;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        console.account("somchai", Role.STATISTICIAN);
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void whoIsNotSignedInSeesTheDoorAndThenWhereTheyWereGoing() {
        Browser browser = console.browser();
        Page door = browser.get("/account/password");

        assertThat(door.path()).isEqualTo("/login");
        assertThat(door.title()).isEqualTo("เข้าสู่ระบบ");
        Page there = browser.fill(door, "/login", "name", " SOMCHAI ", "password", OpenConsole.PASSWORD);
        assertThat(there.path()).isEqualTo("/account/password");
    }

    @Test
    void aWrongPasswordIsSaidAndTheNameKept() {
        Page page = console.signIn(console.browser(), "somchai", "wrong");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.html().select("input[name=name]").attr("value")).isEqualTo("somchai");
        assertThat(page.html().select("[role=alert]").text()).contains("ไม่ถูกต้อง");
    }

    @Test
    void theLanguageChosenIsKept() {
        Browser browser = console.signedIn("somchai");
        Page english = browser.fill(browser.get("/"), "/language", "to", "en");

        assertThat(english.title()).isEqualTo("What needs me today?");
        assertThat(english.html().select("html").attr("lang")).isEqualTo("en");
        browser.fill(english, "/language", "to", "th");
    }
}
