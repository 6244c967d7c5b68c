package org.prasan.operations.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.operations.telling.DiskSpace;
import org.springframework.jdbc.core.JdbcTemplate;

/** What takes up room below the data folder, in the database and on the disk. */
public final class Storage {

    private final Path data;
    private final DataSource database;
    private final DiskSpace disk;
    private final boolean embedded;

    Storage(Path data, DataSource database, DiskSpace disk, boolean embedded) {
        this.data = data;
        this.database = database;
        this.disk = disk;
        this.embedded = embedded;
    }

    /** @param folder below the data folder */
    public record Kept(String folder, long files, long bytes) {}

    /** By folder, the largest first. */
    public List<Kept> kept() {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(data)) {
            List<Kept> kept = new ArrayList<>();
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                List<Long> sizes = sizes(folder);
                kept.add(new Kept(
                        String.valueOf(folder.getFileName()),
                        sizes.size(),
                        sizes.stream().mapToLong(Long::longValue).sum()));
            }
            kept.sort(Comparator.comparingLong(Kept::bytes).reversed().thenComparing(Kept::folder));
            return kept;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Long> sizes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Long> sizes = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.add(Files.size(file));
            }
            return sizes;
        }
    }

    /** Of the file of the embedded database, or as PostgreSQL counts; empty when it lies in memory. */
    public OptionalLong databaseBytes() {
        if (!embedded) {
            Long bytes = new JdbcTemplate(database)
                    .queryForObject("select pg_database_size(current_database())", Long.class);
            return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes);
        }
        try (Stream<Path> files = Files.list(data)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".mv.db")).toList();
            return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Files.size(found.get(0)));
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    public OptionalLong freeBytes() {
        return disk.freeBytes();
    }
}
