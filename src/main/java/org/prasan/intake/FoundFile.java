package org.prasan.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A file in an inbox.
 *
 * @param path relative to the inbox, with {@code /} between folders
 * @param receivedAt as declared in a {@code received.csv} beside or above it
 */
public record FoundFile(Path file, String path, long size, Optional<OffsetDateTime> receivedAt) {}
