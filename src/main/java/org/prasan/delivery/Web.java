package org.prasan.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;

/** One request over HTTP, and whether it may have arrived. Redirects are not followed: they could lead anywhere. */
final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REDIRECTED = 300;
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Dispatch send(HttpRequest.Builder request) {
        try {
            return answered(client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException unreached) {
            return Dispatch.refused(unreached.getClass().getSimpleName());
        } catch (IOException between) {
            return Dispatch.uncertain(between.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Dispatch.uncertain("interrupted");
        }
    }

    /** What stands between us and the receiver answers 502 to 504 without knowing whether it arrived. */
    private static Dispatch answered(int status) {
        if (status >= OK && status < REDIRECTED) {
            return Dispatch.sent();
        }
        return status >= BAD_GATEWAY && status <= GATEWAY_TIMEOUT
                ? Dispatch.uncertain("HTTP " + status)
                : Dispatch.refused("HTTP " + status);
    }
}
