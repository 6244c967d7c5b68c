package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.access.Role;
import org.prasan.console.web.Words;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks the console as each role: every page that is offered opens, and no other does. New pages need nothing here. */
class CrawlerIT {

    /** What stands for the variables of a path, so that its page can be asked for; a page may say "there is none" by a 404. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("name", "agency"),
            Map.entry("execution", "1"),
            Map.entry("remedy", "rerun"),
            Map.entry("indicator", "none"),
            Map.entry("kind", "forms"),
            Map.entry("proposal", "1"),
            Map.entry("submission", "1"),
            Map.entry("place", "0"),
            Map.entry("query", "0"),
            Map.entry("schedule", "quarterly-report"),
            Map.entry("number", "1"),
            Map.entry("recipient", "governor"),
            Map.entry("group", "committee"),
            Map.entry("id", "1"),
            Map.entry("report", "summary"),
            Map.entry("period", "FY2562"),
            Map.entry("revision", "r1"),
            Map.entry("audience", "provincial"),
            Map.entry("file", "summary.th.pdf"));

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static final Map<Role, Browser> BROWSERS = new HashMap<>();

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        for (Role role : Role.values()) {
            console.account(name(role), role);
            BROWSERS.put(role, console.signedIn(name(role)));
        }
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkOfAPageOpens(Role role) {
        Browser browser = Objects.requireNonNull(BROWSERS.get(role));
        Set<String> seen = new LinkedHashSet<>();
        List<String> toSee = new ArrayList<>(List.of("/"));
        while (!toSee.isEmpty()) {
            String path = toSee.remove(0);
            if (seen.add(path) && !path.startsWith("/assets/")) {
                Page page = browser.get(path);
                assertThat(page.status())
                        .as("%s as %s: %s", path, role, page.text())
                        .isEqualTo(200);
                if (page.header("Content-Type").startsWith("text/html")) {
                    assertThat(page.title()).as(path).isNotBlank();
                    assertThat(page.html().select("main h1")).as(path).hasSize(1);
                    toSee.addAll(page.links());
                }
            }
        }
        assertThat(seen).contains("/", "/account/password");
    }

    @ParameterizedTest
    @EnumSource
    void noPageOpensForAnotherRole(Role role) {
        Browser browser = Objects.requireNonNull(BROWSERS.get(role));
        Map<String, Integer> wrong = new TreeMap<>();
        pages().forEach((path, roles) -> {
            int status = browser.get(path).status();
            boolean refused = status == 403;
            if (refused == roles.contains(role)) {
                wrong.put(path, status);
            }
        });
        assertThat(wrong).as("pages as %s and what they answered", role).isEmpty();
        assertThat(pages()).isNotEmpty();
    }

    @Test
    void aRefusalIsNotedAndSaysNothingOfWhatLiesThere() {
        Page page = Objects.requireNonNull(BROWSERS.get(Role.COMMITTEE)).get("/admin/audit?before=7");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.title()).isEqualTo("ไม่มีสิทธิเปิดหน้านี้");
        assertThat(page.text()).doesNotContain("administrator", "Exception");
        assertThat(console.audited()).contains("committee refused GET /admin/audit");
    }

    @Test
    void whoIsNotSignedInSeesNoPage() {
        Browser nobody = console.browser();
        Set<String> opened = new TreeSet<>();
        pages().keySet().forEach(path -> {
            if (!nobody.get(path).path().equals("/login")) {
                opened.add(path);
            }
        });
        assertThat(opened).isEmpty();
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        assertThat(new Words().saidOnce()).isEmpty();
    }

    @Test
    void noPageMayRunAScriptThatIsNotOurs() {
        Page page = Objects.requireNonNull(BROWSERS.get(Role.ADMINISTRATOR)).get("/");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.html().select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    /** Paths that can be asked for, and who they are for. */
    private static Map<String, Set<Role>> pages() {
        Map<String, Set<Role>> pages = new TreeMap<>();
        RequestMappingHandlerMapping mapping =
                console.pages().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, page) -> {
            For roles = rolesOf(page);
            if (roles != null && !page.hasMethodAnnotation(ForEveryone.class) && canBeAskedFor(info)) {
                info.getPatternValues().forEach(path -> pages.put(filledIn(path), Set.of(roles.value())));
            }
        });
        return pages;
    }

    private static For rolesOf(HandlerMethod page) {
        For own = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), For.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), For.class);
    }

    private static boolean canBeAskedFor(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static String filledIn(String path) {
        String filled = path;
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            filled = filled.replace("{" + example.getKey() + "}", example.getValue());
        }
        assertThat(filled).as("name an example for the variables of " + path).doesNotContain("{");
        return filled;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
