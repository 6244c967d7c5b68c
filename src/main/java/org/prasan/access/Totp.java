package org.prasan.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits every half minute, as RFC 6238 with SHA-1: what every authenticator on a phone knows. */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Totp() {}

    /**
     * The time step whose code it is: now, the one before or the one behind, as clocks differ.
     *
     * @param after a step that was used already, and none before it counts again
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        String typed = code.replace(" ", "");
        long current = now.getEpochSecond() / STEP_SECONDS;
        for (long step = Math.max(current - 1, after + 1); step <= current + 1; step++) {
            if (isSame(code(secret, step), typed)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    /** As authenticators take it: RFC 4648 base 32 without padding. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : secret) {
            held = (held << Byte.SIZE) | (next & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE32.charAt((held >> bits) & 0x1f));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt((held << (BITS - bits)) & 0x1f));
        }
        return text.toString();
    }

    private static boolean isSame(String expected, String typed) {
        return java.security.MessageDigest.isEqual(
                expected.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                typed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA1", missing);
        }
    }
}
