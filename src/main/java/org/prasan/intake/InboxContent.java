package org.prasan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
        Path file = inbox.resolve(path);
        try {
            if (!isPlain(file)) {
                return ZippedFiles.split(inbox, path)
                        .orElseThrow(() -> new IOException("no such file: " + path))
                        .read();
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(SpreadsheetReader.MOST_BYTES + 1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
