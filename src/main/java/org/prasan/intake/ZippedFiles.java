package org.prasan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files in a zip of workbooks. A zip is taken apart only where every name in it is a plain path below it; nothing
 * of it is ever written to disk.
 */
final class ZippedFiles {

    private static final String ZIP = ".zip";
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final int MOST_FILES = 1_000;
    private static final int LONGEST_NAME = 300;
    /** What all files together say they inflate to, at most so many times the zip; text inflates 10 to 20 times. */
    private static final int RATIO = 100;

    /** What the zip format can make of one byte at the most. */
    private static final long MOST_INFLATED = 1_032;

    private static final long ALWAYS_ALLOWED_BYTES = 16L << 20;
    private static final long NEVER_ALLOWED_BYTES = 1L << 30;

    private ZippedFiles() {}

    /**
     * One file in a zip.
     *
     * @param size in bytes, once inflated
     */
    record Zipped(Path zip, String name, long size) {

        ContentStream open() throws IOException {
            ZipFile open = ZippedFiles.open(zip);
            try {
                for (ZipArchiveEntry entry : Collections.list(open.getEntries())) {
                    if (nameOf(entry).equals(name)) {
                        return inflating(open, entry);
                    }
                }
                throw new IOException("no such file: " + zip + "/" + name);
            } catch (IOException | RuntimeException absent) {
                open.close();
                throw absent;
            }
        }

        /** Not beyond what the directory says, by which the zip was trusted; nothing where it cannot be opened. */
        private static ContentStream inflating(ZipFile open, ZipArchiveEntry entry) {
            long most = entry.getSize() + 1;
            try {
                long expected = Math.min(entry.getSize(), MOST_INFLATED * (entry.getCompressedSize() + 1));
                return ContentStream.inflating(open.getInputStream(entry), open, expected, most);
            } catch (IOException | RuntimeException broken) {
                return ContentStream.inflating(InputStream.nullInputStream(), open, 0, 0);
            }
        }
    }

    /** The files in it; empty for what is no zip of files, is a workbook itself, or is not to be trusted. */
    static List<Zipped> in(Path file) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
            return List.of();
        }
        try (ZipFile open = open(file)) {
            List<Zipped> files = new ArrayList<>();
            Set<String> met = new HashSet<>();
            long left = Math.min(NEVER_ALLOWED_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, RATIO * Files.size(file)));
            for (ZipArchiveEntry entry : Collections.list(open.getEntries())) {
                String name = nameOf(entry);
                left -= Math.max(entry.getSize(), 0);
                boolean trusted = !entry.isUnixSymlink() && isPlain(name) && !isOfAWorkbook(name);
                if (!trusted || files.size() == MOST_FILES || left < 0) {
                    return List.of();
                }
                if (!entry.isDirectory() && !isClutter(name) && met.add(name)) {
                    files.add(new Zipped(file, name, Math.max(entry.getSize(), 0)));
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException broken) {
            return List.of();
        }
    }

    /** Of {@code a.zip/b.xlsx} the file in the zip, if there is such a zip. */
    static Optional<Zipped> split(Path inbox, String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(ZIP + "/"); at >= 0; at = lower.indexOf(ZIP + "/", at + 1)) {
            Path zip = inbox.resolve(path.substring(0, at + ZIP.length()));
            String name = path.substring(at + ZIP.length() + 1);
            List<Zipped> files = InboxContent.isPlain(zip) ? in(zip) : List.of();
            Optional<Zipped> named =
                    files.stream().filter(each -> each.name().equals(name)).findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static ZipFile open(Path zip) throws IOException {
        return ZipFile.builder().setPath(zip).setIgnoreLocalFileHeader(true).get();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && List.of(name.split("/", -1)).stream().noneMatch(step -> step.equals("..") || step.equals("."));
    }

    private static boolean isOfAWorkbook(String name) {
        return name.equals("[Content_Types].xml") || name.equals("mimetype");
    }

    private static boolean isClutter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equals("Thumbs.db")
                || last.equals(Inbox.RECEIVED);
    }

    /** Names are in UTF-8, said or not, or as Thai Windows wrote them. */
    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null) {
            return entry.getName().replace('\\', '/');
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString()
                    .replace('\\', '/');
        } catch (CharacterCodingException e) {
            return new String(raw, WINDOWS_874).replace('\\', '/');
        }
    }
}
