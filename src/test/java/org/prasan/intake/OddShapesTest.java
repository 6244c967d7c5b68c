package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.WorkbookBuilder.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

/** Tables that stand, are called or are merged otherwise than they should, each in a small file of its own. */
class OddShapesTest {

    private static final LocalDate DAY = LocalDate.of(2561, 10, 1);

    private static final String LOG = """
            form: LOG
            name: {th: สมุดบันทึก, en: Log}
            grain: {th: หนึ่งแถวต่อหนึ่งคน, en: one row per person}
            recognise: {titles: [สมุดบันทึกประจำวัน, Daily log book], agency: {list: agency}, period: heading}
            due_days: 15
            tables:
              - table: people
                key: [number]
                month: seen
                later: latest-by-key
                columns:
                  - {column: number, headers: [เลขที่, number], type: text, required: true}
                  - {column: seen, headers: [วันที่พบ, date seen], type: date, required: true}
                  - {column: area, headers: [อำเภอ, district], type: code, codelist: area, required: true}
                  - {column: sex, headers: [เพศ, sex], type: code, codelist: sex}
                  - {column: age, headers: [อายุ, age], type: number}
                  - {column: name, headers: [ชื่อ, name], type: text, personal: true}
                  - column: children
                    headers: [เด็ก, children]
                    type: count
                    members: [{headers: [ชาย, boys], sex: M}, {headers: [หญิง, girls], sex: F}]
            """;

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).file("jobs/forms/LOG.yml", LOG).load();
    }

    @Test
    void aHeaderMayTakeThreeRows() {
        HandedOver file = read(heading()
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "ผู้ที่พบ", null, null)
                .row(null, null, null, null, "เด็ก", null, "อายุ")
                .row(null, null, null, null, "ชาย", "หญิง")
                .row("1", DAY, "D1", "ช", 2, 3, 20));

        assertThat(file.told)
                .containsExactly(
                        "people@S A:number B:seen C:area D:sex E:children{sex=M} F:children{sex=F} G:age",
                        "7: 1|2561-10-01|D1|ช|2|3|20",
                        "end");
        assertThat(rules(file)).isEmpty();
    }

    @Test
    void aBandAboveACrosstabIsPassedOver() {
        HandedOver file = read(sheet("S")
                .row("สถิติรายเดือน")
                .row("สถานีสอง")
                .row("ปีงบประมาณ พ.ศ. 2562")
                .row("อำเภอ", "จำนวนคนรายเดือน")
                .row(null, "ต.ค.", null)
                .row(null, "ตรวจ", "ผิด")
                .row("D1", 1, 2));

        assertThat(file.told)
                .containsExactly("counts@S A:area B:value[2018-10, SEEN] C:value[2018-10, WRONG]", "7: D1|1|2", "end");
    }

    @ParameterizedTest
    @CsvSource({"วันทีพบ", "วันที่ๆพบ", "พบวันที่", "dat seen", "seen date"})
    void aHeaderThatIsNearlyRightIsReadWithAWarning(String header) {
        HandedOver file =
                read(heading().row("เลขที่", header, "อำเภอ", "เด็กชาย").row("1", DAY, "D1", 1));

        assertThat(file.told.get(0)).isEqualTo("people@S A:number B:seen C:area D:children{sex=M}");
        assertThat(file.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("near-header");
            assertThat(note.cell()).isEqualTo("B4");
            assertThat(note.warning()).isTrue();
            assertThat(note.mend().th()).contains("วันที่พบ");
        });
    }

    @Test
    void howNearAHeaderWasIsSaidWithWhatCameNext() {
        HandedOver file = read(heading().row("number", "dat seen", "distrct", "children boys"));

        assertThat(file.recognised().notes())
                .extracting(note -> note.message().en())
                .containsExactly(
                        "this header was read as \"วันที่พบ\" (87% alike, next \"เพศ\" 28%)",
                        "this header was read as \"อำเภอ\" (87% alike, next \"เด็ก-ชาย\" 18%)");
    }

    @Test
    void aHeaderAsNearToTwoColumnsIsNeither() {
        assertThat(NearHeader.of(List.of("abcdefgx"), Map.of("abcdefgh", 1, "abcdefgi", 2), Set.of()))
                .isEmpty();
        assertThat(NearHeader.of(List.of("abcdefgx"), Map.of("abcdefgh", 1, "zzzzzzzz", 2), Set.of()))
                .isPresent();
    }

    @Test
    void columnsTheFormDoesNotHaveAreDroppedAndSaid() {
        HandedOver file = read(heading()
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เด็กชาย", "ความเห็นของหัวหน้า", "เลขที่")
                .row("1", DAY, "D1", 1, "ลับ", "ซ้ำ"));

        assertThat(file.told.toString()).doesNotContain("ลับ").doesNotContain("ซ้ำ");
        assertThat(file.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("unknown-column");
            assertThat(note.warning()).isFalse();
            assertThat(note.message().en()).endsWith(": E, F");
        });
    }

    @Test
    void cellsMergedDownHoldForEveryLineTheyReachButCountsDoNot() {
        WorkbookBuilder workbook = heading()
                .row("อำเภอ", "เลขที่", "วันที่พบ", "เด็กชาย", "เพศ")
                .row("D1", "1", DAY, 5, "ช")
                .row(null, "2", null, null, "ญ")
                .row(null, null, null, null, null)
                .row("D2", "3", DAY, 1, "ช")
                .merged("A5:A7")
                .merged("C5:C6")
                .merged("D5:D6");

        assertThat(read(workbook).told)
                .containsExactly(
                        "people@S A:area B:number C:seen D:children{sex=M} E:sex",
                        "5: D1|1|2561-10-01|5|ช",
                        "6: D1|2|2561-10-01||ญ",
                        "8: D2|3|2561-10-01|1|ช",
                        "end");
    }

    @Test
    void aWebPagesCellsHoldForEveryLineTheyReach() {
        String page =
                "<table><tr><td>สมุดบันทึกประจำวัน</td></tr><tr><td>สถานีหนึ่ง</td></tr><tr><td>ตุลาคม 2561</td></tr>"
                        + "<tr><th>อำเภอ</th><th>เลขที่</th><th>วันที่พบ</th><th>เด็กชาย</th></tr>"
                        + "<tr><td rowspan=2>D1</td><td>1</td><td>1 ต.ค. 61</td><td>1</td></tr>"
                        + "<tr><td>2</td><td>1 ต.ค. 61</td><td>1</td></tr></table>";

        assertThat(HandedOver.of(catalog, page.getBytes(StandardCharsets.UTF_8), "คดี.xls").told)
                .containsSequence("5: D1|1|1 ต.ค. 61|1", "6: D1|2|1 ต.ค. 61|1", "end");
    }

    @Test
    void subtotalsBetweenTheLinesAreCheckedAndNotLoaded() {
        HandedOver file = read(table().row("1", DAY, "D1", 1)
                .row("รวม อำเภอหนึ่ง", null, null, 1)
                .row("2", DAY, "D2", 2)
                .row("รวมย่อย", "-", null, 2)
                .row()
                .row("3", DAY, "D2", 2)
                .row("รวมพล", DAY, "D2", 2)
                .row("รวมทั้งสิ้น", null, null, 7));

        assertThat(file.told)
                .containsExactly(
                        "people@S A:number B:seen C:area D:children{sex=M}",
                        "5: 1|2561-10-01|D1|1",
                        "total 6: รวม อำเภอหนึ่ง|||1",
                        "7: 2|2561-10-01|D2|2",
                        "total 8: รวมย่อย|-||2",
                        "10: 3|2561-10-01|D2|2",
                        "11: รวมพล|2561-10-01|D2|2",
                        "total 12: รวมทั้งสิ้น|||7",
                        "end");
    }

    @Test
    void hiddenRowsAndColumnsAreReadWithAWarning() {
        HandedOver file = read(table().row("1", DAY, "D1", 1)
                .row("2", DAY, "D1", 1)
                .hiddenRow(6)
                .hiddenColumn(2));

        assertThat(file.told).hasSize(4);
        assertThat(rules(file)).containsExactly("hidden-rows", "hidden-column");
        assertThat(file.recognised().notes().get(0).message().en()).contains("the first is row 6");
        assertThat(file.recognised().notes().get(1).message().en()).contains("column C");
    }

    @Test
    void aTitleMayStandInTheThirtiethRowAndAHeaderNoFurtherThanTheSixtyFourth() {
        assertThat(read(blank(27)
                                .row("สมุดบันทึกประจำวัน")
                                .row("สถานีหนึ่ง")
                                .row("ตุลาคม 2561")
                                .row(columns()))
                        .identity())
                .isEqualTo("LOG A1 2018-10");
        assertThat(read(heading(blank(60)).row(columns())).identity()).isEqualTo("LOG A1 2018-10");
        assertThat(read(heading(blank(61)).row(columns())).refused().reason()).isEqualTo("no table found");
    }

    @Test
    void aMisspeltTitleIsRecognisedWithTheColumns() {
        HandedOver file = read(sheet("S")
                .row("สมุดบันทึกประจำวน")
                .row("สถานีหนึ่ง")
                .row("ตุลาคม 2561")
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "อายุ", "เด็กชาย"));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(rules(file)).containsExactly("form-by-columns");
    }

    @Test
    void withoutATitleTheColumnsTellTheForm() {
        HandedOver file = read(sheet("S")
                .row("สถานีหนึ่ง")
                .row("ตุลาคม 2561")
                .row("เลขที่", "วันที่พบ", "อำเภอ", "อายุ", "ชื่อ", "เด็กชาย")
                .row("1", DAY, "D1", 20, "ก", 1));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(file.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("form-by-columns");
            assertThat(note.message().en()).endsWith("read as form LOG (score 43%)");
        });
        assertThat(read(sheet("S").row("สถานีหนึ่ง").row("ตุลาคม 2561").row(columns()))
                        .refused()
                        .reason())
                .isEqualTo("no known form");
    }

    @Test
    void whereTwoFormsFitAlikeTheFileIsRefused(@TempDir Path folder) {
        Catalog both = HomeBuilder.in(folder)
                .file("jobs/forms/LOG.yml", LOG)
                .file(
                        "jobs/forms/AAA.yml",
                        LOG.replace("form: LOG", "form: AAA")
                                .replace("[สมุดบันทึกประจำวัน, Daily log book]", "[สมุดเยี่ยม]")
                                .replace("headers: [อายุ, age]", "headers: [จำนวนปี]"))
                .load();
        WorkbookBuilder fitsBoth = untitled().row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "ชื่อ", "เด็กชาย");
        WorkbookBuilder fitsOne = untitled().row("เลขที่", "วันที่พบ", "อำเภอ", "อายุ", "ชื่อ", "เด็กชาย");

        assertThat(HandedOver.of(both, fitsBoth).refused().reason()).isEqualTo("two forms fit");
        HandedOver one = HandedOver.of(both, fitsOne);
        assertThat(one.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(one.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.message().en()).endsWith("read as form LOG (score 43%, next AAA 36%)");
            assertThat(note.message().th()).contains("คะแนน 43%", "รองลงมา AAA 36%");
        });
    }

    private static WorkbookBuilder untitled() {
        return sheet("S").row("สถานีหนึ่ง").row("ตุลาคม 2561");
    }

    @ParameterizedTest
    @CsvSource({"ไม่มีคดีในเดือนนี้", "- ไม่มีข้อมูล -", "No cases this month", "NIL"})
    void aLineThatSaysThereIsNothingIsANilReturn(String words) {
        HandedOver file = read(table().row(words));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(file.told).hasSize(2).last().isEqualTo("end");
    }

    private static Object[] columns() {
        return new Object[] {"เลขที่", "วันที่พบ", "อำเภอ", "เด็กชาย"};
    }

    private static WorkbookBuilder blank(int rows) {
        WorkbookBuilder workbook = sheet("S");
        for (int i = 0; i < rows; i++) {
            workbook.row();
        }
        return workbook;
    }

    private static WorkbookBuilder heading() {
        return heading(sheet("S"));
    }

    private static WorkbookBuilder heading(WorkbookBuilder below) {
        return below.row("สมุดบันทึกประจำวัน").row("สถานีหนึ่ง").row("ประจำเดือน ตุลาคม พ.ศ. 2561");
    }

    private static WorkbookBuilder table() {
        return heading().row(columns());
    }

    private static List<String> rules(HandedOver file) {
        return file.recognised().notes().stream()
                .map(Understood.SheetNote::rule)
                .toList();
    }

    private static HandedOver read(WorkbookBuilder workbook) {
        return HandedOver.of(catalog, workbook);
    }
}
