package org.prasan.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;

/** The sample years from their files to figures, stage by stage without Spring Batch, in several reading orders. */
class SampleFiguresTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));

    @ParameterizedTest
    @CsvSource({"2561, 1", "2562, 2", "2562, 3"})
    void everyFigureIsWhatACarefulReaderMakesOfIt(int year, long seed) throws IOException {
        new ExpectedYear(year, CATALOG)
                .isGivenBy(SampleDatabase.of(
                        CATALOG, "figures" + year + "-" + seed, year, UnaryOperator.identity(), new Random(seed)));
    }
}
