package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FY2562 | ปีงบประมาณ พ.ศ. 2562 (ตุลาคม 2561 – กันยายน 2562) | Fiscal year 2562 (October 2018 – September 2019)",
                "FY2562-Q4 | ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2562 (กรกฎาคม – กันยายน 2562) | Quarter 4, fiscal year 2562 (July – September 2019)",
                "FY2562-Q1 | ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2562 (ตุลาคม – ธันวาคม 2561) | Quarter 1, fiscal year 2562 (October – December 2018)",
                "2018-10 | ตุลาคม 2561 | October 2018",
                "CY2019 | ปีปฏิทิน พ.ศ. 2562 (มกราคม – ธันวาคม 2562) | Calendar year 2019 (January – December 2019)",
                "2018-10..2019-03 | ตุลาคม 2561 – มีนาคม 2562 | October 2018 – March 2019",
                "2018-10..2018-10 | ตุลาคม 2561 | October 2018",
                "MTG-13 | การประชุมครั้งที่ 13 | Meeting 13",
                "ALL | ทุกช่วงเวลา | All periods"
            })
    void namesAPeriodInBothLanguages(String code, String th, String en) {
        assertThat(PeriodLabel.of(Period.parse(code))).isEqualTo(new Text(th, en));
    }

    @Test
    void namesADayInBothLanguages() {
        assertThat(PeriodLabel.date(LocalDate.of(2019, 9, 30)))
                .isEqualTo(new Text("30 กันยายน 2562", "30 September 2019"));
    }
}
