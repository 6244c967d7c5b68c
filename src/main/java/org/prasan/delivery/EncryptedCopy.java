package org.prasan.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A copy of a file that opens with a password, by AES-256; the edition itself stays as it is. */
final class EncryptedCopy {

    private static final int KEY_BITS = 256;
    private static final int BLOCK_BYTES = 16;
    private static final int OWNER_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private EncryptedCopy() {}

    /** Standard security handler, revision 6 (ISO 32000-2); who has the password may read and print. */
    static byte[] pdf(byte[] plain, String password) {
        try (PDDocument pdf = Loader.loadPDF(plain);
                ByteArrayOutputStream encrypted = new ByteArrayOutputStream()) {
            AccessPermission reader = new AccessPermission();
            reader.setCanModify(false);
            reader.setCanAssembleDocument(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner(), password, reader);
            policy.setEncryptionKeyLength(KEY_BITS);
            pdf.protect(policy);
            pdf.save(encrypted);
            return encrypted.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nobody is to know it: what it would open, the edition's keepers have unencrypted. */
    private static String owner() {
        byte[] secret = new byte[OWNER_BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** Agile encryption of Office (MS-OFFCRYPTO). */
    static byte[] workbook(byte[] plain, String password) {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream encrypted = new ByteArrayOutputStream()) {
            EncryptionInfo info = new EncryptionInfo(
                    EncryptionMode.agile,
                    CipherAlgorithm.aes256,
                    HashAlgorithm.sha512,
                    KEY_BITS,
                    BLOCK_BYTES,
                    ChainingMode.cbc);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream content = encryptor.getDataStream(file)) {
                new ByteArrayInputStream(plain).transferTo(content);
            }
            file.writeFilesystem(encrypted);
            return encrypted.toByteArray();
        } catch (IOException | GeneralSecurityException fault) {
            throw new IllegalStateException("a workbook could not be encrypted", fault);
        }
    }
}
