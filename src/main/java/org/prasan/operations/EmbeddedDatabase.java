package org.prasan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

/** The H2 files of a data folder: saved while others work with them, and put back when nobody does. */
public final class EmbeddedDatabase {

    private static final String FILE = "prasan.mv.db";
    private static final String USER = "prasan";

    private final Path data;

    public EmbeddedDatabase(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /**
     * Saves the database as one moment saw it, opened and checked before it appears under its name.
     *
     * @throws FailedCommandException when it is not embedded, or cannot be saved
     */
    void backup(DataSource database, Path zip) {
        Path unfinished = zip.resolveSibling("." + zip.getFileName());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                throw new FailedCommandException(
                        "ฐานข้อมูลไม่ใช่แบบฝังตัว ให้ใช้ pg_dump / the database is not the embedded one:"
                                + " save it with pg_dump, put it back with pg_restore");
            }
            Files.createDirectories(zip.toAbsolutePath().getParent());
            begin(unfinished);
            statement.execute(
                    "backup to '" + unfinished.toAbsolutePath().toString().replace("'", "''") + "'");
            SealingKey.addTo(unfinished, data);
            check(unfinished);
            Files.move(unfinished, zip, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException failed) {
            throw new FailedCommandException("สำรองไม่สำเร็จ / the backup failed: " + failed.getMessage(), failed);
        }
    }

    /** So that nobody else could read it while it is being written. */
    private static void begin(Path zip) throws IOException {
        Files.deleteIfExists(zip);
        Files.createFile(zip);
        SealingKey.forOwnerOnly(zip);
    }

    /**
     * Puts a backup in the place of the present database, which is kept beside the backups.
     *
     * @return where the database that was there lies now
     */
    public Path restore(Path zip) {
        if (!Files.isRegularFile(zip)) {
            throw new FailedCommandException("ไม่พบไฟล์ / there is no file " + zip);
        }
        Path aside = data.resolve(".restore");
        try {
            remove(aside);
            unzip(zip, aside);
            newestMigration(aside);
            requireUnused();
            int number = unusedNumber();
            Path replaced = replaced(number, ".mv.db");
            Files.createDirectories(replaced.getParent());
            if (Files.exists(data.resolve(FILE))) {
                Files.move(data.resolve(FILE), replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            SealingKey.putBack(aside.resolve(SealingKey.FILE), data, replaced(number, "." + SealingKey.FILE));
            Files.move(aside.resolve(FILE), data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
            return replaced;
        } catch (IOException | SQLException failed) {
            throw new FailedCommandException(
                    "กู้คืนไม่สำเร็จ ฐานข้อมูลเดิมไม่ถูกแตะ / not restored, the database is as it was: "
                            + failed.getMessage(),
                    failed);
        } finally {
            remove(aside);
        }
    }

    /** One, or the next that is free. */
    private int unusedNumber() {
        int number = 1;
        while (Files.exists(replaced(number, ".mv.db"))) {
            number++;
        }
        return number;
    }

    private Path replaced(int number, String ending) {
        return data.resolve("backups").resolve("replaced-" + number + ending);
    }

    private void check(Path zip) throws IOException, SQLException {
        Path aside = zip.resolveSibling(zip.getFileName() + ".opened");
        try {
            unzip(zip, aside);
            newestMigration(aside);
        } finally {
            remove(aside);
        }
    }

    /** Opens it; what is no database of ours has no history of migrations. */
    private static String newestMigration(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(folder) + ";ACCESS_MODE_DATA=r", USER, "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select max(\"installed_rank\") from \"flyway_schema_history\" where \"success\"")) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** Whoever works with it holds its lock. */
    private void requireUnused() throws SQLException {
        if (Files.exists(data.resolve(FILE))) {
            DriverManager.getConnection(url(data), USER, "").close();
        }
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("prasan") + ";IFEXISTS=TRUE";
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(FILE) || entry.getName().equals(SealingKey.FILE)) {
                    Files.copy(in, folder.resolve(entry.getName()));
                    found |= entry.getName().equals(FILE);
                }
            }
        }
        if (!found) {
            throw new IOException("ไม่ใช่ไฟล์สำรองของระบบนี้ / this is no backup: " + zip);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
