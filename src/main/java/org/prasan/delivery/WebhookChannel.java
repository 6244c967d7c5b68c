package org.prasan.delivery;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Posts a letter as JSON. {@code Idempotency-Key} is the message's id; {@code X-Prasan-Signature} is {@code sha256=} and
 * the HMAC-SHA256 of the body under the shared secret, in hexadecimal.
 */
public final class WebhookChannel implements Channel {

    public static final String NAME = "webhook";

    private final URI address;
    private final Optional<String> secret;
    private final Web web;

    public WebhookChannel(URI address, Optional<String> secret) {
        this.address = address;
        this.secret = secret;
        this.web = new Web();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Dispatch send(Letter letter, String messageId) {
        String body = LetterJson.of(letter, messageId);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", messageId)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        secret.ifPresent(shared -> request.header("X-Prasan-Signature", "sha256=" + Signature.of(body, shared)));
        return web.send(request);
    }
}
