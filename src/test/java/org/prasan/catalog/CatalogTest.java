package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Scope;
import org.prasan.support.HomeBuilder;

class CatalogTest {

    @TempDir
    Path folder;

    @Test
    void everythingThatIsDefinedIsFound() {
        Catalog catalog = HomeBuilder.in(folder).load();

        assertThat(catalog.forms()).extracting(FormDefinition::id).containsExactly("MEET", "REG", "TAB");
        assertThat(catalog.indicators())
                .extracting(IndicatorDefinition::id)
                .containsExactly("PEOPLE", "CHILDREN", "STAGES", "DAYS", "SEEN", "LATE");
        assertThat(catalog.report("summary").audience()).isEqualTo("public");
        assertThat(catalog.findJob("monthly")).isPresent();
        assertThat(catalog.policy("public")).isEqualTo(new ProtectionPolicy("public", 1, 4));
        assertThat(catalog.obligations())
                .containsExactly(new ObligationSpec("A1", "REG", 1, 15), new ObligationSpec("A2", "TAB", 3, 15));
        assertThat(catalog.meetings()).hasValue(new MeetingSource("MEET", "meetings", "meeting", "held"));
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        Catalog catalog = HomeBuilder.in(folder).load();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.form("NONE"))
                .withMessage("no form NONE; there are MEET, REG, TAB");
        assertThat(catalog.findForm("NONE")).isEmpty();
    }

    @Test
    void aPayloadHasAPlaceForEveryMemberAndNoneForWhatIsNotKept() {
        TableDefinition people = HomeBuilder.in(folder).load().form("REG").table("people");

        assertThat(people.leaves())
                .extracting(leaf -> leaf.column().name()
                        + leaf.member().map(m -> m.codes().toString()).orElse(""))
                .containsExactly(
                        "number",
                        "seen",
                        "area",
                        "sex",
                        "age",
                        "children{sex=M}",
                        "children{sex=F}",
                        "helped",
                        "stage",
                        "stage_date",
                        "left_time",
                        "left");
    }

    @Test
    void onlyPlainCountsAndSumsAddUpUnlessSaidOtherwise() {
        Catalog catalog = HomeBuilder.in(folder).load();

        assertThat(catalog.indicators().stream()
                        .filter(IndicatorDefinition::additive)
                        .map(IndicatorDefinition::id))
                .containsExactly("PEOPLE", "CHILDREN", "SEEN");
        assertThat(catalog.indicator("CHILDREN").measure()).isEqualTo(new Measure.Sum(List.of("children")));
        assertThat(catalog.indicator("LATE").scope()).isEqualTo(Scope.UP_TO);
        assertThat(catalog.indicator("PEOPLE").isProtected()).isTrue();
    }

    @Test
    void aVersionChangesWithWhatItDependsOnAndWithNothingElse() {
        HomeBuilder home = HomeBuilder.in(folder);
        Map<String, String> before = versions(home);

        Map<String, String> afterSex = versions(home.append("jobs/codelists/sex.csv", "U,ไม่ระบุ,Not stated,\n"));
        assertThat(afterSex.get("forms/REG")).isNotEqualTo(before.get("forms/REG"));
        assertThat(afterSex.get("forms/TAB")).isEqualTo(before.get("forms/TAB"));
        assertThat(afterSex.get("codelists")).isNotEqualTo(before.get("codelists"));

        Map<String, String> afterReport = versions(home.file("reports/summary/summary.jrxml", "<x/>"));
        assertThat(afterReport.get("reports/summary")).isNotEqualTo(before.get("reports/summary"));
        assertThat(afterReport.get("forms/REG")).isEqualTo(afterSex.get("forms/REG"));
    }

    private static Map<String, String> versions(HomeBuilder home) {
        Catalog catalog = home.load();
        return catalog.versions(catalog.findJob("monthly").orElseThrow());
    }
}
