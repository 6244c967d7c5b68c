package org.prasan.intake.sheets;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook's zip by path, without regard to case. What all parts inflate to is limited as POI limits it,
 * to a hundred times the file; real registers reach 7 to 40 times. Opening the zip with POI's OPCPackage instead makes
 * the whole reading 1.3 to 1.5 times as slow, as it copies every part and builds trees of the relationships.
 */
final class ZipParts implements Closeable {

    private static final long ALWAYS_ALLOWED_BYTES = 16L << 20;
    /** Five seconds of parsing; 500,000 rows of 25 columns are some 400 MB. */
    private static final long NEVER_ALLOWED_BYTES = 512L << 20;

    private static final int RATIO = 100;
    private static final int MOST_ENTRIES = 10_000;
    /** Where an entry of the directory has the size it inflates to. */
    private static final int SIZE = 24;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long bytesLeft;

    ZipParts(byte[] content) throws IOException {
        if (entries(content) > MOST_ENTRIES) {
            throw Refusal.beyondMeasure("a zip of more than " + MOST_ENTRIES + " entries");
        }
        zip = ZipFile.builder()
                .setByteArray(content)
                .setIgnoreLocalFileHeader(true)
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName().replace('\\', '/')), entry);
        }
        bytesLeft = Math.min(NEVER_ALLOWED_BYTES, Math.max(ALWAYS_ALLOWED_BYTES, (long) RATIO * content.length));
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    /** Counted by the mark that each has in the directory, whatever number that claims to hold. */
    private static int entries(byte[] content) {
        int count = 0;
        for (int i = 0; i < content.length - 3; i++) {
            count += isEntry(content, i) ? 1 : 0;
        }
        return count;
    }

    /** What its directory says that all parts inflate to; none is inflated to more. */
    static long inflated(byte[] content) {
        long bytes = 0;
        for (int i = 0; i < content.length - SIZE - 4; i++) {
            bytes += isEntry(content, i) ? unsigned(content, i + SIZE) : 0;
        }
        return bytes;
    }

    private static boolean isEntry(byte[] content, int i) {
        return content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2;
    }

    private static long unsigned(byte[] content, int at) {
        return (content[at] & 0xffL)
                | (content[at + 1] & 0xffL) << 8
                | (content[at + 2] & 0xffL) << 16
                | (content[at + 3] & 0xffL) << 24;
    }

    /** The stream throws once the limit is reached, which counts for all parts together. */
    InputStream open(String path) throws IOException {
        ZipArchiveEntry entry = entries.get(key(path));
        if (entry == null) {
            throw new IOException("no part " + path);
        }
        return new Limited(zip.getInputStream(entry), entry.getSize());
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Limited extends FilterInputStream {

        private long said;

        Limited(InputStream in, long said) {
            super(in);
            this.said = said;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            count(n);
            return n;
        }

        private void count(int n) throws IOException {
            bytesLeft -= Math.max(n, 0);
            said -= Math.max(n, 0);
            if (said < 0) {
                throw Refusal.beyondMeasure("inflates to more than its directory says");
            }
            if (bytesLeft < 0) {
                throw Refusal.beyondMeasure("inflates to more than " + RATIO + " times its size");
            }
        }
    }
}
