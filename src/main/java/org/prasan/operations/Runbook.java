package org.prasan.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for each failure: what happened, whether the data are safe, what to type. In Thai and English. */
public final class Runbook {

    private Runbook() {}

    public static Optional<FailureCode> find(String code) {
        return Stream.of(FailureCode.values())
                .filter(known -> known.code().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** With the names that are known in the place of JOB, PERIOD and EXECUTION. */
    public static List<String> page(FailureCode code, RunbookNames names) {
        return names.in(page(code));
    }

    /** Markdown, line by line. */
    public static List<String> page(FailureCode code) {
        String name = "/runbook/" + code.code() + ".md";
        try (InputStream page = Runbook.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("the runbook has no page " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
