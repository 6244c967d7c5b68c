package org.prasan.intake.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.UnreadableFileException.Reason;
import org.xml.sax.SAXException;

/** Reads what lies in an OLE2 container: .xls of Excel 97 to 2003 record by record, and tells what else it may be. */
final class XlsReader {

    private XlsReader() {}

    static void read(byte[] content, List<String> passwords, SheetHandler handler) throws IOException, SAXException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            if (EncryptedPackage.isIn(root)) {
                SpreadsheetReader.readZip(EncryptedPackage.open(root, passwords), handler);
            } else {
                readRecords(root, passwords, handler);
            }
        } catch (OldExcelFormatException e) {
            throw new Refusal(Reason.UNSUPPORTED, "a workbook of Excel 95 or older");
        }
    }

    /** The stream says at its start whether it is encrypted, so no row has been told when a password does not fit. */
    private static void readRecords(DirectoryNode root, List<String> passwords, SheetHandler handler)
            throws IOException {
        List<@Nullable String> tries = new ArrayList<>();
        tries.add(null);
        tries.addAll(passwords);
        for (@Nullable String password : tries) {
            try {
                Biff8EncryptionKey.setCurrentUserPassword(password);
                readRecords(root, handler);
                return;
            } catch (EncryptedDocumentException e) {
                // The next one may fit.
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        }
        throw new Refusal(Reason.PASSWORD_PROTECTED, "encrypted");
    }

    private static void readRecords(DirectoryNode root, SheetHandler handler) throws IOException {
        try (InputStream in = root.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(root))) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            XlsWorkbook workbook = new XlsWorkbook(handler);
            for (@Nullable Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                workbook.accept(record);
            }
            workbook.end();
        }
    }
}
