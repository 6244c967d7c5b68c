package org.prasan.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files written byte by byte, for what no library would write. */
final class RawParts {

    private RawParts() {}

    /** What writes a part of a file. */
    @FunctionalInterface
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    static String inline(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String formula(String formula) {
        return "<c t='str'><f>" + formula.replace("\"", "&quot;") + "</f><v>1/61</v></c>";
    }

    static Part text(String text) {
        return out -> out.write(text.getBytes(UTF_8));
    }

    static Part text(byte[] content) {
        return out -> out.write(content);
    }

    static Part repeated(String text, int times) {
        return out -> {
            int atOnce = Math.max(1, (1 << 16) / text.length());
            byte[] chunk = text.repeat(atOnce).getBytes(UTF_8);
            for (int i = 0; i < times / atOnce; i++) {
                out.write(chunk);
            }
            out.write(text.repeat(times % atOnce).getBytes(UTF_8));
        };
    }

    static Part both(Part one, Part other) {
        return out -> {
            one.write(out);
            other.write(out);
        };
    }

    static Part rows(Part rows) {
        return both(text("<sheetData>"), both(rows, text("</sheetData>")));
    }

    static Part sheet(Part inner) {
        return both(text("<worksheet>"), both(inner, text("</worksheet>")));
    }

    static byte[] workbook(Part sheet, int level, String part, Part content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            put(zip, part, content);
            putUnless(zip, part, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            putUnless(
                    zip,
                    part,
                    "xl/_rels/workbook.xml.rels",
                    text("<Relationships>"
                            + relationship("r1", "worksheet", "worksheets/sheet1.xml")
                            + relationship("r2", "sharedStrings", "sharedStrings.xml")
                            + relationship("r3", "styles", "styles.xml") + "</Relationships>"));
            putUnless(
                    zip,
                    part,
                    "xl/workbook.xml",
                    text("<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>"));
            putUnless(zip, part, "xl/sharedStrings.xml", text("<sst/>"));
            putUnless(zip, part, "xl/styles.xml", text("<styleSheet/>"));
            putUnless(zip, part, "xl/worksheets/sheet1.xml", sheet);
        }
        return out.toByteArray();
    }

    static void putUnless(ZipOutputStream zip, String given, String name, Part content) throws IOException {
        if (!given.equals(name)) {
            put(zip, name, content);
        }
    }

    static Part relationships(String kind, String target) {
        return text("<Relationships>" + relationship("r1", kind, target) + "</Relationships>");
    }

    static String relationship(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='x/" + kind + "' Target='" + target + "'/>";
    }

    static void put(ZipOutputStream zip, String name, Part content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
    }

    static byte[] zip(String name, Part content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, content);
        }
        return out.toByteArray();
    }

    static byte[] linkInAZip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.csv");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(UTF_8));
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    /** A directory of many names, all of them one and the same file. */
    static byte[] overlapping(int bytes, int names) throws IOException {
        byte[] one = zip("0000.csv", repeated("a", bytes));
        int directory = indexOf(one, new byte[] {'P', 'K', 1, 2});
        int end = indexOf(one, new byte[] {'P', 'K', 5, 6});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, 0, directory);
        for (int i = 0; i < names; i++) {
            byte[] entry = Arrays.copyOfRange(one, directory, end);
            byte[] name = String.format(Locale.ROOT, "%04d", i).getBytes(UTF_8);
            System.arraycopy(name, 0, entry, 46, name.length);
            out.write(entry);
        }
        byte[] tail = Arrays.copyOfRange(one, end, one.length);
        little(tail, 8, names, 2);
        little(tail, 10, names, 2);
        little(tail, 12, names * (end - directory), 4);
        out.write(tail);
        return out.toByteArray();
    }

    /** A workbook of Excel 97 that says it has two thousand million texts. */
    static byte[] stringsClaimed() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("only one text here");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            byte[] content = out.toByteArray();
            int record = indexOf(content, new byte[] {(byte) 0xfc, 0, 29, 0, 1, 0, 0, 0, 1, 0, 0, 0});
            little(content, record + 8, 2_000_000_000, 4);
            return content;
        }
    }

    static byte[] encrypted(String keyData, String... before) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            String xml = String.join("", before)
                    + "<encryption xmlns='http://schemas.microsoft.com/office/2006/encryption'><keyData saltSize='16' "
                    + "blockSize='16' keyBits='128' hashSize='20' cipherAlgorithm='AES' cipherChaining='ChainingModeCBC' "
                    + "hashAlgorithm='SHA1' saltValue='AAAAAAAAAAAAAAAAAAAAAA=='/><dataIntegrity encryptedHmacKey='AAAA' "
                    + "encryptedHmacValue='AAAA'/><keyEncryptors><keyEncryptor "
                    + "uri='http://schemas.microsoft.com/office/2006/keyEncryptor/password'><p:encryptedKey "
                    + "xmlns:p='http://schemas.microsoft.com/office/2006/keyEncryptor/password' " + keyData
                    + " keyBits='128' hashSize='20' cipherAlgorithm='AES' cipherChaining='ChainingModeCBC' "
                    + "hashAlgorithm='SHA1' saltValue='AAAAAAAAAAAAAAAAAAAAAA==' encryptedVerifierHashInput='AAAA' "
                    + "encryptedVerifierHashValue='AAAA' encryptedKeyValue='AAAA'/></keyEncryptor></keyEncryptors></encryption>";
            ByteArrayOutputStream info = new ByteArrayOutputStream();
            info.write(new byte[] {4, 0, 4, 0, 0x40, 0, 0, 0});
            info.write(xml.getBytes(UTF_8));
            container.createDocument(new ByteArrayInputStream(info.toByteArray()), "EncryptionInfo");
            container.createDocument(new ByteArrayInputStream(new byte[4096]), "EncryptedPackage");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static void little(byte[] target, int at, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            target[at + i] = (byte) (value >>> 8 * i);
        }
    }

    static int indexOf(byte[] content, byte[] sought) {
        for (int i = 0; i + sought.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
