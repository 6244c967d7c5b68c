package org.prasan.console.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.prasan.vocabulary.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What {@code openapi.yaml} says of the operations; kept by hand, since it is read by people, and tested against them. */
@Component
final class OpenApi {

    private static final ClassPathResource FILE = new ClassPathResource("console/api/openapi.yaml");

    private final List<Operation> operations;
    private final String text;

    /**
     * One operation.
     *
     * @param scope empty where no token is needed
     */
    record Operation(String method, String path, Text summary, String scope) {}

    OpenApi() throws IOException {
        try (InputStream in = FILE.getInputStream()) {
            this.text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        this.operations = List.copyOf(operations((Map<?, ?>) Objects.requireNonNull(document.get("paths"), "paths")));
    }

    private static List<Operation> operations(Map<?, ?> paths) {
        List<Operation> found = new ArrayList<>();
        paths.forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, operation) -> {
            if (!(operation instanceof Map<?, ?> said)) {
                return;
            }
            Object scope = said.get("x-scope");
            found.add(new Operation(
                    String.valueOf(method).toUpperCase(Locale.ROOT),
                    String.valueOf(path),
                    inBoth(String.valueOf(said.get("summary"))),
                    scope == null ? "" : String.valueOf(scope)));
        }));
        return found;
    }

    /** Thai, a raised dot, English. */
    private static Text inBoth(String summary) {
        String[] halves = summary.split(" · ", 2);
        return new Text(halves[0], halves[1]);
    }

    List<Operation> operations() {
        return operations;
    }

    String text() {
        return text;
    }
}
