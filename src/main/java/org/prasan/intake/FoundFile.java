package org.prasan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A file in an inbox.
 *
 * @param path relative to the inbox, with {@code /} between folders; of a file in a zip, behind the zip's own path
 * @param size in bytes; of a file in a zip once it is inflated
 * @param receivedAt as declared in a {@code received.csv} beside or above it
 */
public record FoundFile(Path inbox, String path, long size, Optional<OffsetDateTime> receivedAt) {

    /** As {@link InboxContent#read}. */
    public byte[] content() {
        return InboxContent.read(inbox, path);
    }

    /** As {@link InboxContent#open}. */
    public InputStream open() throws IOException {
        return InboxContent.open(inbox, path);
    }
}
