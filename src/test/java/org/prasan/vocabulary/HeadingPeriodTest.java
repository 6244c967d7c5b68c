package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingPeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ประจำเดือน ตุลาคม พ.ศ. 2561 | 2018-10",
                "ประจำเดือน ตุลาคม พ.ศ. ๒๕๖๑ | 2018-10",
                "ประจำเดือนตุลาคม 2561 | 2018-10",
                "ประจำเดือน : ต.ค. 2561 | 2018-10",
                "เดือน ตุลาคม 2561 | 2018-10",
                "October 2018 | 2018-10",
                "Month: October 2018 | 2018-10",
                "Reporting period: October 2018 | 2018-10",
                "For the month of October 2018 | 2018-10",
                "2018-10 | 2018-10",
                "ทะเบียนคดีค้ามนุษย์ ประจำเดือน ตุลาคม พ.ศ. 2561 | 2018-10",
                "ทะเบียนคดีค้ามนุษย์ประจำเดือนตุลาคม 2561 | 2018-10",
                "ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2562 | 2019-07/2019-09",
                "ไตรมาสที่ ๔ ปีงบประมาณ พ.ศ. ๒๕๖๒ | 2019-07/2019-09",
                "ไตรมาส 4/2562 | 2019-07/2019-09",
                "ไตรมาสที่ 4 ประจำปีงบประมาณ 2562 | 2019-07/2019-09",
                "ประจำไตรมาสที่ 4 ปีงบประมาณ 2562 | 2019-07/2019-09",
                "ปีงบประมาณ พ.ศ. 2562 ไตรมาสที่ 4 | 2019-07/2019-09",
                "Quarter 1, fiscal year 2019 | 2018-10/2018-12",
                "Q1 FY2562 | 2018-10/2018-12",
                "ปีงบประมาณ พ.ศ. 2562 | 2018-10/2019-09",
                "ประจำปีงบประมาณ 2562 | 2018-10/2019-09",
                "สถิติการตรวจแรงงาน ปีงบประมาณ พ.ศ. 2562 | 2018-10/2019-09",
                "Fiscal year 2019 | 2018-10/2019-09",
                "ข้อมูลรายเดือน ปีงบประมาณ พ.ศ. 2562 | 2018-10/2019-09",
                "Period: 01 October 2018 - 31 March 2019 | 2018-10/2019-03",
                "Period: 2018-10-01 - 2019-03-31 | 2018-10/2019-03",
                "Period: 1 to 31 October 2018 | 2018-10",
                "From October 2018 to March 2019 | 2018-10/2019-03",
                "ระหว่าง 1 ตุลาคม 2561 ถึง 31 มีนาคม 2562 | 2018-10/2019-03",
                "ระหว่างวันที่ 1 ตุลาคม 2561 ถึงวันที่ 31 มีนาคม 2562 | 2018-10/2019-03",
                "ระหว่าง 1 ตุลาคม – 31 ธันวาคม 2561 | 2018-10/2018-12",
                "ระหว่างเดือนตุลาคม 2561 – ธันวาคม 2561 | 2018-10/2018-12",
                "ระหว่างเดือนตุลาคม – ธันวาคม 2561 | 2018-10/2018-12",
                "ประจำเดือนตุลาคม-ธันวาคม 2561 | 2018-10/2018-12",
                "ข้อมูลระหว่าง ตุลาคม – มีนาคม 2562 | 2018-10/2019-03",
                "October 2018 – March 2019 | 2018-10/2019-03",
                "Calendar year 2019 | 2019-01/2019-12"
            })
    void readsThePeriodOfALine(String line, String months) {
        assertThat(HeadingPeriod.read(line)).contains(MonthRange.parse(months));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ทะเบียนคดีค้ามนุษย์",
                "สถานีตำรวจภูธรแม่สาย",
                "Border Coordination Centre (Tachileik)",
                "ประจำเดือน",
                "ปีงบประมาณ",
                "Period:",
                "ประจำเดือน ตุลาคม",
                "ไตรมาสที่ 5 ปีงบประมาณ พ.ศ. 2562",
                "ไตรมาส 4/62",
                "รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2562",
                "ครึ่งปีแรก ปีงบประมาณ พ.ศ. 2562",
                "ที่ประชุมให้ส่งข้อมูลภายใน เดือนตุลาคม 2561",
                "Quarter 4 2019",
                "ระหว่าง 31 มีนาคม 2562 ถึง 1 ตุลาคม 2561",
                "24 กันยายน 2562",
                "วันที่ 24 กันยายน 2562",
                "การประชุมครั้งที่ 13/2562",
                "พระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์ พ.ศ. 2551",
                "มติที่ประชุมให้ทุกหน่วยงานส่งข้อมูลภายในเดือนตุลาคม 2561 และติดตามผลในการประชุมครั้งต่อไป",
                "The committee agreed in October 2018 that every agency would send its figures on time",
                "May",
                "พิมพ์เมื่อ 1 ตุลาคม 2561"
            })
    void readsNoPeriodFromOtherLines(String line) {
        assertThat(HeadingPeriod.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FY2562", "FY2562-Q1", "FY2562-Q4", "CY2019", "2018-10", "2018-10..2019-03", "2019-01..2019-03"})
    void readsThePeriodsThatDocumentsPrint(String code) {
        Period period = Period.parse(code);
        Text label = PeriodLabel.of(period);

        assertThat(HeadingPeriod.read(label.th())).isEqualTo(period.months());
        assertThat(HeadingPeriod.read(label.en())).isEqualTo(period.months());
        assertThat(HeadingPeriod.read(Digits.toThai(label.th()))).isEqualTo(period.months());
    }

    @ParameterizedTest
    @ValueSource(strings = {" (", "ประจำ", "for the ", "เดือน ", "- ", "1 "})
    void doesNotStallOnLongLines(String piece) {
        assertThat(HeadingPeriod.read(piece.repeat(200 / piece.length()))).isEmpty();
        assertThat(HeadingPeriod.read(piece.repeat(10_000))).isEmpty();
    }
}
