package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Actor;
import org.prasan.access.Role;
import org.prasan.access.Scope;
import org.prasan.access.Tokens;
import org.prasan.access.Tokens.Given;
import org.prasan.access.Tokens.TokenDraft;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program meets it. */
class ApiIT {

    private static final Actor CLERK = Actor.atTheCommandLine("test", "a test");

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Tokens tokens;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        tokens = console.pages().getBean(Tokens.class);
        console.account("auditor", Role.STATISTICIAN);
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void withoutATokenNothingIsGiven() {
        Page refused = ask("", "/api/v1/runs");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json(refused).get("status").asInt()).isEqualTo(401);
    }

    @Test
    void aTokenOpensWhatItsScopesSayAndNoMore() {
        Given token = token(Scope.AUDIT_READ);

        assertThat(ask(token.word(), "/api/v1/audit").status()).isEqualTo(200);
        Page refused = ask(token.word(), "/api/v1/runs");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(json(refused).get("title").asString()).isEqualTo("Forbidden");
        assertThat(console.audited()).contains("token " + token.token().id() + " a program refused GET /api/v1/runs");
    }

    @Test
    void everyOperationIsRefusedToATokenOfEveryOtherScope() {
        Map<String, Integer> wrong = new TreeMap<>();
        operations().forEach((operation, scope) -> {
            Set<Scope> others = new java.util.TreeSet<>(Set.of(Scope.values()));
            others.remove(scope);
            String[] methodAndPath = operation.split(" ");
            String path = methodAndPath[1].replaceAll("\\{[^}]*}", "1");
            int status = send(token(others.toArray(Scope[]::new)).word(), methodAndPath[0], path, "{}")
                    .status();
            if (status != 403) {
                wrong.put(operation, status);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRevokedTokenOpensNothing() {
        Given token = token(Scope.AUDIT_READ);
        tokens.revoke(token.token().id(), CLERK);

        assertThat(ask(token.word(), "/api/v1/audit").status()).isEqualTo(401);
    }

    @Test
    void aBrowsersCookieOpensNothing() {
        Browser browser = console.signedIn("auditor");

        assertThat(browser.get("/api/v1/runs").status()).isEqualTo(401);
    }

    @Test
    void aTokenOpensNoPage() {
        assertThat(ask(token(Scope.values()).word(), "/office/api").path()).isEqualTo("/login");
    }

    @Test
    void whatIsWrongIsToldAsAProblem() {
        String word = token(Scope.RUNS_READ).word();

        assertThat(json(ask(word, "/api/v1/runs?size=100000")).get("status").asInt())
                .isEqualTo(400);
        JsonNode missing = json(ask(word, "/api/v1/runs/987654"));
        assertThat(missing.get("status").asInt()).isEqualTo(404);
        assertThat(missing.get("instance").asString()).isEqualTo("/api/v1/runs/987654");
        assertThat(missing.get("detail").asString()).contains("ไม่พบ");
    }

    @Test
    void aListComesInSlices() {
        JsonNode slice = json(ask(token(Scope.RUNS_READ).word(), "/api/v1/runs?page=2&size=3"));

        assertThat(slice.get("page").asInt()).isEqualTo(2);
        assertThat(slice.get("size").asInt()).isEqualTo(3);
        assertThat(slice.get("total").asInt()).isZero();
        assertThat(slice.get("items").isEmpty()).isTrue();
    }

    @Test
    void theDocumentNamesEveryOperationWithItsScope() {
        Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(ask("", "/api/v1/openapi.yaml").response().body());
        Map<String, String> said = new TreeMap<>();
        ((Map<?, ?>) document.get("paths"))
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
                    if (operation instanceof Map<?, ?> one) {
                        said.put(method + " " + path, String.valueOf(one.get("x-scope")));
                    }
                }));

        Map<String, String> routes = new TreeMap<>(Map.of("get /api/v1/openapi.yaml", "null"));
        mapping().getHandlerMethods().forEach((info, page) -> {
            Scoped scoped = scopeOf(page);
            if (scoped != null) {
                String method = info.getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next()
                        .name();
                info.getPatternValues()
                        .forEach(path -> routes.put(
                                method.toLowerCase(java.util.Locale.ROOT) + " " + path,
                                scoped.value().code()));
            }
        });
        assertThat(said).isEqualTo(routes);
    }

    private static Given token(Scope... scopes) {
        return tokens.create(new TokenDraft("a program", Set.of(scopes), Set.of("ALL"), 1), CLERK);
    }

    private static Page ask(String word, String path) {
        return send(word, "GET", path, "");
    }

    private static Page send(String word, String method, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(console.browser().origin().resolve(path));
        if (!word.isEmpty()) {
            request.header("Authorization", "Bearer " + word);
        }
        return console.browser()
                .send(request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode json(Page page) {
        return JsonMapper.builder().build().readTree(page.response().body());
    }

    /** What can be asked for with a token, by method and path, with its scope. */
    private static Map<String, Scope> operations() {
        Map<String, Scope> operations = new TreeMap<>();
        mapping().getHandlerMethods().forEach((info, page) -> {
            Scoped scoped = scopeOf(page);
            if (scoped != null) {
                String method = info.getMethodsCondition()
                        .getMethods()
                        .iterator()
                        .next()
                        .name();
                info.getPatternValues().forEach(path -> operations.put(method + " " + path, scoped.value()));
            }
        });
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static RequestMappingHandlerMapping mapping() {
        return console.pages().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    private static Scoped scopeOf(HandlerMethod page) {
        Scoped own = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Scoped.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Scoped.class);
    }
}
