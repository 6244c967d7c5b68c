package org.prasan.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A phone's authenticator, written from RFC 6238 alone. Its first code is the one before now: three are good at once. */
final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;
    private long step;

    Authenticator(String typed, Instant now) {
        this.secret = decoded(typed);
        this.step = now.getEpochSecond() / 30 - 1;
    }

    /** A code that was not used before. */
    String next() {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step++).array());
            int offset = hash[19] & 15;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] decoded(String typed) {
        ByteBuffer bytes = ByteBuffer.allocate(typed.length() * 5 / 8);
        long held = 0;
        int bits = 0;
        for (char c : typed.toCharArray()) {
            held = held << 5 | ALPHABET.indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
