package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.HomeBuilder;

/** Definitions that are changed while a process goes by them. */
class LiveCatalogTest {

    private static final String BROKEN = "indicators: [";

    @TempDir
    private Path folder;

    private HomeBuilder home;

    @BeforeEach
    void home() {
        home = HomeBuilder.in(folder);
    }

    @Test
    void whatWasRightHoldsOnWhileAFileIsNotAndTheNewHoldsOnceItIs() {
        LiveCatalog live = new LiveCatalog(folder);
        Catalog before = live.current();
        String right = home.text(HomeBuilder.JOB);

        home.file(HomeBuilder.JOB, right.replace("reports: [summary]", "reports: [nothing]"));

        assertThat(live.usable()).isSameAs(before);
        assertThat(live.problems()).extracting(DefinitionProblem::file).containsExactly(HomeBuilder.JOB);
        assertThatExceptionOfType(DefinitionException.class).isThrownBy(live::current);

        home.file(HomeBuilder.JOB, right.replace("งานประจำเดือน", "งานรายเดือน"));

        assertThat(live.problems()).isEmpty();
        assertThat(live.current().findJob("monthly").orElseThrow().title().th()).isEqualTo("งานรายเดือน");
    }

    @Test
    void aCatalogIsPinnedByTheFilesThatItWasReadFrom() {
        Catalog catalog = new LiveCatalog(folder).current();
        Map<String, String> versions = catalog.versions();

        home.file(HomeBuilder.INDICATORS, BROKEN).file(HomeBuilder.PROTECTION, BROKEN);

        assertThat(catalog.versions()).isEqualTo(versions);
    }

    @Test
    void whereNothingHasBeenRightYetThereIsNothingToGoBy() {
        home.file(HomeBuilder.INDICATORS, BROKEN);
        LiveCatalog live = new LiveCatalog(folder);

        assertThat(live.find()).isEmpty();
        assertThatExceptionOfType(DefinitionException.class).isThrownBy(live::usable);
    }

    @Test
    void whomToTellIsKnownThoughAnotherFileIsNotRightAndNobodyWhenThisOneIsNot() {
        home.file("jobs/telling.yml", """
                        mail: {host: localhost, port: 25, security: none, from: prasan@localhost}
                        recipients:
                          - {recipient: all, languages: [th], mail: [admin@localhost], told: [failure]}
                        """).file(HomeBuilder.INDICATORS, BROKEN);

        assertThat(Catalog.tellingAlone(folder).recipients())
                .extracting(TellingPolicy.Recipient::name)
                .containsExactly("all");
        home.file("jobs/telling.yml", BROKEN);
        assertThat(Catalog.tellingAlone(folder)).isEqualTo(TellingPolicy.DEFAULT);
    }
}
