package org.prasan.delivery;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * With which password each recipient opens its copies: a CSV of {@code recipient,password} that only its owner may read.
 * It is read anew each time, and never kept or said.
 */
final class RecipientPasswords {

    static final String FILE = "recipient-passwords.csv";

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path file;

    RecipientPasswords(Path data) {
        this.file = data.resolve(FILE);
    }

    /** What is wrong with the file, or that it has no password of the recipient's. */
    static final class MissingPasswordException extends Exception {

        private static final long serialVersionUID = 1L;

        MissingPasswordException(String why) {
            super(FILE + ": " + why);
        }
    }

    String of(String recipient) throws MissingPasswordException {
        try {
            if (!Files.exists(file)) {
                throw new MissingPasswordException("it is not there");
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new MissingPasswordException("only its owner may be able to read it (chmod 600)");
            }
            return find(recipient)
                    .orElseThrow(() -> new MissingPasswordException("it has no password of " + recipient));
        } catch (IOException unreadable) {
            throw new MissingPasswordException("it cannot be read");
        }
    }

    private Optional<String> find(String recipient) throws IOException, MissingPasswordException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser lines = FORMAT.parse(text)) {
            if (!lines.getHeaderNames().equals(List.of("recipient", "password"))) {
                throw new MissingPasswordException("its first line must be recipient,password");
            }
            return lines.stream()
                    .filter(line ->
                            line.isSet("password") && line.get("recipient").equals(recipient))
                    .map(line -> line.get("password"))
                    .filter(password -> !password.isBlank())
                    .findFirst();
        }
    }
}
