package org.prasan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six of the eight digits in RFC 6238, appendix B, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void secretsAreWrittenAsTheStandardSays(String bytes, String written) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void aClockMayBeHalfAMinuteOff() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = now.getEpochSecond() / 30;

        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1), now, 0)).hasValue(step - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1), now, 0)).hasValue(step + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2), now, 0)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.step(SECRET, "12 34", now, 0)).isEmpty();
    }
}
