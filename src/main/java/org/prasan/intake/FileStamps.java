package org.prasan.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Size and time of every plain file below a folder, without opening one: whoever looks again sees what has changed. */
public record FileStamps(Map<Path, String> byFile) {

    public FileStamps {
        byFile = Map.copyOf(byFile);
    }

    /** What cannot be reached is as if it were not there. */
    public static FileStamps below(Path folder) {
        Map<Path, String> stamps = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        stamps.put(file, attributes.size() + " " + attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreachable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreachable) {
            return new FileStamps(Map.of());
        }
        return new FileStamps(stamps);
    }

    /** The file itself, or the zip that it lies in; empty when it is gone. */
    public Optional<Path> holder(FoundFile file) {
        for (Path path = file.inbox().resolve(file.path()); path != null; path = path.getParent()) {
            if (byFile.containsKey(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** Whether a file lies as it did then. */
    public boolean isAsIn(FileStamps then, Path file) {
        String stamp = byFile.get(file);
        return stamp != null && stamp.equals(then.byFile.get(file));
    }
}
