package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.Catalog;

/** The whole sample year, every file of it in another layout, gives the figures that it gave before. */
class OtherLayoutsTest {

    private static final int YEAR = 2562;
    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static final OtherLayouts LAYOUTS = new OtherLayouts(CATALOG);

    @Test
    void asOpenDocumentSheets() throws IOException {
        givesTheExpectedFigures("ods", LAYOUTS.openDocument());
    }

    @Test
    void asWebPages() throws IOException {
        givesTheExpectedFigures("html", LAYOUTS.webPages());
    }

    @Test
    void withHeadersAndCodesInEnglish() throws IOException {
        givesTheExpectedFigures("english", LAYOUTS.english());
    }

    @Test
    void withAColumnThatTheFormDoesNotHave() throws IOException {
        givesTheExpectedFigures("added", LAYOUTS.withAColumnMore());
    }

    @Test
    void withLinesMergedDown() throws IOException {
        givesTheExpectedFigures("merged", LAYOUTS.mergedDown());
    }

    @Test
    void withTheStationsLayoutsExchanged() throws IOException {
        givesTheExpectedFigures("exchanged", LAYOUTS.exchanged(YEAR));
    }

    /** What is refused as it is, is sent as it is; a year has four such files. */
    private static void givesTheExpectedFigures(String name, UnaryOperator<byte[]> rewritten) throws IOException {
        List<Boolean> changed = new ArrayList<>();
        UnaryOperator<byte[]> noted = content -> {
            byte[] other = rewritten.apply(content);
            changed.add(!Arrays.equals(content, other));
            return other;
        };

        new ExpectedYear(YEAR, CATALOG)
                .isGivenBy(SampleDatabase.of(CATALOG, "layouts-" + name, YEAR, noted, new Random(7)));

        assertThat(changed).hasSize(121).filteredOn(c -> !c).hasSize(4);
    }
}
