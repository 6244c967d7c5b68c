package org.prasan.operations.proposing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.DefinitionProblem;

/** Reads all definitions with one file changed, from a copy of them, so that nobody else meets the change. */
public final class TriedDefinitions {

    /** Definitions lie at most so deep; inboxes below {@code jobs/} lie deeper, and their files are left alone. */
    private static final int DEEPEST = 2;

    private final Path home;

    public TriedDefinitions(Path home) {
        this.home = home;
    }

    /** What is wrong with the definitions once a file holds this; mistakes of other files too. */
    public List<DefinitionProblem> problems(String file, String content) {
        try {
            return with(file, content, catalog -> List.of());
        } catch (DefinitionException wrong) {
            return wrong.problems();
        }
    }

    /**
     * @param work with the definitions; the copy is gone after it
     * @throws DefinitionException when they are not right
     */
    public <T> T with(String file, String content, Function<Catalog, T> work) {
        try {
            Path copy = Files.createTempDirectory("prasan-definitions");
            try {
                for (String folder : List.of("jobs", "reports")) {
                    copy(folder, copy);
                }
                Files.writeString(copy.resolve(file), content);
                return work.apply(Catalog.load(copy));
            } finally {
                remove(copy);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void copy(String folder, Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve(folder), DEEPEST)) {
            for (Path each : all.sorted().toList()) {
                Path there = copy.resolve(home.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else if (Files.isRegularFile(each)) {
                    Files.copy(each, there);
                }
            }
        }
    }

    private static void remove(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(copy)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
