package org.prasan.intake.sheets;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.UnreadableFileException.Reason;
import org.xml.sax.SAXException;

/**
 * Reads a file sheet by sheet and row by row, pushing what it finds. What kind of file it is shows from its first
 * bytes; names are often wrong.
 */
public final class SpreadsheetReader {

    /** What a file may have at most; larger ones are refused unread, so that any is read within 256 MB of memory. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int MOST_BYTES_OF_TEXT = 24 << 20;
    /** A text of a few letters is held in four times its bytes in a workbook, until there are too many. */
    private static final long HELD_A_BYTE_INFLATED = 4;

    private static final long MOST_HELD_OF_A_ZIP = 160L << 20;
    /** Web pages, as trees of their elements. */
    private static final long HELD_A_BYTE = 12;

    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private SpreadsheetReader() {}

    public static void read(byte[] content, String fileName, SheetHandler handler) throws UnreadableFileException {
        read(content, fileName, List.of(), handler);
    }

    /**
     * @param fileName for the message of the exception only
     * @param passwords to try on a file that is protected by one
     */
    public static void read(byte[] content, String fileName, List<String> passwords, SheetHandler handler)
            throws UnreadableFileException {
        WatchedHandler watched = new WatchedHandler(handler);
        try {
            readAny(content, passwords, watched);
        } catch (IOException | SAXException e) {
            throw unreadable(fileName, e);
        } catch (RuntimeException e) {
            if (watched.threw(e)) {
                throw e;
            }
            throw unreadable(fileName, e);
        }
    }

    /** How many bytes of memory reading a file takes at the most, its content with it. */
    public static long memory(byte[] content) {
        return startsWith(content, ZIP)
                ? content.length + Math.min(MOST_HELD_OF_A_ZIP, HELD_A_BYTE_INFLATED * ZipParts.inflated(content))
                : HELD_A_BYTE * content.length;
    }

    private static void readAny(byte[] content, List<String> passwords, SheetHandler handler)
            throws IOException, SAXException {
        if (content.length == 0) {
            throw new Refusal(Reason.EMPTY_FILE, "0 bytes");
        } else if (content.length > MOST_BYTES) {
            throw new Refusal(Reason.TOO_LARGE, "more than " + MOST_BYTES + " bytes");
        } else if (startsWith(content, ZIP)) {
            readZip(content, handler);
        } else if (startsWith(content, OLE2)) {
            XlsReader.read(content, passwords, handler);
        } else if (isBeforeOle2(content)) {
            throw new Refusal(Reason.UNSUPPORTED, "a workbook of Excel 4 or older");
        } else if (content.length > MOST_BYTES_OF_TEXT) {
            throw new Refusal(Reason.TOO_LARGE, "text of more than " + MOST_BYTES_OF_TEXT + " bytes");
        } else {
            readText(CsvText.decode(content), handler);
        }
    }

    static void readZip(byte[] content, SheetHandler handler) throws IOException, SAXException {
        try (ZipParts parts = new ZipParts(content)) {
            if (OdsReader.isFor(parts)) {
                OdsReader.read(parts, handler);
            } else if (!parts.has("_rels/.rels")) {
                throw new Refusal(Reason.ARCHIVE, "a zip that is no workbook");
            } else {
                XlsxReader.read(parts, handler);
            }
        }
    }

    private static void readText(String text, SheetHandler handler) throws IOException {
        if (HtmlReader.isFor(text)) {
            HtmlReader.read(text, handler);
        } else {
            CsvReader.read(text, handler);
        }
    }

    /** Excel 2, 3 and 4 begin with their first record, whose second byte is the version. */
    private static boolean isBeforeOle2(byte[] content) {
        return content.length > 2 && content[0] == 9 && (content[1] == 0 || content[1] == 2 || content[1] == 4);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static UnreadableFileException unreadable(String fileName, Exception cause) {
        Exception told = Refusal.in(cause).<Exception>map(refusal -> refusal).orElse(cause);
        Reason reason = Refusal.in(cause).map(Refusal::reason).orElse(Reason.NOT_A_WORKBOOK);
        @Nullable String detail = told.getMessage();
        return new UnreadableFileException(fileName, reason, detail, cause);
    }
}
