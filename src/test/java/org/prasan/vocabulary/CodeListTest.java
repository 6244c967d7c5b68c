package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private static final CodeList AREAS = list("""
            code,th,en,level,parent,synonyms
            ALL,ทุกพื้นที่,All areas,all,,
            THA,ประเทศไทย,Thailand,country,ALL,ไทย
            LAO,สปป.ลาว,Lao PDR,country,ALL,ลาว
            TH-57,เชียงราย,Chiang Rai,province,THA,จังหวัดเชียงราย|จ.เชียงราย|chiangrai
            TH-5709,แม่สาย,Mae Sai,district,TH-57,อ.แม่สาย|อำเภอแม่สาย|maesai
            """);

    private static final CodeList AGES = list("""
            code,th,en,from_years,to_years,parent
            0-14,0–14 ปี,0–14 years,0,14,CHILD
            15-17,15–17 ปี,15–17 years,15,17,CHILD
            40+,40 ปีขึ้นไป,40 years and over,40,,ADULT
            CHILD,เด็ก (ต่ำกว่า 18 ปี),Child (under 18),0,17,
            ADULT,ผู้ใหญ่ (18 ปีขึ้นไป),Adult (18 and over),18,120,
            UNKNOWN,ไม่ทราบอายุ,Age not known,,,
            """);

    private static CodeList list(String csv) {
        return CodeList.read("area", new StringReader(csv));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TH-5709",
                "th5709",
                "แม่สาย",
                "\u0e40\u0e40ม่สาย",
                "อ. แม่สาย",
                " อำเภอ แม่สาย ",
                "Mae Sai",
                "MAE-SAI",
                "maesai"
            })
    void findsACodeByAnyOfItsTextsHoweverSpelt(String text) {
        assertThat(AREAS.find(text)).contains(AREAS.get("TH-5709"));
        assertThat(AREAS.find(text)).as("the second time").contains(AREAS.get("TH-5709"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "แม่จัน", "Mae"})
    void findsNothingForAnyOtherText(String text) {
        assertThat(AREAS.find(text)).isEmpty();
        assertThat(AREAS.find(text)).as("the second time").isEmpty();
    }

    @Test
    void keepsCodesInTheOrderOfTheFileWithTheirFurtherColumns() {
        Code district = AREAS.get("TH-5709");

        assertThat(AREAS.codes()).extracting(Code::code).containsExactly("ALL", "THA", "LAO", "TH-57", "TH-5709");
        assertThat(district.label()).isEqualTo(new Text("แม่สาย", "Mae Sai"));
        assertThat(district.parent()).isEqualTo("TH-57");
        assertThat(district.order()).isEqualTo(5);
        assertThat(district.attributes()).containsOnlyKeys("level").containsEntry("level", "district");
        assertThat(AREAS.get("ALL").parent()).isEmpty();
    }

    @Test
    void takesTheOrderFromItsColumnWhereThereIsOne() {
        CodeList stages = list("code,th,en,order\nA,ก,a,4\nB,ข,b,4\n");

        assertThat(stages.codes()).extracting(Code::order).containsExactly(4, 4);
    }

    @Test
    void knowsItsCodesAndRefusesOthersByName() {
        assertThat(AREAS.contains("TH-57")).isTrue();
        assertThat(AREAS.contains("th57")).isFalse();
        assertThatThrownBy(() -> AREAS.get("TH-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("area", "TH-99");
    }

    @Test
    void aCodeIsWithinItselfAndItsAncestors() {
        assertThat(AREAS.isWithin("TH-5709", "TH-5709")).isTrue();
        assertThat(AREAS.isWithin("TH-5709", "THA")).isTrue();
        assertThat(AREAS.isWithin("TH-5709", "LAO")).isFalse();
        assertThat(AREAS.isWithin("THA", "TH-5709")).isFalse();
    }

    @Test
    void findsTheAncestorAtALevel() {
        assertThat(AREAS.ancestorAt("TH-5709", "district")).isEqualTo("TH-5709");
        assertThat(AREAS.ancestorAt("TH-5709", "country")).isEqualTo("THA");
        assertThat(AREAS.ancestorAt("THA", "district")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0-14", "14,0-14", "15,15-17", "17,15-17", "40,40+", "121,40+"})
    void findsTheFinestBandOfAnAge(int years, String code) {
        assertThat(AGES.bandOf(years)).map(Code::code).contains(code);
    }

    @Test
    void findsNoBandOutsideTheFinestOnes() {
        assertThat(AGES.bandOf(20)).isEmpty();
        assertThat(AGES.bandOf(-1)).isEmpty();
        assertThat(AREAS.bandOf(20)).isEmpty();
    }

    @Test
    void tellsTheLabelsMostLikeAText() {
        assertThat(AREAS.nearest("เชียงลาย", 1)).containsExactly("เชียงราย");
        assertThat(AREAS.nearest("Mae Sia", 2)).hasSize(2).first().isEqualTo("Mae Sai");
        assertThat(AREAS.nearest("x", 0)).isEmpty();
    }

    @Test
    void readsAFileWithAByteOrderMarkQuotesAndBlankLines() {
        CodeList list = list("\ufeffcode,th,en,synonyms\r\n\r\nA,\"ก, ข\",\"a \"\"b\"\"\",\r\n,,,\r\n");

        assertThat(list.codes()).singleElement().extracting(Code::label).isEqualTo(new Text("ก, ข", "a \"b\""));
    }

    @Test
    void aSynonymMayRepeatItsOwnLabel() {
        assertThat(list("code,th,en,synonyms\nTHA,ไทย,Thai,ไทย|thai|tha\n").find("thai"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 | no header",
                "'code,th\nA,ก\n' | 1 | no column 'en'",
                "'code,th,en,en\nA,ก,a,a\n' | 1 | the column 'en' twice",
                "'code,th,en\nA,ก,a\n,ข,b\n' | 3 | the column 'code' is empty",
                "'code,th,en\nA,ก,a\nB,,b\n' | 3 | the column 'th' is empty",
                "'code,th,en\nA,ก,a\nB,ข' | 3 | the column 'en' is empty",
                "'code,th,en\nA,ก,a,x\n' | 2 | more cells",
                "'code,th,en\nA,ก,a\nA,ข,b' | 3 | A stands here a second time",
                "'code,th,en\nA,ก,a\nB,ข,A.' | 3 | means both A and B",
                "'code,th,en,parent\nA,ก,one,C\n' | 2 | parent C is not in the list",
                "'code,th,en,parent\nA,ก,one,B\nB,ข,two,A\n' | 2 | A is its own ancestor",
                "'code,th,en,order\nA,ก,one,first\n' | 2 | order is 'first'",
                "'code,th,en,from_years\nA,ก,one,x\n' | 2 | from_years is 'x'",
                "'code,th,en\nA,\"ก,one\n' | 0 | cannot be read as CSV"
            })
    void refusesAListThatCannotBeUsed(String csv, long line, String problem) {
        assertThatThrownBy(() -> list(csv))
                .isInstanceOfSatisfying(
                        CodeListException.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageStartingWith("area")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesASynonymThatMeansTwoCodes() {
        assertThatThrownBy(() -> list("code,th,en,synonyms\nA,ก,one,x|y\nB,ข,two,Y\n"))
                .isInstanceOf(CodeListException.class)
                .hasMessage("area, line 3: 'Y' means both A and B");
    }

    @Test
    void aRangeOfNumbersStandsForThatManyCodes() {
        CodeList meetings = CodeList.read("meeting", new StringReader("code,th,en\n1..12,ครั้งที่ #,Meeting #\n"));

        assertThat(meetings.codes()).hasSize(12);
        assertThat(meetings.get("12").label()).isEqualTo(new Text("ครั้งที่ 12", "Meeting 12"));
        assertThat(meetings.contains("13")).isFalse();
    }
}
