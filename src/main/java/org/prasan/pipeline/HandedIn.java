package org.prasan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.catalog.JobDefinition;
import org.prasan.intake.Explanation;
import org.prasan.intake.Inbox;
import org.prasan.intake.SubmissionReader;
import org.prasan.records.InboxFile;
import org.prasan.records.InboxFiles;
import org.prasan.records.SeenFile;

/**
 * Puts a file that somebody hands in into a job's inbox, in a folder of its agency: its name there comes from its
 * content, so that nothing typed becomes a path.
 */
public final class HandedIn {

    private static final String FOLDER = "uploads";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String ODS = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    private static final int BEGINNING = 120;
    private static final int NAME_LENGTH = 12;

    private final Catalog catalog;
    private final RunServices services;

    public HandedIn(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    /** @param name only for messages */
    public Explanation explain(byte[] content, String name) {
        return new SubmissionReader(catalog, services.passwords()).explain(content, name);
    }

    /** Where the same content came from before, whatever it was called. */
    public Optional<InboxFile> known(byte[] content) {
        return new InboxFiles(services.dataSource()).find(Fingerprint.of(content));
    }

    /**
     * @param agency a code of the list of agencies
     * @return as it lies there, received now
     */
    public InboxFile keep(byte[] content, String agency, JobDefinition job) {
        Path inbox = catalog.home().resolve(job.inbox()).toAbsolutePath().normalize();
        String sha256 = Fingerprint.of(content);
        String path = FOLDER + "/" + agency.replaceAll("[^A-Za-z0-9_-]", "_") + "/" + sha256.substring(0, NAME_LENGTH)
                + ending(content);
        write(inbox.resolve(path), content);
        OffsetDateTime now = OffsetDateTime.now(services.clock()).truncatedTo(ChronoUnit.SECONDS);
        return new InboxFiles(services.dataSource())
                .register(inbox.toString(), List.of(new SeenFile(path, sha256, content.length, null)), now)
                .get(0);
    }

    private static void write(Path target, byte[] content) {
        Path unfinished = target.resolveSibling(target.getFileName() + Inbox.UNFINISHED);
        try {
            Files.createDirectories(target.getParent());
            Files.write(unfinished, content);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** For people who open the folder; what reads it looks at the content again. */
    private static String ending(byte[] content) {
        if (begins(content, OLE2)) {
            return ".xls";
        }
        if (!begins(content, ZIP)) {
            return ".csv";
        }
        String beginning = new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.ISO_8859_1);
        return beginning.contains(ODS) ? ".ods" : ".xlsx";
    }

    private static boolean begins(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
