package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PayloadTest {

    @Test
    void writesValuesAsFiguresReadThem() {
        Object[] values = {
            3L,
            null,
            true,
            LocalDate.of(2018, 10, 12),
            LocalTime.of(2, 50),
            LocalDateTime.of(2018, 10, 12, 0, 0),
            "แม่สาย"
        };

        assertThat(Payload.of(values))
                .isEqualTo("[3,null,true,\"2018-10-12\",\"02:50\",\"2018-10-12T00:00\",\"แม่สาย\"]");
        assertThat(Payload.of(new Object[0])).isEqualTo("[]");
    }

    @Test
    void anyTextComesBackFromJson() {
        String odd = "\"\\/\b\f\n\r\t\u0000\u001f\u2028 👩 [1,2]";

        assertThat(JsonMapper.builder().build().readValue(Payload.of(new Object[] {odd}), String[].class))
                .containsExactly(odd);
    }
}
