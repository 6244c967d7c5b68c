package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.vocabulary.CodeLists;

/** Who reads which audience's editions, as the project's own protection.yml and list of areas say. */
class ReadersOfAudiencesTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static final ProtectionRules RULES = CATALOG.protection();
    private static final CodeLists LISTS = CATALOG.codeLists();

    @Test
    void theProvincesOwnPeopleReadWhatIsForThemAndEverythingWider() {
        assertThat(RULES.readBy(List.of("TH-57"), LISTS))
                .containsExactly("public", "cross-border", "national", "provincial");
    }

    @Test
    void whoBelongsToADistrictBelongsToItsProvince() {
        assertThat(RULES.readBy(List.of("TH-5701"), LISTS)).contains("provincial");
    }

    @Test
    void theCountryDoesNotReadWhatIsForTheProvince() {
        assertThat(RULES.readBy(List.of("THA"), LISTS)).containsExactly("public", "cross-border", "national");
        assertThat(RULES.readBy(List.of("TH-85"), LISTS)).containsExactly("public", "cross-border", "national");
    }

    @Test
    void neighboursReadWhatIsForThePartners() {
        assertThat(RULES.readBy(List.of("MM-TCK"), LISTS)).containsExactly("public", "cross-border");
    }

    @Test
    void theRootReadsAllAndNoKnownAreaOnlyWhatIsForEverybody() {
        assertThat(RULES.readBy(List.of("ALL"), LISTS)).contains("provincial");
        assertThat(RULES.readBy(List.of("NOWHERE"), LISTS)).containsExactly("public");
        assertThat(RULES.readBy(List.of(), LISTS)).containsExactly("public");
    }
}
