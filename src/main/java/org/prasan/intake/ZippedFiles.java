package org.prasan.intake;

import java.io.ByteArrayOutputStream;
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
import org.prasan.intake.sheets.SpreadsheetReader;

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

    private static final long ALWAYS_ALLOWED_BYTES = 16L << 20;
    private static final long NEVER_ALLOWED_BYTES = 1L << 30;

    private ZippedFiles() {}

    /** One file in a zip. */
    record Zipped(Path zip, String name) {

        /** As far as it can be inflated: what is broken or too large is refused when it is read as a workbook. */
        byte[] read() throws IOException {
            try (ZipFile open = open(zip)) {
                for (ZipArchiveEntry entry : Collections.list(open.getEntries())) {
                    if (nameOf(entry).equals(name)) {
                        return inflate(open, entry);
                    }
                }
            }
            throw new IOException("no such file: " + zip + "/" + name);
        }
    }

    /** The names of the files in it; empty for what is no zip of files, is a workbook itself, or is not to be trusted. */
    static List<String> names(Path file) {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ZIP)) {
            return List.of();
        }
        try (ZipFile open = open(file)) {
            List<String> names = new ArrayList<>();
            Set<String> met = new HashSet<>();
            long left = Math.min(NEVER_ALLOWED_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, RATIO * Files.size(file)));
            for (ZipArchiveEntry entry : Collections.list(open.getEntries())) {
                String name = nameOf(entry);
                left -= Math.max(entry.getSize(), 0);
                boolean trusted = !entry.isUnixSymlink() && isPlain(name) && !isOfAWorkbook(name);
                if (!trusted || names.size() == MOST_FILES || left < 0) {
                    return List.of();
                }
                if (!entry.isDirectory() && !isClutter(name) && met.add(name)) {
                    names.add(name);
                }
            }
            return names;
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
            if (InboxContent.isPlain(zip) && names(zip).contains(name)) {
                return Optional.of(new Zipped(zip, name));
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

    /** Not beyond what the directory says, by which the zip was trusted. */
    private static byte[] inflate(ZipFile open, ZipArchiveEntry entry) {
        long most = Math.min(entry.getSize(), SpreadsheetReader.MOST_BYTES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = open.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0 && out.size() <= most; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (IOException | RuntimeException broken) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
