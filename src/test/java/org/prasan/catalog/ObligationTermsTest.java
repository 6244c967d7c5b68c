package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.MonthRange;

class ObligationTermsTest {

    private static final String HEADER = "agency,form,every,due_days,grace_days,valid_from,valid_to,except\n";

    @TempDir
    private Path home;

    @Test
    void anObligationHoldsWithinItsValidityAndOutsideItsExceptions() {
        ObligationSpec owed = HomeBuilder.in(home)
                .file(HomeBuilder.OBLIGATIONS, HEADER + "A1,REG,month,15,3,2018-10,2019-06,2018-12|FY2562-Q3\n")
                .load()
                .obligations()
                .get(0);

        assertThat(owed.graceDays()).isEqualTo(3);
        assertThat(owed.isOwed(MonthRange.parse("2018-09"))).isFalse();
        assertThat(owed.isOwed(MonthRange.parse("2018-10"))).isTrue();
        assertThat(owed.isOwed(MonthRange.parse("2018-12"))).isFalse();
        assertThat(owed.isOwed(MonthRange.parse("2019-05"))).isFalse();
        assertThat(owed.isOwed(MonthRange.parse("2019-07"))).isFalse();
    }

    @Test
    void aTermThatCannotBeReadIsToldWithItsLine() {
        HomeBuilder builder = HomeBuilder.in(home);
        assertThatThrownBy(() -> builder.file(HomeBuilder.OBLIGATIONS, HEADER + "A1,REG,month,15,x,,,\n")
                        .load())
                .hasMessageContaining("obligations.csv:2")
                .hasMessageContaining("grace_days");
        assertThatThrownBy(() -> builder.file(HomeBuilder.OBLIGATIONS, HEADER + "A1,REG,month,15,,October,,\n")
                        .load())
                .hasMessageContaining("valid_from");
        assertThatThrownBy(() -> builder.file(HomeBuilder.OBLIGATIONS, HEADER + "A1,REG,month,15,,,,often\n")
                        .load())
                .hasMessageContaining("except");
    }
}
