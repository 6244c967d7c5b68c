package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.intake.sheets.UnreadableFileException.Reason;

class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874"})
    void readsThaiInEitherEncoding(String charset) throws Exception {
        ReadFile file = ReadFile.of("ที่,คดีอาญาที่\r\n๑,504/2560\r\n".getBytes(Charset.forName(charset)));

        assertThat(file.cell("A1")).isEqualTo(Cell.text("ที่"));
        assertThat(file.cell("A2")).isEqualTo(Cell.text("๑"));
        assertThat(file.cell("B2")).isEqualTo(Cell.text("504/2560"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesTheByteOrderMarkOut(String charset) throws Exception {
        ReadFile file = ReadFile.of("\ufeffที่,ชาย".getBytes(Charset.forName(charset)));

        assertThat(file.only().rows().get(1)).containsExactly(Cell.text("ที่"), Cell.text("ชาย"));
    }

    @Test
    void numbersRowsAsASpreadsheetShowsThem() throws Exception {
        ReadFile file = read("title\n\n\n,,\n\"two\nlines\",b\nlast,\n\n\n");

        assertThat(file.only().rowNumbers()).containsExactly(1, 5, 6);
        assertThat(file.cell("A5")).isEqualTo(Cell.text("two\nlines"));
        assertThat(file.cell("A6")).isEqualTo(Cell.text("last"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String delimiter) throws Exception {
        ReadFile file = read("ทะเบียนคดี\n\na|b|c\n1|\"2|2\"|3\n".replace("|", delimiter));

        assertThat(file.only().rows().get(4))
                .containsExactly(Cell.text("1"), Cell.text("2" + delimiter + "2"), Cell.text("3"));
    }

    @Test
    void isNotMisledByDecimalCommas() throws Exception {
        assertThat(read("1,5;2,5;3,5\n1,5;2,5;3,5\n").cell("C1")).isEqualTo(Cell.text("3,5"));
    }

    @Test
    void obeysTheLineThatNamesTheDelimiterAndDoesNotCountIt() throws Exception {
        assertThat(read("sep=|\r\na|b,c\r\n").cell("B1")).isEqualTo(Cell.text("b,c"));
    }

    @Test
    void readsOneColumnWithoutAnyDelimiter() throws Exception {
        assertThat(read("a\nb\n").only().rowNumbers()).containsExactly(1, 2);
    }

    @Test
    void leavesQuotesThatEncloseNothing() throws Exception {
        ReadFile file = read("\"a\" b,c\"d,\"e\"\"f\"\n\"not closed,1\n");

        assertThat(file.only().rows().get(1)).containsExactly(Cell.text("a b"), Cell.text("c\"d"), Cell.text("e\"f"));
        assertThat(file.cell("A2")).isEqualTo(Cell.text("not closed,1\n"));
    }

    @Test
    void takesEveryCellForText() throws Exception {
        assertThat(read("1,2019-09-30,TRUE\n").only().rows().get(1))
                .containsExactly(Cell.text("1"), Cell.text("2019-09-30"), Cell.text("TRUE"));
    }

    @Test
    void takesSpacesOfAnyKindForBlank() throws Exception {
        assertThat(read(" ,\u00a0,\u200b\n\"  \",x\n").only().rowNumbers()).containsExactly(2);
    }

    @Test
    void readsTheEndMarkOfOldProgramsAsTheEnd() throws Exception {
        assertThat(read("a,b\n\u001a").only().rowNumbers()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1\u0000,2", "a\u0007b", "%PDF-1.4\n\u0001\u0002"})
    void refusesControlCharacters(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_WORKBOOK));
    }

    @Test
    void refusesWhatIsNoTextInAnyEncoding() {
        byte[] unmapped = {'a', ',', (byte) 0xdb, (byte) 0xfc, '\n'};

        assertThatThrownBy(() -> ReadFile.of(unmapped))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_WORKBOOK));
    }

    private static ReadFile read(String text) throws UnreadableFileException {
        return ReadFile.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void recognisesUtf16WithoutAMark(String charset) throws Exception {
        ReadFile file = ReadFile.of("เลขที่;อำเภอ\r\n1;แม่สาย\r\n".getBytes(Charset.forName(charset)));

        assertThat(file.cell("B2")).isEqualTo(Cell.text("แม่สาย"));
    }
}
