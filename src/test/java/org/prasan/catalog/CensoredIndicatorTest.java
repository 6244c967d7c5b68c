package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.HomeBuilder;

class CensoredIndicatorTest {

    private static final String AGES = """
              - indicator: AGES
                name: {th: อายุ, en: Ages}
                unit: {th: ปี, en: years}
                rule: {th: รวมอายุ, en: Sum of ages}
                source: {th: ทะเบียน, en: Register}
                records: REG.people
                measure: {sum: age}
                date: seen
            """;

    @TempDir
    Path home;

    private HomeBuilder censored(String more) {
        return HomeBuilder.in(home)
                .replace(HomeBuilder.REGISTER, "unknown: [ไม่ทราบ, unknown]", "censored: ['<5']")
                .append(HomeBuilder.INDICATORS, AGES + more);
    }

    @Test
    void whatItsPublisherHasHiddenIsNotProtectedASecondTime() {
        assertThatThrownBy(censored("")::load).hasMessageContaining("protected: false and no headlines are expected");
        assertThatThrownBy(censored("    protected: false\n    headlines: [[]]\n")::load)
                .hasMessageContaining("protected: false and no headlines are expected");
        assertThat(censored("    protected: false\n").load().indicator("AGES").isProtected())
                .isFalse();
    }
}
