package org.prasan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definitions of a home for a process that lives long: they are read anew after one of their files was changed. */
public final class LiveCatalog {

    /** Definitions lie at most so deep; inboxes below {@code jobs/} lie deeper. */
    private static final int DEEPEST = 2;

    private final Path home;
    private @Nullable Catalog usable;
    private List<String> seen = List.of();

    public LiveCatalog(Path home) {
        this.home = home;
    }

    /** @throws DefinitionException when what the files say now is not right */
    public synchronized Catalog current() {
        List<String> now = files();
        Catalog last = usable;
        if (last == null || !now.equals(seen)) {
            last = Catalog.load(home);
            usable = last;
            seen = now;
        }
        return last;
    }

    /** The newest that could be read, for whoever only shows something. */
    public synchronized Catalog usable() {
        try {
            return current();
        } catch (DefinitionException wrongNow) {
            if (usable == null) {
                throw wrongNow;
            }
            return usable;
        }
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
