package org.prasan.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.prasan.records.InboxFile;

/**
 * Contents whose SHA-256 has just been taken, until they are read: most inboxes fit, and neither loading nor hashing
 * them is then done twice. What does not fit is loaded again and checked.
 */
final class KeptContents {

    /** Registers have some tens of kilobytes. */
    static final int MOST_BYTES_OF_ONE = 1 << 20;

    private final Map<Name, byte[]> contents = new ConcurrentHashMap<>();
    private final AtomicLong bytesLeft;

    /** A file that changed since has another name. */
    private record Name(String path, String sha256) {}

    /** @param bytes how much is kept in all */
    KeptContents(long bytes) {
        this.bytesLeft = new AtomicLong(bytes);
    }

    /** A sixteenth of the memory that this process may use. */
    static KeptContents withinMemory() {
        return new KeptContents(Runtime.getRuntime().maxMemory() / 16);
    }

    static KeptContents none() {
        return new KeptContents(0);
    }

    void keep(String path, String sha256, byte[] content) {
        if (bytesLeft.addAndGet(-content.length) >= 0) {
            contents.put(new Name(path, sha256), content);
        } else {
            bytesLeft.addAndGet(content.length);
        }
    }

    /** The content that the file had when its SHA-256 was taken; once. */
    Optional<byte[]> take(InboxFile file) {
        byte[] content = contents.remove(new Name(file.path(), file.sha256()));
        if (content != null) {
            bytesLeft.addAndGet(content.length);
        }
        return Optional.ofNullable(content);
    }

    void forget() {
        contents.clear();
    }
}
