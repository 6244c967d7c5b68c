package org.prasan.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where editions are written: a folder appears whole or not at all. */
record OutputFolder(Path root) {

    /** @throws UnwritableOutputException when nothing can be written there; leaves no trace */
    void requireWritable() {
        try {
            Path nearest = root.toAbsolutePath();
            while (!Files.exists(nearest) && nearest.getParent() != null) {
                nearest = nearest.getParent();
            }
            if (!Files.isDirectory(nearest)) {
                throw new NotDirectoryException(nearest.toString());
            }
            // Permissions alone don't tell: a file system may be full or mounted to be read only.
            Files.delete(Files.createTempFile(nearest, ".prasan", ".tmp"));
        } catch (IOException e) {
            throw new UnwritableOutputException(root, e);
        }
    }

    /** @throws EditionExistsException when the target is there */
    void requireNew(Path target) {
        if (Files.exists(target)) {
            throw new EditionExistsException(target);
        }
    }

    /**
     * Writes files into a folder beside the target, has them checked there, and renames it to the target at once.
     *
     * @throws EditionExistsException when the target is there
     * @throws UnwritableOutputException when it cannot be written
     */
    void write(Path target, Map<String, byte[]> files, Consumer<Path> check) {
        requireNew(target);
        String prefix = "." + target.getFileName() + ".";
        Path unfinished = target.resolveSibling(prefix + UUID.randomUUID());
        boolean done = false;
        try {
            Files.createDirectories(unfinished);
            removeLeftOvers(unfinished, prefix);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(unfinished.resolve(file.getKey()), file.getValue());
            }
            check.accept(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            throw Files.exists(target) ? new EditionExistsException(target) : new UnwritableOutputException(root, e);
        } catch (IOException e) {
            throw new UnwritableOutputException(root, e);
        } finally {
            if (!done) {
                remove(unfinished);
            }
        }
    }

    /** Of a process that died while it wrote the same edition: one run writes it, so nobody is writing there now. */
    private static void removeLeftOvers(Path unfinished, String prefix) throws IOException {
        try (Stream<Path> beside = Files.list(unfinished.toAbsolutePath().getParent())) {
            List<Path> left = beside.filter(
                            path -> path.getFileName().toString().startsWith(prefix))
                    .filter(path -> !path.getFileName().equals(unfinished.getFileName()))
                    .toList();
            for (Path folder : left) {
                for (Path path : deepestFirst(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** With the folders above it that hold nothing else, so that no revision seems to have been begun. */
    void remove(Path unfinished) {
        try {
            for (Path path : deepestFirst(unfinished)) {
                Files.delete(path);
            }
            for (Path above = unfinished.getParent();
                    above != null && !above.equals(root) && above.startsWith(root);
                    above = above.getParent()) {
                Files.deleteIfExists(above);
            }
        } catch (DirectoryNotEmptyException holdsOtherEditions) {
            // Then it stays, as do those above it.
        } catch (IOException | UncheckedIOException e) {
            // What made the edition fail is being thrown and says more than that its traces could not be removed.
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
