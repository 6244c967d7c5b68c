package org.prasan.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.prasan.intake.sheets.SpreadsheetReader;

/**
 * A file's bytes up to one more than any workbook may have. They come through one buffer, so that what can be had of a
 * broken zip is the same however it is asked for.
 */
final class ContentStream extends InputStream {

    private static final int MOST_BYTES = SpreadsheetReader.MOST_BYTES + 1;

    private final InputStream in;
    private final Closeable alsoClosed;
    private final boolean brokenIsEnd;
    private final int expected;
    private final byte[] buffer = new byte[1 << 13];
    private int at;
    private int filled;
    private long left;

    private ContentStream(InputStream in, Closeable alsoClosed, boolean brokenIsEnd, long expected, long most) {
        this.in = in;
        this.alsoClosed = alsoClosed;
        this.brokenIsEnd = brokenIsEnd;
        this.left = Math.min(most, MOST_BYTES);
        this.expected = (int) Math.min(Math.max(expected, 0), left);
    }

    /** @param expected bytes, as far as is known before it is read */
    static ContentStream of(InputStream file, long expected) {
        return new ContentStream(file, file, false, expected, MOST_BYTES);
    }

    /** As far as it can be inflated: what is broken is refused when it is read as a workbook. */
    static ContentStream inflating(InputStream entry, Closeable zip, long expected, long most) {
        return new ContentStream(entry, zip, true, expected, most);
    }

    /** In one array, which is not copied where as much came as was expected: large files are held once. */
    byte[] whole() throws IOException {
        byte[] content = new byte[expected];
        int size = 0;
        while (fill()) {
            int more = filled - at;
            if (size + more > content.length) {
                content = Arrays.copyOf(content, Math.max(2 * content.length, size + more));
            }
            System.arraycopy(buffer, at, content, size, more);
            size += more;
            at = filled;
        }
        return size == content.length ? content : Arrays.copyOf(content, size);
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, filled - at);
        System.arraycopy(buffer, at, target, offset, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = (int) Math.max(0, Math.min(left, next()));
        left -= filled;
        return filled > 0;
    }

    private int next() throws IOException {
        try {
            return left > 0 ? in.read(buffer) : -1;
        } catch (IOException | RuntimeException broken) {
            if (brokenIsEnd) {
                return -1;
            }
            throw broken;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        alsoClosed.close();
    }
}
