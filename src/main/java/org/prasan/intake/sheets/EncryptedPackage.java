package org.prasan.intake.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

/** An Office Open XML workbook that is encrypted under a password, as Excel saves it: a zip within an OLE2 container. */
final class EncryptedPackage {

    /** Excel hashes a password 100,000 times; a file that asks for far more wants to keep us busy. */
    private static final int MOST_ROUNDS = 1_000_000;

    private EncryptedPackage() {}

    static boolean isIn(DirectoryNode root) {
        return root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }

    /** The workbook's own bytes, once one of the passwords opens it. */
    static byte[] open(DirectoryNode root, List<String> passwords) throws IOException {
        try {
            EncryptionInfo info = new EncryptionInfo(root);
            if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw new Refusal(Reason.PASSWORD_PROTECTED, "encrypted with too many rounds");
            }
            Decryptor decryptor = Decryptor.getInstance(info);
            if (!opens(decryptor, passwords)) {
                throw new Refusal(Reason.PASSWORD_PROTECTED, "encrypted");
            }
            try (InputStream in = decryptor.getDataStream(root)) {
                return in.readAllBytes();
            }
        } catch (Refusal e) {
            throw e;
        } catch (GeneralSecurityException | IOException e) {
            Refusal refusal = new Refusal(Reason.PASSWORD_PROTECTED, "encrypted in a way that cannot be opened");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static boolean opens(Decryptor decryptor, List<String> passwords) throws GeneralSecurityException {
        for (String password : passwords) {
            if (decryptor.verifyPassword(password)) {
                return true;
            }
        }
        // The one Excel itself uses where a workbook is only protected against changes.
        return decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
    }
}
