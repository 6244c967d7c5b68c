package org.prasan.records;

import java.time.OffsetDateTime;
import java.util.Comparator;

/**
 * A file as it lies in an inbox.
 *
 * @param path relative to the inbox, with forward slashes
 * @param receivedAt in the offset it was written in
 * @param declared whether the inbox says when it was received; otherwise the moment it was first seen
 */
public record InboxFile(
        String inbox, String path, String sha256, long size, OffsetDateTime receivedAt, boolean declared) {

    /** "Earlier" and "later" everywhere: the moment received, then the path in natural order. */
    public static final Comparator<InboxFile> ORDER_OF_ARRIVAL = Comparator.comparing(
                    (InboxFile file) -> file.receivedAt().toInstant())
            .thenComparing(InboxFile::path, NaturalOrder.INSTANCE)
            .thenComparing(InboxFile::inbox, NaturalOrder.INSTANCE)
            .thenComparing(InboxFile::sha256);
}
