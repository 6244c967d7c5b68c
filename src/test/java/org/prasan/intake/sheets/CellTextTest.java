package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class CellTextTest {

    private final CellText text = new CellText();

    @Test
    void readsNumbersToTheLastBitAsJavaDoes() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String written = written(random);
            assertThat(read(written)).as(written).isEqualTo(Double.parseDouble(written));
        }
    }

    private static String written(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt());
            case 1 -> String.format(Locale.ROOT, "%." + random.nextInt(15) + "f", random.nextGaussian() * 1000);
            case 2 -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            default -> Long.toString(random.nextLong());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "5.", "-.123456789012345", " 12 ", "1E+3", "-0"})
    void readsUnusualNumbers(String written) throws Exception {
        assertThat(read(written)).isEqualTo(Double.parseDouble(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1,5", "1.2.3", "NaN", "Infinity", "1e999", "--1", "๑"})
    void knowsWhatIsNoNumber(String written) throws Exception {
        assertThat(read(written)).isNaN();
    }

    private double read(String written) throws SAXException {
        text.clear();
        text.append(written.toCharArray(), 0, written.length());
        return text.number();
    }
}
