package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final MonthRange OCTOBER_2018 = MonthRange.of(YearMonth.of(2018, 10));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/10/2561",
                "12-10-2561",
                "12.10.2561",
                "12 / 10 / 2561",
                "12/10/2018",
                "12 ต.ค. 2561",
                "12 ต.ค 2561",
                "12 ตค. 2561",
                "12 ต.ค.2561",
                "12ต.ค.2561",
                "12-ต.ค.-2561",
                "12 ตุลาคม 2561",
                "12 ตุลาคม พ.ศ. 2561",
                "12 ตุลาคม พ.ศ.2561",
                "12 เดือน ตุลาคม ปี พ.ศ. 2561",
                "12 ตุลาคม ค.ศ. 2018",
                "วันที่ 12 ตุลาคม 2561",
                "วันที่12 เดือนตุลาคม พ.ศ. 2561",
                "วันศุกร์ที่ 12 ตุลาคม 2561",
                "๑๒ ต.ค. ๒๕๖๑",
                "໑໒/໑໐/໒໐໑໘",
                "၁၂/၁၀/၂၀၁၈",
                " 12\u00a0ต.ค.\u200b 2561 ",
                "12 October 2018",
                "12th of October 2018",
                "12 OCTOBER 2018",
                "12 Oct 2018",
                "12 Oct. 2018",
                "12-oct-2018",
                "Friday, 12 October 2018",
                "October 12, 2018",
                "2018-10-12",
                "2561-10-12",
                "2018/10/12",
                "2018-10-12T00:00:00",
                "2018-10-12 10:10"
            })
    void readsADayHoweverItIsWritten(String text) {
        assertThat(DateReader.readDate(text, null)).contains(LocalDate.of(2018, 10, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "12",
                "2561",
                "12 ต.ค.",
                "ต.ค. 2561",
                "31/02/2562",
                "29/02/2562",
                "0/10/2561",
                "12/13/2561",
                "12/0/2561",
                "32 ต.ค. 2561",
                "12/10/61",
                "12 ต.ค. 61",
                "12/10/561",
                "12/10/25611",
                "12/10-2561",
                "12 10 2561",
                "12,10,2561",
                "12/10/9999",
                "12/10/1234",
                "12 ต.ค. พ.ศ. 2018",
                "12 ต.ค. ค.ศ. 2561",
                "12 ฤดูฝน 2561",
                "12 ต.ค. 2561 ก่อนเที่ยง",
                "ปลายเดือน ต.ค. 2561",
                "12-15 ต.ค. 2561",
                "99999999999/10/2561",
                "2018-10-12T25:00",
                "20181012"
            })
    void refusesWhatIsNoDayOrCouldBeTwo(String text) {
        assertThat(DateReader.readDate(text, null)).isEmpty();
    }

    @Test
    void readsTheTwentyNinthOfFebruaryByTheGregorianYear() {
        assertThat(DateReader.readDate("29/02/2563", null)).contains(LocalDate.of(2020, 2, 29));
        assertThat(DateReader.readDate("29/02/2564", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "มกรมคม,1",
        "มกราคน,1",
        "กรกฏาคม,7",
        "กค.,7",
        "กันยายม,9",
        "พฤศจิกายย,11",
        "Octobre,10",
        "Febuary,2",
        "Sept,9"
    })
    void readsMisspeltMonths(String month, int number) {
        assertThat(DateReader.readDate("12 " + month + " 2561", null)).contains(LocalDate.of(2018, number, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jun3", "Jule", "ม.", "ค.", "มคค.", "ธันวายน"})
    void refusesMonthsThatCouldBeAnother(String month) {
        assertThat(DateReader.readDate("12 " + month + " 2561", null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void readsWhatItsNamesOfMonthsWrite(Month month) {
        for (Language language : Language.values()) {
            LocalDate day = LocalDate.of(2018, month, 28);
            String year = " " + MonthNames.year(YearMonth.from(day), language);

            assertThat(DateReader.readDate("28 " + MonthNames.full(month, language) + year, null))
                    .contains(day);
            assertThat(DateReader.readDate("28 " + MonthNames.abbreviated(month, language) + year, null))
                    .contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12 ต.ค. 61, 2018-10-12",
        "12/10/61, 2018-10-12",
        "12 Oct 18, 2018-10-12",
        "12 ต.ค. พ.ศ. 61, 2018-10-12",
        "12/10/04, 2004-10-12",
        "1 พ.ค. 74, 2031-05-01",
        "31/10/46, 2003-10-31",
        "31/10/33, 2033-10-31"
    })
    void readsAYearOfTwoDigitsByTheReportingPeriod(String text, LocalDate day) {
        assertThat(DateReader.readDate(text, OCTOBER_2018)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/10/85", "12/10/40", "1/11/33", "30/10/03", "12 ต.ค. พ.ศ. 18", "12 ต.ค. ค.ศ. 61"})
    void refusesAYearOfTwoDigitsMoreThanFifteenYearsFromThePeriod(String text) {
        assertThat(DateReader.readDate(text, OCTOBER_2018)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02:50, 02:50",
        "2:50, 02:50",
        "00.05 น., 00:05",
        "21.10 น., 21:10",
        "21.10น, 21:10",
        "๒๑.๑๐ น., 21:10",
        "เวลา 21.10 น., 21:10",
        "21:10:00, 21:10",
        "9:10 PM, 21:10",
        "12:10 am, 00:10"
    })
    void readsATimeOfDay(String text, LocalTime time) {
        assertThat(DateReader.readTime(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24:00",
                "12:60",
                "12:5",
                "9 น.",
                "0250",
                "12:10:61",
                "13:10 pm",
                "บ่าย",
                ":10",
                "12:10 ถึง 13:10"
            })
    void refusesWhatIsNoTimeOfDay(String text) {
        assertThat(DateReader.readTime(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-21 10:10, 2018-10-21T10:10",
        "2018-10-21T10:10, 2018-10-21T10:10",
        "2018-10-21T10:10:30.5, 2018-10-21T10:10:30",
        "11 ต.ค. 2561 15.35 น., 2018-10-11T15:35",
        "11 ต.ค. 61 เวลา 15.35 น., 2018-10-11T15:35",
        "๑๑ ต.ค. ๒๕๖๑ ๑๕.๓๕ น., 2018-10-11T15:35",
        "'11/10/2561, 15:35', 2018-10-11T15:35",
        "11/10/2561, 2018-10-11T00:00"
    })
    void readsADayWithItsTime(String text, LocalDateTime moment) {
        assertThat(DateReader.readDateTime(text, OCTOBER_2018)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-21T10:10:00+07:00, 2018-10-21T10:10",
        "2018-10-21T10:10+06:30, 2018-10-21T10:40",
        "2018-10-21T20:10:00Z, 2018-10-22T03:10"
    })
    void tellsTheTimeInBangkokOfATimeWithAnOffset(String text, LocalDateTime moment) {
        assertThat(DateReader.readDateTime(text, null)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-10-21T10:10+7", "2018-10-21T10:10+99:00", "2018-10-21 10:10 x", "2018-10-21 x"})
    void refusesWhatFollowsADayAndIsNoTime(String text) {
        assertThat(DateReader.readDateTime(text, null)).isEmpty();
    }

    @Test
    void turnsACellWithABuddhistYearIntoItsGregorianDay() {
        assertThat(DateReader.fromCell(LocalDate.of(2561, 10, 12))).isEqualTo(LocalDate.of(2018, 10, 12));
        assertThat(DateReader.fromCell(LocalDate.of(2018, 10, 12))).isEqualTo(LocalDate.of(2018, 10, 12));
        assertThat(DateReader.fromCell(LocalDate.of(2564, 2, 29))).isEqualTo(LocalDate.of(2021, 2, 28));
    }
}
