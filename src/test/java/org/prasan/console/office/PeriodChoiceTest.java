package org.prasan.console.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.vocabulary.Period;

class PeriodChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "FY, FY2562",
        "Q1, FY2562-Q1",
        "Q4, FY2562-Q4",
        "M10, 2018-10",
        "M12, 2018-12",
        "M1, 2019-01",
        "M9, 2019-09",
        "CY, CY2019"
    })
    void aPartOfAFiscalYearIsAPeriod(String part, String code) {
        assertThat(PeriodChoice.period(2562, part).map(Period::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Q5", "M13", "M0", "''", "x"})
    void anythingElseIsNone(String part) {
        assertThat(PeriodChoice.period(2562, part)).isEmpty();
    }

    @Test
    void whatIsOfferedIsNamedWithoutAYearAndAllOfItIsAPeriod() {
        List<PeriodChoice> parts = PeriodChoice.parts();

        assertThat(parts)
                .hasSize(18)
                .allMatch(part -> PeriodChoice.period(2562, part.code()).isPresent());
        assertThat(parts).extracting(part -> part.label().th()).contains("ตุลาคม", "กันยายน");
        assertThat(parts).extracting(part -> part.label().en()).contains("October", "September");
    }
}
