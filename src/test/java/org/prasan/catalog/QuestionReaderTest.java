package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.vocabulary.Text;

class QuestionReaderTest {

    private static final QuestionReader READER = new QuestionReader(Catalog.load(Path.of(".")));

    private static Question read(String indicator, String by, String where) {
        return READER.read(
                indicator, List.of(by.split(",")), where.isEmpty() ? List.of() : List.of(where), "provincial");
    }

    @Test
    void aLevelOfADimensionIsFoundByItsName() {
        AxisSpec axis = read("CASES_OPENED", "district,quarter", "").by().get(0);

        assertThat(axis.dimension()).isEqualTo("area");
        assertThat(axis.level()).isEqualTo("district");
    }

    @Test
    void indicatorDimensionsAndCodesAreFoundByTheirThaiNamesToo() {
        Question thai = read("ผู้ผ่านการคัดแยก", "เพศ,ไตรมาส", "สัญชาติ=พม่า");

        assertThat(thai).isEqualTo(read("SCREENED", "sex,quarter", "nationality=MMR"));
        assertThat(thai.where()).isEqualTo(Map.of("nationality", List.of("MMR")));
        assertThat(thai.title())
                .isEqualTo(new Text(
                        "ผู้ผ่านการคัดแยก ตามเพศและไตรมาส (สัญชาติ: เมียนมา)",
                        "Persons screened by sex and quarter (Nationality: Myanmar)"));
    }

    @Test
    void theSameQuestionHasTheSameNameInWhicheverOrderItsCodesAreTyped() {
        assertThat(read("SCREENED", "sex", "nationality=MMR,LAO").id())
                .isEqualTo(read("SCREENED", "sex", "nationality=LAO,MMR").id())
                .isNotEqualTo(read("SCREENED", "sex", "nationality=LAO").id())
                .isEqualTo("ask-screened-by-sex-8947780f");
    }

    @Test
    void threeDimensionsAreRowsWithinRowsAndColumns() {
        TableSpec table = read("SCREENED", "sex,nationality,quarter", "")
                .report(Catalog.load(Path.of(".")).report("provincial-committee"))
                .table(Question.ANSWER);

        assertThat(table.rows().dimension()).isEqualTo("sex");
        assertThat(table.rows().inner().orElseThrow().dimension()).isEqualTo("nationality");
        assertThat(table.columns().dimension()).isEqualTo("quarter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCRENED | sex | '' | there is no indicator SCRENED; the nearest: SCREENED (",
                "SCREENED | nation | '' | there is no dimension nation; the nearest: nationality (",
                "SCREENED | sex | nationality=MNR | there is no code of nationality MNR; the nearest: MMR (",
                "SCREENED | sex | nationalty=MMR | there is no dimension nationalty; the nearest: nationality (",
                "SCREENED | sex | nationality | --where expects dimension=code: nationality",
                "SCREENED | sex,gender | '' | there is no dimension gender; the nearest: ",
                "SCREENED | sex,เพศ | '' | is named twice",
                "SCREENED | sex,age,result,quarter,nationality | '' | --by expects 1 to 4 dimensions"
            })
    void whatIsNotThereIsRefusedWithTheNearest(String indicator, String by, String where, String words) {
        assertThatThrownBy(() -> read(indicator, by, where))
                .isInstanceOf(UnanswerableQuestionException.class)
                .hasMessageContaining(words);
    }

    @Test
    void anAudienceWithoutAPolicyIsRefused() {
        assertThatThrownBy(() -> READER.read("SCREENED", List.of("sex"), List.of(), "provincal"))
                .hasMessageContaining("there is no audience provincal; the nearest: provincial");
    }
}
