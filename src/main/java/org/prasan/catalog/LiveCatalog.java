package org.prasan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definitions of a home for a process that lives long: they are read anew after one of their files was changed. */
public final class LiveCatalog {

    /** Definitions lie at most so deep; inboxes below {@code jobs/} lie deeper. */
    private static final int DEEPEST = 2;

    private final Path home;
    private @Nullable Catalog usable;
    private List<DefinitionProblem> problems = List.of();
    private List<String> seen = List.of();

    public LiveCatalog(Path home) {
        this.home = home;
    }

    /** @throws DefinitionException when what the files say now is not right */
    public synchronized Catalog current() {
        read();
        Catalog last = usable;
        if (last == null || !problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return last;
    }

    /**
     * The newest that could be read: what was right goes on being right while somebody is changing it.
     *
     * @throws DefinitionException when none has been right yet
     */
    public synchronized Catalog usable() {
        return find().orElseThrow(() -> new DefinitionException(problems));
    }

    /** As {@link #usable}; empty when none has been right yet. */
    public synchronized Optional<Catalog> find() {
        read();
        return Optional.ofNullable(usable);
    }

    /** What is not right in the files as they are now. */
    public synchronized List<DefinitionProblem> problems() {
        read();
        return problems;
    }

    private void read() {
        List<String> now = files();
        if (!seen.isEmpty() && now.equals(seen)) {
            return;
        }
        try {
            usable = Catalog.load(home);
            problems = List.of();
        } catch (DefinitionException wrongNow) {
            problems = wrongNow.problems();
        }
        seen = now;
    }

    /** Names, sizes and times of the files. */
    private List<String> files() {
        List<String> files = new ArrayList<>();
        for (String folder : List.of("jobs", "reports")) {
            try (Stream<Path> paths = Files.walk(home.resolve(folder), DEEPEST)) {
                for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                    files.add(path + " " + Files.size(path) + " " + Files.getLastModifiedTime(path));
                }
            } catch (IOException | UncheckedIOException unreadable) {
                files.add(folder + " " + unreadable.getMessage());
            }
        }
        return files;
    }
}
