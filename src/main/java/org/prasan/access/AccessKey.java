package org.prasan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must be read again, the secrets of second factors, with AES-256-GCM. The key lies beside the database and
 * not in it, so that a copy of the database alone opens nothing.
 */
public final class AccessKey {

    private static final String FILE = "access.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    private AccessKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Reads the key of a data folder, or makes it. */
    public static AccessKey in(Path data) {
        Path file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new AccessKey(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "อ่านหรือเขียนกุญแจไม่ได้ / the key cannot be read or written: " + file, unusable);
        }
    }

    private static void create(Path file) throws IOException {
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Path made = Files.createTempFile(file.getParent(), "access", ".new", ownerOnly);
        Files.writeString(
                made, Base64.getEncoder().encodeToString(Secrets.bytes(KEY_BYTES)) + "\n", StandardOpenOption.WRITE);
        try {
            // A link is made only where there is no file yet: two that begin at once end up with one key.
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException another) {
            // Then its key is the key.
        } finally {
            Files.delete(made);
        }
    }

    String seal(byte[] secret) {
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret);
        byte[] both = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getEncoder().encodeToString(both);
    }

    /** @throws IllegalStateException when another key sealed it */
    byte[] open(String sealed) {
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] rest = new byte[both.remaining()];
        both.get(rest);
        return cipher(Cipher.DECRYPT_MODE, nonce, rest);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("sealed with another key than data/" + FILE, wrong);
        }
    }
}
