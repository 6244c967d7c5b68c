package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RowAccountTest {

    @Test
    void addsUpEveryRowOnce() {
        assertThat(RowAccount.of(submission(10, 4, true)).unchanged()).isEqualTo(3);
    }

    @Test
    void namesTheSubmissionThatDoesNotAddUp() {
        assertThatThrownBy(() -> RowAccount.of(submission(11, 4, true)))
                .isInstanceOf(AccountMismatchException.class)
                .hasMessage("submission 7 (CASE of MSI for 2018-10): 11 rows read, but 1 loaded, 2 updated,"
                        + " 3 unchanged and 4 rejected");
    }

    @Test
    void isUnknownBeforeSettling() {
        assertThatThrownBy(() -> RowAccount.of(submission(10, 4, false))).isInstanceOf(IllegalStateException.class);
    }

    private static Submission submission(int read, int rejected, boolean settled) {
        return new Submission(
                7, "s", "d", Fate.ACCEPTED, "", "CASE", "1", "MSI", "2018-10", read, rejected, 1, 2, 3, settled, false);
    }
}
