package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;

/** From the same files every machine makes the same editions, wherever it stands and whatever its language. */
class SameBytesTest {

    @TempDir
    private Path out;

    @Test
    void zoneAndLanguageOfTheMachineChangeNothing() throws IOException {
        Map<String, byte[]> here = edition("here", "UTC", Locale.ROOT);
        Map<String, byte[]> there =
                edition("there", "Pacific/Auckland", Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

        assertThat(there).hasSameSizeAs(here).hasSize(15);
        assertThat(SampleEditions.differences(here, there)).isEmpty();
    }

    /** The whole way, from definitions and files to what a reader opens. */
    private Map<String, byte[]> edition(String name, String zone, Locale language) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale languageBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(language);
            SampleEditions sample = SampleEditions.of(Catalog.load(Path.of(".")), "same-bytes-" + name);
            return SampleEditions.contents(sample.write("provincial-committee", out.resolve(name)));
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(languageBefore);
        }
    }
}
