package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;

/** What monitoring asks of a console, and from where. */
class ProbesIT {

    @TempDir
    static Path data;

    private static OpenConsole console;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data, Map.of("PRASAN_PROBE_TOKEN", "letmein"));
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void whoeverIsOnThisMachineIsToldWithoutSigningIn() {
        Page health = console.browser().get("/health");
        assertThat(health.path()).isEqualTo("/health");
        assertThat(health.header("Content-Type")).startsWith("application/json");
        assertThat(health.response().body())
                .contains("\"database\":{\"state\":\"up\"", "\"backup\":{\"state\":\"warn\"");

        Page metrics = console.browser().get("/metrics");
        assertThat(metrics.header("Content-Type")).isEqualTo("text/plain;version=0.0.4;charset=utf-8");
        assertThat(metrics.response().body()).contains("prasan_queue{kind=\"notices\"} 0.0");
    }

    @Test
    void whatComesThroughAProxyNeedsTheToken() throws Exception {
        assertThat(asked("X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(403);
        assertThat(asked("X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(asked("X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer letmein")
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> asked(String... headers) throws Exception {
        URI metrics = console.browser().get("/metrics").response().uri();
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(metrics).headers(headers).build(), HttpResponse.BodyHandlers.ofString());
    }
}
