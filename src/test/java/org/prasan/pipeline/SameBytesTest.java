package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;

/** From the same files every machine makes the same editions, wherever it stands and whatever its language. */
class SameBytesTest {

    @TempDir
    private Path out;

    @Test
    void zoneAndLanguageOfTheMachineChangeNothing() throws IOException {
        Map<String, byte[]> here = editions("here", "UTC", Locale.ROOT);
        Map<String, byte[]> there =
                editions("there", "Pacific/Auckland", Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

        assertThat(there.keySet()).isEqualTo(here.keySet());
        assertThat(here.keySet().stream().filter(file -> file.startsWith("provincial-committee/")))
                .hasSize(15);
        assertThat(SampleEditions.differences(here, there)).isEmpty();
    }

    /** The whole way, from definitions and files to what a reader opens: every report's files, by report and name. */
    private Map<String, byte[]> editions(String name, String zone, Locale language) throws IOException {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale languageBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(language);
            Catalog catalog = Catalog.load(Path.of("."));
            SampleEditions sample = SampleEditions.of(catalog, "same-bytes-" + name);
            Map<String, byte[]> files = new TreeMap<>();
            for (ReportDefinition report : catalog.reports()) {
                SampleEditions.contents(sample.write(report.id(), out.resolve(name)))
                        .forEach((file, bytes) -> files.put(report.id() + "/" + file, bytes));
            }
            return files;
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(languageBefore);
        }
    }
}
