package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationsTest {

    @Test
    void writesEveryDimensionInAlphabeticalOrder() throws IOException {
        StringBuilder csv = new StringBuilder();

        Observations.write(
                List.of(
                        new Observation("A", "2018-10", new TreeMap<>(Map.of("sex", "M", "area", "D1")), 3),
                        new Observation("B", "2018-10", new TreeMap<>(), 2.5),
                        new Observation("C", "2018-10", new TreeMap<>(Map.of("area", "x,\"y\"")), 1)),
                List.of("sex", "area"),
                csv);

        assertThat(csv).hasToString("""
                        indicator,period,area,sex,value
                        A,2018-10,D1,M,3
                        B,2018-10,,,2.5
                        C,2018-10,"x,""y""\",,1
                        """);
    }

    @Test
    void whatIsNotKnownExactlyHasBoundsAndNoValue() throws IOException {
        StringBuilder csv = new StringBuilder();

        Observations.write(
                List.of(
                        new Observation("A", "CY2018", new TreeMap<>(), 120, 8),
                        new Observation("B", "CY2018", new TreeMap<>(), 7)),
                List.of(),
                csv);

        assertThat(csv).hasToString("""
                        indicator,period,value,least,most
                        A,CY2018,,120,128
                        B,CY2018,7,7,7
                        """);
    }

    @Test
    void joinsTheDimensionsOfAHeadline() throws IOException {
        StringBuilder csv = new StringBuilder();

        Observations.writeHeadlines(
                List.of(
                        new Headline("A", "FY2562", new TreeMap<>(Map.of("stage", "OPEN", "area", "P1")), 4),
                        new Headline("A", "FY2562", new TreeMap<>(), 10.25)),
                csv);

        assertThat(csv).hasToString("""
                        indicator,period,dimensions,value
                        A,FY2562,area=P1;stage=OPEN,4
                        A,FY2562,,10.25
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "1234567, 1234567",
        "2.5, 2.5",
        "0.33333333, 0.3333",
        "0.66666666, 0.6667",
        "1.10, 1.1",
        "0.00001, 0",
        "-2.5, -2.5"
    })
    void wholeNumbersHaveNoPointOthersAtMostFourDecimals(double value, String written) {
        assertThat(Observations.plain(value)).isEqualTo(written);
    }

    @Test
    void figuresAreOrderedByIndicatorPeriodAndCodes() {
        List<Observation> ordered = List.of(
                new Observation("A", "2018-10", new TreeMap<>(), 1),
                new Observation("A", "2018-10", new TreeMap<>(Map.of("area", "D1")), 1),
                new Observation("A", "2018-10", new TreeMap<>(Map.of("area", "D1", "sex", "F")), 1),
                new Observation("A", "2018-10", new TreeMap<>(Map.of("area", "D2")), 1),
                new Observation("A", "2018-10", new TreeMap<>(Map.of("sex", "F")), 1),
                new Observation("A", "2018-11", new TreeMap<>(), 1),
                new Observation("B", "2018-10", new TreeMap<>(), 1));
        List<Observation> reversed = new java.util.ArrayList<>(ordered);
        java.util.Collections.reverse(reversed);
        reversed.sort(Observations.ORDER);

        assertThat(reversed).isEqualTo(ordered);
    }
}
