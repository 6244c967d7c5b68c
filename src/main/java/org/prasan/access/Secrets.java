package org.prasan.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random words that open something, and the hashes by which they are known again. */
final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** No letters or digits that are taken for each other when read from paper. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private Secrets() {}

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 256 bits, as a web address can carry them. */
    static String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** 79 bits in four groups, to be read out or copied from paper. */
    static String readable() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                word.append('-');
            }
            word.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return word.toString();
    }

    /** Enough for what is random itself; passwords, which are not, have a slow hash. */
    static String hash(String word) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
