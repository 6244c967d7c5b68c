package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PayloadMonthsTest {

    @Test
    void everyDateOfARecordHasAMonthAndNothingElseHas() {
        assertThat(PayloadMonths.of("[\"2018-10-05\", 2019, \"1/2562\", \"2019-03-07T08:30\", \"2019-13-01\", null]"))
                .containsExactly(YearMonth.of(2018, 10), YearMonth.of(2019, 3));
    }
}
