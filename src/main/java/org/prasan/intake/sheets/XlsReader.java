package org.prasan.intake.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

/** Reads what lies in an OLE2 container: .xls of Excel 97 to 2003 record by record, and tells what else it may be. */
final class XlsReader {

    private XlsReader() {}

    static void read(byte[] content, SheetHandler handler) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content));
                InputStream in = workbook(container.getRoot())) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            XlsWorkbook workbook = new XlsWorkbook(handler);
            for (@Nullable Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                workbook.accept(record);
            }
            workbook.end();
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Reason.PASSWORD_PROTECTED, "encrypted");
        } catch (OldExcelFormatException e) {
            throw new Refusal(Reason.UNSUPPORTED, "a workbook of Excel 95 or older");
        }
    }

    private static InputStream workbook(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw new Refusal(Reason.PASSWORD_PROTECTED, "encrypted");
        }
        return root.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(root));
    }
}
