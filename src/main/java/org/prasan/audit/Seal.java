package org.prasan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Chains the lines of the log: whoever changes, removes or slips in a line breaks every seal after it. */
final class Seal {

    static final String FIRST = "0".repeat(64);

    private Seal() {}

    static String of(String before, long number, String moment, AuditAction action) {
        MessageDigest digest = sha256();
        for (String part : List.of(
                before,
                Long.toString(number),
                moment,
                action.actor(),
                action.action(),
                action.subject(),
                action.reason(),
                action.before(),
                action.after())) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps "ab" + "c" apart from "a" + "bc".
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
