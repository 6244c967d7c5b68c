package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.vocabulary.Text;

/** The United Nations' own tables, which subtraction breaks as they are published, protected by us and attacked. */
class UnTablesAttackTest {

    private static final ProtectionPolicy POLICY = new ProtectionPolicy("public", 1, 4, 4);
    private static final ReportDefinition REPORT = new ReportDefinition(
            "un",
            Path.of("un"),
            Text.same("any"),
            Text.same("any"),
            "public",
            "t",
            "t",
            List.of(),
            List.of(),
            List.of(),
            "");

    @ParameterizedTest
    @CsvSource({"THA, 100", "MMR, 50", "LAO, 10"})
    void noSmallCountCanBeBoundedMoreNarrowlyThanThePolicyAllows(String country, int least) throws IOException {
        FigureSet figures = UnTables.of(country, REPORT);
        Release release = new Disclosure()
                .protect(figures, new ProtectionRules(Map.of("public", POLICY), 60, Map.of()), Published.NOTHING);
        assertThat(release).isInstanceOf(Release.Safe.class);
        Map<String, ReleasedTable> released =
                Objects.requireNonNull(((Release.Safe) release).tables().get(REPORT));

        List<Attacker.Found> found = new ArrayList<>();
        for (FigureTable table : figures.of(REPORT)) {
            found.addAll(new Attacker()
                    .read(table, figures.inner(), Objects.requireNonNull(released.get(table.id())))
                    .attack(POLICY.hideTo()));
        }

        assertThat(found).hasSizeGreaterThan(least).allSatisfy(one -> {
            assertThat(one.greatest() - one.least()).as("%s", one).isGreaterThanOrEqualTo(POLICY.width());
            assertThat(one.greatest()).as("%s", one).isGreaterThan(POLICY.hideTo());
        });
    }
}
