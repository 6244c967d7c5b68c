package org.prasan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without a screen: follows links and redirects, keeps cookies, fills in forms with what they already hold. */
public final class Browser {

    private final URI origin;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser(URI origin) {
        this.origin = origin;
    }

    /** @param path where it ended up */
    public record Page(int status, String path, Document html, HttpResponse<String> response) {

        public String title() {
            return html.title();
        }

        public String text() {
            return html.body().text();
        }

        /** Paths of the links here that stay here, without what follows a question mark. */
        public List<String> links() {
            return html.select("a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceAll("[?#].*", ""))
                    .distinct()
                    .toList();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(origin.resolve(path)).GET());
    }

    /** Sends the form of a page that leads to {@code action}, with these fields filled in; a field may have several values. */
    public Page submit(Page page, String action, Map<String, List<String>> fields) {
        FormElement form = page.html().select("form").forms().stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " on " + page.html()));
        Map<String, List<String>> all = new LinkedHashMap<>();
        form.formData()
                .forEach(held -> all.computeIfAbsent(held.key(), key -> new ArrayList<>())
                        .add(held.value()));
        all.putAll(fields);
        return post(action, all);
    }

    /** As {@link #submit}, each field once. */
    public Page fill(Page page, String action, String... namesAndValues) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return submit(page, action, fields);
    }

    public Page post(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(origin.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(response.statusCode(), response.uri().getPath(), Jsoup.parse(response.body()), response);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public URI origin() {
        return origin;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
