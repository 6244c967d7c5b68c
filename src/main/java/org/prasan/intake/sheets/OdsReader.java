package org.prasan.intake.sheets;

import java.io.IOException;
import org.prasan.intake.sheets.UnreadableFileException.Reason;
import org.xml.sax.SAXException;

/**
 * Reads OpenDocument spreadsheets in one pass, holding one row. SODS and ODF Toolkit build the whole sheet in memory,
 * with every repeated row that a file declares.
 */
final class OdsReader {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OdsReader() {}

    static boolean isFor(ZipParts parts) {
        return parts.has(CONTENT) && !parts.has("[Content_Types].xml");
    }

    static void read(ZipParts parts, SheetHandler handler) throws IOException, SAXException {
        if (parts.has(MANIFEST) && OdsManifest.isEncrypted(parts, MANIFEST)) {
            throw new Refusal(Reason.PASSWORD_PROTECTED, "encrypted");
        }
        OdsContent content = new OdsContent(handler);
        content.parse(parts, CONTENT);
        if (!content.isSpreadsheet()) {
            throw new IOException("an OpenDocument file, but no spreadsheet");
        }
    }
}
