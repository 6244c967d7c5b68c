package org.prasan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.sheets.SpreadsheetReader;

/** The bytes of a file of an inbox, which may lie in a zip: {@code มกราคม.zip/คดี.xlsx}. Links are never followed. */
public final class InboxContent {

    private InboxContent() {}

    /** @param path as {@link FoundFile#path} has it */
    public static boolean exists(Path inbox, String path) {
        Path file = inbox.resolve(path);
        return isPlain(file) && Files.isReadable(file)
                || ZippedFiles.split(inbox, path).isPresent();
    }

    /**
     * What is larger than any workbook may be is cut off one byte behind that, and refused for it when it is read.
     *
     * @throws UncheckedIOException when there is no such file
     */
    public static byte[] read(Path inbox, String path) {
        try (ContentStream in = stream(inbox, path)) {
            return in.whole();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same as {@link #read}, a piece at a time. */
    public static InputStream open(Path inbox, String path) throws IOException {
        return stream(inbox, path);
    }

    private static ContentStream stream(Path inbox, String path) throws IOException {
        Path file = inbox.resolve(path);
        if (isPlain(file)) {
            return ContentStream.of(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), Files.size(file));
        }
        return ZippedFiles.split(inbox, path)
                .orElseThrow(() -> new IOException("no such file: " + path))
                .open();
    }

    /** How many bytes of memory reading a content takes at the most, the content with it. */
    public static long memory(byte[] content) {
        return SpreadsheetReader.memory(content);
    }

    /** Empty when there is no such file any more, or it holds something else. */
    public static Optional<byte[]> find(Path inbox, String path, String sha256) {
        if (!exists(inbox, path)) {
            return Optional.empty();
        }
        byte[] content = read(inbox, path);
        return Fingerprint.of(content).equals(sha256) ? Optional.of(content) : Optional.empty();
    }

    static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
