package org.prasan.operations;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * The key of {@code access} in a backup: what it has sealed in the database, the secrets of second factors, could not be
 * used again without it. A file that holds it is its owner's alone.
 */
final class SealingKey {

    static final String FILE = "access.key";

    private SealingKey() {}

    /** There is none before the first account is made. */
    static void addTo(Path zip, Path data) throws IOException {
        Path key = data.resolve(FILE);
        if (Files.exists(key)) {
            try (FileSystem entries = FileSystems.newFileSystem(zip)) {
                Files.copy(key, entries.getPath(FILE));
            }
        }
        forOwnerOnly(zip);
    }

    /** The key that was there is kept where {@code replaced} says, if it is another. */
    static void putBack(Path saved, Path data, Path replaced) throws IOException {
        Path key = data.resolve(FILE);
        if (!Files.exists(saved)) {
            return;
        }
        forOwnerOnly(saved);
        if (Files.exists(key) && !Arrays.equals(Files.readAllBytes(key), Files.readAllBytes(saved))) {
            Files.move(key, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(saved, key, StandardCopyOption.ATOMIC_MOVE);
    }

    static void forOwnerOnly(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
