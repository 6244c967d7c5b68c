package org.prasan.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The passwords that agencies protect their workbooks by: a CSV of {@code agency,password} that only its owner may
 * read. Which agency sent a file is known only once it is open, so all are tried.
 */
public final class Passwords {

    public static final Passwords NONE = new Passwords(List.of());

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final List<String> passwords;

    private Passwords(List<String> passwords) {
        this.passwords = List.copyOf(passwords);
    }

    /**
     * None when there is no such file.
     *
     * @throws UnusablePasswordsException when others than its owner may read it, or it has no such columns
     */
    public static Passwords in(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new UnusablePasswordsException(
                        file, "ต้องให้เจ้าของอ่านได้เท่านั้น / only its owner may be able to read it (chmod 600)");
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Passwords read(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(file);
                CSVParser lines = format.parse(text)) {
            if (!lines.getHeaderNames().equals(List.of("agency", "password"))) {
                throw new UnusablePasswordsException(
                        file, "บรรทัดแรกต้องเป็น / its first line must be: agency,password");
            }
            List<String> found = new ArrayList<>();
            for (CSVRecord line : lines) {
                if (line.isSet("password") && !line.get("password").isEmpty()) {
                    found.add(line.get("password"));
                }
            }
            return new Passwords(found.stream().distinct().toList());
        }
    }

    List<String> list() {
        return passwords;
    }
}
