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
        } catch (Refusal e) {
            throw new UnreadableFileException(fileName, e.reason(), e.getMessage(), e);
        } catch (IOException | SAXException e) {
            throw broken(fileName, e);
        } catch (RuntimeException e) {
            if (watched.threw(e)) {
                throw e;
            }
            throw broken(fileName, e);
        }
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

    private static UnreadableFileException broken(String fileName, Exception cause) {
        @Nullable String detail = cause.getMessage();
        return new UnreadableFileException(fileName, Reason.NOT_A_WORKBOOK, detail, cause);
    }
}
