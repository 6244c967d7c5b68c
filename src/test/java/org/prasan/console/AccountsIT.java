package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;

/** What an administrator does to accounts, as they see it. */
class AccountsIT {

    private static final String NEW = "/admin/accounts/new";

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Browser administrator;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        console.account("root.admin", Role.ADMINISTRATOR);
        administrator = console.signedIn("root.admin");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void aNewMemberChangesTheGivenPasswordBeforeAnythingElse() {
        String given = create("malee", "COMMITTEE").html().select("code.secret").text();
        Browser malee = console.browser();
        Page page = console.signIn(malee, "malee", given);

        assertThat(page.path()).isEqualTo("/account/password");
        assertThat(malee.get("/").path()).isEqualTo("/account/password");
        Page home = malee.fill(
                page,
                "/account/password",
                "current",
                given,
                "next",
                OpenConsole.PASSWORD,
                "again",
                OpenConsole.PASSWORD);
        assertThat(home.path()).isEqualTo("/");
        assertThat(console.audited())
                .contains("root.admin account-create account malee", "malee password-change account malee");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page form = administrator.get(NEW);
        Page again = administrator.submit(
                form,
                NEW,
                Map.of(
                        "name",
                        List.of("x"),
                        "displayName",
                        List.of("สมหญิง"),
                        "areas",
                        List.of("THA"),
                        "reason",
                        List.of("")));

        assertThat(again.html().select("#name-wrong").text()).contains("3 ถึง 64");
        assertThat(again.html().select("#reason-wrong").text()).contains("เหตุผล");
        assertThat(again.text()).contains("เลือกบทบาทอย่างน้อยหนึ่งอย่าง");
        assertThat(again.html().select("input[name=displayName]").attr("value")).isEqualTo("สมหญิง");
        assertThat(again.html().select("input[name=areas][checked]").eachAttr("value"))
                .containsExactly("THA");
    }

    @Test
    void whoIsLockedIsOutAtOnce() {
        console.account("wichai", Role.STATISTICIAN);
        Browser wichai = console.signedIn("wichai");
        assertThat(wichai.get("/").path()).isEqualTo("/");

        Page page = administrator.get("/admin/account/wichai");
        administrator.fill(page, "/admin/account/wichai/state", "to", "LOCKED", "reason", "ย้ายหน่วยงาน");

        assertThat(wichai.get("/").path()).isEqualTo("/login");
        assertThat(console.signIn(console.browser(), "wichai", OpenConsole.PASSWORD)
                        .status())
                .isEqualTo(401);
        assertThat(console.audited()).contains("root.admin account-lock account wichai");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        console.account("prasert", Role.STATISTICIAN, Role.COMMITTEE);
        Browser prasert = console.signedIn("prasert");
        Page page = administrator.get("/admin/account/prasert");
        administrator.submit(
                page, "/admin/account/prasert", Map.of("roles", List.of("COMMITTEE"), "reason", List.of("งานเปลี่ยน")));

        assertThat(prasert.get("/").path()).isEqualTo("/login");
        assertThat(console.accounts().named("prasert").orElseThrow().roles()).containsExactly(Role.COMMITTEE);
    }

    @Test
    void theLastAdministratorStays() {
        Page page = administrator.get("/admin/account/root.admin");
        Page refused = administrator.fill(page, "/admin/account/root.admin/state", "to", "LOCKED", "reason", "ลองดู");

        assertThat(refused.html().select("[role=alert]").text()).contains("อย่างน้อยหนึ่งบัญชี");
        assertThat(administrator.get("/").path()).isEqualTo("/");
    }

    @Test
    void withoutTheTokenOfItsPageAFormDoesNothing() {
        Page refused = administrator.post(
                "/admin/account/root.admin/password", Map.of("reason", List.of("forged from another site")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(console.signIn(console.browser(), "root.admin", OpenConsole.PASSWORD)
                        .path())
                .isEqualTo("/account/code");
    }

    private static Page create(String name, String role) {
        return administrator.submit(
                administrator.get(NEW),
                NEW,
                Map.of(
                        "name", List.of(name),
                        "displayName", List.of("มาลี"),
                        "roles", List.of(role),
                        "areas", List.of("TH-57"),
                        "reason", List.of("กรรมการชุดใหม่")));
    }
}
