package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelSerialTest {

    @ParameterizedTest
    @CsvSource({
        "1,1900-01-01T00:00",
        "59,1900-02-28T00:00",
        "60,1900-03-01T00:00",
        "61,1900-03-01T00:00",
        "43738,2019-09-30T00:00",
        "43738.354166666664,2019-09-30T08:30",
        "43738.999999999,2019-10-01T00:00",
        "241699,2561-09-29T00:00",
        "2958465,9999-12-31T00:00",
        "0.5,1899-12-31T12:00"
    })
    void countsAsExcelDoes(double serial, LocalDateTime date) {
        assertThat(ExcelSerial.SINCE_1900.date(serial)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"0,1904-01-01T00:00", "1.25,1904-01-02T06:00", "42276,2019-09-30T00:00"})
    void countsFrom1904(double serial, LocalDateTime date) {
        assertThat(ExcelSerial.SINCE_1904.date(serial)).isEqualTo(date);
    }

    @Test
    void agreesWithPoi() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double serial = random.nextInt(300_000) + random.nextInt(86_400) / 86_400.0;
            for (boolean since1904 : new boolean[] {false, true}) {
                assertThat(ExcelSerial.since1904(since1904).date(serial))
                        .as("%s since 1904 %s", serial, since1904)
                        .isEqualTo(DateUtil.getLocalDateTime(serial, since1904, true));
            }
        }
    }
}
