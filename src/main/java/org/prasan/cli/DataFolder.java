package org.prasan.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** The folder of the embedded database and of internal editions, for its owner's eyes only. */
final class DataFolder {

    private DataFolder() {}

    /** @return the settings that open the database in it, unless another is configured */
    static Map<String, Object> open(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException unwritable) {
            throw new UsageException("เขียนโฟลเดอร์ข้อมูลไม่ได้ / the data folder cannot be written: " + folder);
        }
        // Mixed mode, so that commands work beside a running server; its socket listens on loopback only.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        // Looking up every text that is written in a table of recent ones took an eighth of writing.
        System.setProperty("h2.objectCache", "false");
        // Compacting at the end of a command rewrites pages for 0.2 s; H2 reuses what is free without it.
        return Map.of(
                "prasan.data",
                folder.toString(),
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("prasan") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE;MAX_COMPACT_TIME=0",
                "spring.datasource.username",
                "prasan",
                "spring.datasource.password",
                "");
    }
}
