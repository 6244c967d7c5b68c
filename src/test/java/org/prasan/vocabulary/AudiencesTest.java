package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudiencesTest {

    @Test
    void namesKnownAudiencesInBothLanguages() {
        assertThat(Audiences.of("provincial").th()).isEqualTo("คณะกรรมการระดับจังหวัด");
        assertThat(Audiences.of("internal").en()).isEqualTo("administrators only");
    }

    @Test
    void leavesAnUnknownCodeAsItIs() {
        assertThat(Audiences.of("region-9").th()).isEqualTo("region-9");
    }
}
