package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.access.Role;
import org.prasan.support.Chromium;
import org.prasan.support.OpenConsole;
import org.prasan.support.SentFiles;
import org.prasan.vocabulary.Language;

/**
 * Each role walks its pages in a real browser, in both languages: axe finds nothing, no script or style is refused,
 * nothing is wider than a small phone. With {@code -Dprasan.pictures=true} pictures at three widths lie in {@code
 * target/screenshots}, to be looked at.
 */
class BrowserIT {

    private static final int PHONE = 320;
    private static final List<Integer> WIDTHS = List.of(PHONE, 1280, 2560);
    private static final boolean PICTURES_WANTED = Boolean.getBoolean("prasan.pictures");
    private static final Path PICTURES = Path.of("target/screenshots");

    /** Rules of WCAG 2.2 AA, which the law asks of public pages. */
    private static final String AXE = "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
            + " 'wcag21aa', 'wcag22aa', 'best-practice']})).violations"
            + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 2).join(' '))";

    /** So that findings, unknown words, figures and what is missing have something to show. */
    private static final List<String> FILES = List.of(
            "cases/TH-POL-MSI/คดี_2561-10.xlsx",
            "cases/TH-POL-MSI/คดี_2561-12.xlsx",
            "จัดซื้อ.xlsx",
            "victims/คัดแยก_พมจ_2561-11.xlsx");

    private static final Set<String> EXAMINED = new HashSet<>();

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Optional<Chromium> chromium = Optional.empty();

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        if (chromium.isPresent()) {
            console = OpenConsole.in(data);
            for (Role role : Role.values()) {
                console.account(name(role), role);
            }
            WalkedData.fill(console, data);
            SentFiles.ofSample(console, FILES);
            org.prasan.support.Browser statistician = console.signedIn(name(Role.STATISTICIAN));
            await().until(() ->
                    !statistician.get("/office/figures").html().select("table").isEmpty());
        }
    }

    @AfterAll
    static void close() {
        chromium.ifPresent(Chromium::close);
        if (console != null) {
            console.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeUsedByEverybody(Role role) throws IOException {
        assumeTrue(chromium.isPresent(), "THERE IS NO CHROMIUM HERE: THE BROWSER TESTS DID NOT RUN");
        try (BrowserContext context = chromium.orElseThrow()
                .browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(console.browser().origin().toString()))) {
            Page page = context.newPage();
            List<String> wrong = new ArrayList<>();
            page.onConsoleMessage(said -> wrong.add(page.url() + " says " + said.text()));
            signIn(page, role);
            for (Language language : Language.values()) {
                walk(page, role, language, wrong);
            }
            assertThat(wrong).isEmpty();
        }
    }

    private void signIn(Page page, Role role) {
        page.navigate("/login");
        page.locator("#name").fill(name(role));
        page.locator("#password").fill(OpenConsole.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("/login"));
        if (page.url().endsWith("/account/code")) {
            page.locator("#code").fill(console.code(name(role)));
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.endsWith("/account/code"));
        }
        assertThat(page.locator("h1").textContent()).isEqualTo("วันนี้มีอะไรรอคุณอยู่");
    }

    private void walk(Page page, Role role, Language language, List<String> wrong) throws IOException {
        page.navigate("/");
        if (!language.code().equals(page.locator("html").getAttribute("lang"))) {
            page.locator("form[action='/language'] button").click();
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
        Set<String> seen = new HashSet<>();
        Deque<String> toSee = new ArrayDeque<>(List.of("/"));
        while (!toSee.isEmpty()) {
            String path = toSee.pop();
            if (seen.add(kind(path))) {
                page.navigate(path);
                // What several roles see is looked at once, home as each of them.
                if (path.equals("/") || EXAMINED.add(language + kind(path))) {
                    examine(page, path, wrong);
                    measure(page, role, language, path, wrong);
                }
                links(page).stream().filter(link -> !seen.contains(kind(link))).forEach(toSee::add);
            }
        }
    }

    /** Pages of many things are one page to look at: {@code /office/findings/3/1} is as {@code /office/findings/7/2}. */
    private static String kind(String path) {
        String[] parts = path.split("/");
        return parts.length < 4 ? path : parts[1] + "/" + parts[2] + " " + (parts.length - 3);
    }

    private static void examine(Page page, String path, List<String> wrong) throws IOException {
        page.evaluate(axe());
        List<?> violations = (List<?>) Objects.requireNonNull(page.evaluate(AXE));
        assertThat(page.evaluate("() => document.compatMode")).as(path).isEqualTo("CSS1Compat");
        violations.forEach(violation -> wrong.add(path + " " + violation));
    }

    private static void measure(Page page, Role role, Language language, String path, List<String> wrong) {
        for (int width : PICTURES_WANTED ? WIDTHS : List.of(PHONE)) {
            page.setViewportSize(width, width == PHONE ? 640 : width * 9 / 16);
            int actual = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
            if (actual > width) {
                wrong.add(path + " is " + actual + " wide on " + width);
            }
            if (PICTURES_WANTED) {
                String name = name(role) + path.replace('/', '-') + "." + language.code() + "." + width + ".png";
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name))
                        .setFullPage(true));
            }
        }
        page.setViewportSize(1280, 720);
    }

    /** Pages that links lead to; files, and what is downloaded, are another test's. */
    private static List<String> links(Page page) {
        List<?> links = (List<?>) Objects.requireNonNull(page.evaluate(
                "() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.pathname)"));
        return links.stream()
                .map(String::valueOf)
                .filter(link -> !link.substring(link.lastIndexOf('/')).contains("."))
                .distinct()
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(BrowserIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
