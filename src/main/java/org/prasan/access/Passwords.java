package org.prasan.access;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.prasan.vocabulary.ThaiText;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with 19 MiB and two passes, OWASP's first choice (its Password Storage Cheat Sheet). The hash says how it was
 * made, so that a stronger way may follow. Rules as of NIST SP 800-63B: length counts, no composition.
 */
final class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Hashing takes 19 MiB each: a crowd at the door must not fill the memory that a run needs. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int DISTINCT = 5;

    private static final Set<String> COMMON = Set.of("password", "รหัสผ่าน", "prasan", "ประสาน", "qwerty", "123456");

    private static final PasswordEncoder ENCODER = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY_KIB, PASSES)));

    /** Of nobody's password: an unknown name takes as long as a known one. */
    private static final String NOBODY = hash(Secrets.word());

    private Passwords() {}

    static String hash(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return String.valueOf(ENCODER.encode(ThaiText.clean(password)));
        } finally {
            AT_ONCE.release();
        }
    }

    /** @param hash empty for who has no password */
    static boolean matches(String password, String hash) {
        AT_ONCE.acquireUninterruptibly();
        try {
            boolean matches = ENCODER.matches(cut(ThaiText.clean(password)), hash.isEmpty() ? NOBODY : hash);
            return matches && !hash.isEmpty();
        } finally {
            AT_ONCE.release();
        }
    }

    static boolean isOutdated(String hash) {
        return ENCODER.upgradeEncoding(hash);
    }

    static Optional<Refusal> problem(String field, String password, String accountName) {
        String clean = ThaiText.clean(password).toLowerCase(Locale.ROOT);
        if (clean.codePointCount(0, clean.length()) < SHORTEST) {
            return Optional.of(Refusal.of(
                    field,
                    "รหัสผ่านต้องมีอย่างน้อย " + SHORTEST + " ตัวอักษร จะเป็นประโยคที่จำง่ายก็ได้",
                    "The password needs at least " + SHORTEST + " characters; a sentence you remember is good"));
        }
        if (clean.length() > LONGEST) {
            return Optional.of(Refusal.of(
                    field,
                    "รหัสผ่านยาวเกิน " + LONGEST + " ตัวอักษร",
                    "The password is longer than " + LONGEST + " characters"));
        }
        if (isGuessable(clean, accountName)) {
            return Optional.of(Refusal.of(
                    field,
                    "รหัสผ่านนี้เดาง่าย อย่าใช้ชื่อบัญชี คำที่ใช้กันทั่วไป หรือตัวอักษรซ้ำ ๆ",
                    "This password is easily guessed: no account name, no common word, no repeated characters"));
        }
        return Optional.empty();
    }

    private static boolean isGuessable(String clean, String accountName) {
        return clean.contains(accountName)
                || COMMON.stream().anyMatch(clean::contains)
                || clean.chars().distinct().count() < DISTINCT;
    }

    /** Nobody's password is longer, and hashing a megabyte would cost. */
    private static String cut(String password) {
        return password.substring(0, Math.min(password.length(), LONGEST + 1));
    }
}
