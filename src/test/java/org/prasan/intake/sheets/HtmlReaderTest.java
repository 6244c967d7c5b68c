package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874"})
    void readsTheTablesOfAPageAndTheLinesBetweenThem(String charset) throws Exception {
        ReadFile file = ReadFile.of("""
                <html><head><meta charset="any"><style>td { color: red }</style><title>x</title></head><body>
                <h1>ทะเบียน</h1>ตุลาคม<br>2561
                <table><tr><th>เลขที่</th><th>ชื่อ&nbsp;ย่อ</th></tr>
                <tr><td>1</td><td>ก<br>ข</td></tr></table><p>หมายเหตุ</p></body></html>
                """.getBytes(Charset.forName(charset)));

        assertThat(file.only().name()).isEmpty();
        assertThat(file.cell("A1")).isEqualTo(Cell.text("ทะเบียน"));
        assertThat(file.cell("A2")).isEqualTo(Cell.text("ตุลาคม"));
        assertThat(file.cell("A3")).isEqualTo(Cell.text("2561"));
        assertThat(file.cell("B4")).isEqualTo(Cell.text("ชื่อ\u00a0ย่อ"));
        assertThat(file.cell("B5")).isEqualTo(Cell.text("ก ข"));
        assertThat(file.cell("A6")).isEqualTo(Cell.text("หมายเหตุ"));
    }

    @Test
    void placesCellsBehindThoseThatReachDownOrAcross() throws Exception {
        ReadFile file = page("<tr><td rowspan=2>a</td><td colspan=2>b</td><td>c</td></tr>"
                + "<tr style='display: none'><td>d</td><td>e</td></tr>");

        assertThat(file.cell("B1")).isEqualTo(Cell.text("b"));
        assertThat(file.cell("D1")).isEqualTo(Cell.text("c"));
        assertThat(file.cell("B2")).isEqualTo(Cell.text("d"));
        assertThat(file.cell("C2")).isEqualTo(Cell.text("e"));
        assertThat(file.regions).containsExactly("merged A1:A2", "merged B1:C1", "hidden row 2");
    }

    @Test
    void runsNothingAndShowsNoScript() throws Exception {
        ReadFile file = page("<script>document.write('x')</script><tr><td>1<script>2</script></td></tr>");

        assertThat(file.only().rowNumbers()).containsExactly(1);
        assertThat(file.cell("A1")).isEqualTo(Cell.text("1"));
    }

    @Test
    void refusesAPageWithoutMeasure() {
        byte[] page = ("<table>" + "<tr><td>1</td></tr>".repeat(400_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> ReadFile.of(page))
                        .reason())
                .isEqualTo(UnreadableFileException.Reason.BEYOND_MEASURE);
    }

    private static ReadFile page(String rows) throws UnreadableFileException {
        return ReadFile.of(("<table>" + rows + "</table>").getBytes(StandardCharsets.UTF_8));
    }
}
