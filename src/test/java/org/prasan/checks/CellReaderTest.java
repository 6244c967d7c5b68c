package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.ColumnBuilder.code;
import static org.prasan.support.ColumnBuilder.column;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.sheets.Cell;
import org.prasan.support.ColumnBuilder;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.CensoredCount;
import org.prasan.vocabulary.MonthRange;

class CellReaderTest {

    @TempDir
    static Path home;

    private static CellReader reader;

    @BeforeAll
    static void load() {
        reader = new CellReader(HomeBuilder.in(home).load().codeLists(), MonthRange.parse("2018-10"));
    }

    @Test
    void blanksAndDashesMeanZeroWhereThingsAreCounted() {
        for (Object blank : new Object[] {"-", "–", "—", " - "}) {
            assertThat(read(column("count", Type.COUNT), blank)).as("%s", blank).isEqualTo(new Reading.Read(0L));
        }
        assertThat(read(column("count", Type.COUNT), null)).isEqualTo(new Reading.Read(0L));
    }

    @Test
    void blanksAndDashesMeanNotKnownElsewhere() {
        for (Type type : new Type[] {Type.TEXT, Type.DATE, Type.NUMBER, Type.FLAG, Type.ORDINAL}) {
            assertThat(read(column("any", type), null)).isEqualTo(Reading.BLANK);
            assertThat(read(column("any", type), "-")).isEqualTo(Reading.BLANK);
        }
        assertThat(read(code("sex", "sex"), "–")).isEqualTo(Reading.BLANK);
    }

    @Test
    void blanksAndDashesAreRefusedWhereSomethingMustStand() {
        assertThat(rule(column("number", Type.TEXT).required(), null)).isEqualTo("required");
        assertThat(rule(column("number", Type.TEXT).required(), "-")).isEqualTo("required");
        assertThat(rule(code("sex", "sex").required(), null)).isEqualTo("required");
    }

    @Test
    void aFormulaWithoutAResultIsNoText() {
        for (Cell broken : Formulas.withoutAResult()) {
            assertThat(rule(column("number", Type.TEXT).required(), broken)).isEqualTo("required");
            assertThat(read(column("remark", Type.TEXT), broken)).isEqualTo(Reading.BLANK);
            assertThat(read(column("mark", Type.FLAG), broken)).isEqualTo(Reading.BLANK);
            assertThat(rule(column("count", Type.COUNT), broken)).isEqualTo("number");
            assertThat(rule(column("day", Type.DATE), broken)).isEqualTo("date");
            assertThat(rule(code("sex", "sex"), broken)).isEqualTo("code");
        }
    }

    @Test
    void aWordForNotKnownIsNotKnown() {
        ColumnBuilder age = column("age", Type.NUMBER).unknown("ไม่ทราบ", "n/a");

        assertThat(read(age, "ไม่ทราบ")).isEqualTo(Reading.BLANK);
        assertThat(read(age, "N/A")).isEqualTo(Reading.BLANK);
        assertThat(read(age, "๑๗ ปี")).isEqualTo(new Reading.Read(17L));
        assertThat(rule(age, "เด็ก")).isEqualTo("number");
    }

    @Test
    void aNumberThatItsPublisherHidIsNeitherANumberNorNothing() {
        ColumnBuilder count = column("count", Type.NUMBER).range(0, 9).censored("<5");

        assertThat(read(count, "<5")).isEqualTo(new Reading.Read(new CensoredCount(5)));
        assertThat(read(count, "< ๕.")).isEqualTo(new Reading.Read(new CensoredCount(5)));
        assertThat(read(count, "5")).isEqualTo(new Reading.Read(5L));
        assertThat(rule(count, "<6")).isEqualTo("number");
    }

    @ParameterizedTest
    @CsvSource({"13/2562, 13", "ครั้งที่ ๑๓/๒๕๖๒, 13", "13, 13", "๑๓, 13", "13th, 13"})
    void readsTheFirstNumberOfAMeeting(String text, long number) {
        assertThat(read(column("meeting", Type.ORDINAL), text)).isEqualTo(new Reading.Read(number));
    }

    @Test
    void aMeetingNumberThatASpreadsheetMadeADateOfIsRefused() {
        assertThat(rule(column("meeting", Type.ORDINAL), LocalDate.of(2019, 10, 1)))
                .isEqualTo("number");
        assertThat(rule(column("meeting", Type.ORDINAL), 13.5)).isEqualTo("number");
        assertThat(rule(column("meeting", Type.ORDINAL), "สิบสาม")).isEqualTo("number");
        assertThat(rule(column("meeting", Type.ORDINAL), "12345678901234567890"))
                .isEqualTo("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"✓", "/", "(/)", "ใช่", "เข้า", "yes", "1", "TRUE"})
    void anyMarkMeansYes(String text) {
        assertThat(read(column("mark", Type.FLAG), text)).isEqualTo(new Reading.Read(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่", "No", "0", "false", "✗", "( )", "[ ]", "☐"})
    void aWordForNoMeansNotMarked(String text) {
        assertThat(read(column("mark", Type.FLAG), text)).isEqualTo(Reading.BLANK);
    }

    @Test
    void textIsKeptAsItShouldHaveBeenTyped() {
        assertThat(read(column("number", Type.TEXT), " ๑๒/๒๕๖๑\u200b ")).isEqualTo(new Reading.Read("12/2561"));
        assertThat(read(column("number", Type.TEXT), 12)).isEqualTo(new Reading.Read("12"));
    }

    @Test
    void onlyNumbersAreJudgedAsNumbers() {
        ColumnDefinition age = column("age", Type.NUMBER).range(0, 120).build();

        assertThat(CellReader.judgeNumber(age, -1L)).map(Violation::rule).hasValue("negative");
        assertThat(CellReader.judgeNumber(age, 121L)).map(Violation::rule).hasValue("range");
        assertThat(CellReader.judgeNumber(age, null)).isEmpty();
        assertThat(CellReader.judgeNumber(column("t", Type.TEXT).build(), "-1")).isEmpty();
    }

    @Test
    void onlyWhatHasHappenedCanBeTooLate() {
        LocalDate november = LocalDate.of(2018, 11, 1);

        assertThat(reader.judgeDate(column("seen", Type.DATE).happened().build(), november))
                .isPresent();
        assertThat(reader.judgeDate(column("due", Type.DATE).build(), november)).isEmpty();
        assertThat(reader.judgeDate(column("seen", Type.DATE).happened().build(), null))
                .isEmpty();
    }

    private static Reading read(ColumnBuilder column, @Nullable Object value) {
        return reader.read(column.build(), Cells.of(value));
    }

    private static String rule(ColumnBuilder column, @Nullable Object value) {
        return read(column, value) instanceof Reading.Unread unread
                ? unread.violation().rule()
                : "none";
    }
}
