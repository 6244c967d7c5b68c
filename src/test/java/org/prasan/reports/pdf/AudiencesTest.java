package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.vocabulary.Language;

class AudiencesTest {

    @Test
    void namesKnownAudiencesInBothLanguages() {
        assertThat(Audiences.of("provincial", Language.TH)).isEqualTo("คณะกรรมการระดับจังหวัด");
        assertThat(Audiences.of("internal", Language.EN)).isEqualTo("administrators only");
    }

    @Test
    void leavesAnUnknownCodeAsItIs() {
        assertThat(Audiences.of("region-9", Language.TH)).isEqualTo("region-9");
    }
}
