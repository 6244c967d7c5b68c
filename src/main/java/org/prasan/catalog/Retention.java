package org.prasan.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code jobs/housekeeping/retention.yml}: for how many days what may be deleted is kept. What it does not name is kept
 * for ever.
 */
public record Retention(Map<Kind, Integer> days) {

    static final String FILE = "jobs/housekeeping/retention.yml";

    /** What may be deleted at all: never a record, a published edition, the register or the audit log. */
    public enum Kind {
        LOGS,
        PREVIEWS,
        RETURNS,
        HELD,
        INTERNAL,
        BACKUPS,
        BUNDLES,
        /** Executions of runs that have ended for good; the runs themselves stay. */
        HISTORY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Retention {
        days = Map.copyOf(days);
    }

    /** @throws DefinitionException with file and line of a mistake */
    public static Retention of(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return new Retention(Map.of());
        }
        Yaml yaml = Yaml.read(file, FILE);
        Map<Kind, Integer> days = new EnumMap<>(Kind.class);
        yaml.get("keep_days").requireMap().all().forEach((name, value) -> {
            if (value.asWhole() < 1) {
                throw value.problem("ต้องเป็นจำนวนวันตั้งแต่ 1", "a number of days from 1 is expected here");
            }
            days.put(kind(name, value), value.asWhole());
        });
        yaml.done();
        return new Retention(days);
    }

    /** Empty when it is kept for ever. */
    public Optional<Integer> daysOf(Kind kind) {
        return Optional.ofNullable(days.get(kind));
    }

    private static Kind kind(String name, Yaml at) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.code().equals(name))
                .findFirst()
                .orElseThrow(() -> at.problem(
                        "ไม่รู้จัก " + name,
                        "unknown kind " + name + "; there are "
                                + Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "))));
    }
}
