package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.WorkbookBuilder.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.Catalog;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

/** Files as agencies make them, read through the one public door. */
class SubmissionReaderTest {

    private static final LocalDate DAY = LocalDate.of(2561, 10, 1);

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).file("jobs/forms/LOG.yml", """
                form: LOG
                name: {th: สมุดบันทึก, en: Log}
                grain: {th: หนึ่งแถวต่อหนึ่งคน, en: one row per person}
                recognise: {titles: [สมุดบันทึก, Log book], agency: {list: agency}, period: heading}
                due_days: 15
                tables:
                  - table: people
                    key: [number]
                    month: seen
                    later: latest-by-key
                    columns:
                      - {column: seq, headers: [ลำดับ, 'no.'], type: ignored}
                      - {column: number, headers: [เลขที่, number], type: text, required: true}
                      - {column: seen, headers: [วันที่พบ, date seen], type: date, required: true}
                      - {column: area, headers: [อำเภอ, district], type: code, codelist: area, required: true}
                      - {column: sex, headers: [เพศ, sex], type: code, codelist: sex}
                      - {column: age, headers: [อายุ, age], type: number}
                      - {column: name, headers: [ชื่อ, name], type: text, personal: true}
                """).load();
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreDropped() {
        HandedOver file = read(register()
                .row("เพศ", "ความเห็น", "อำเภอ", "วันที่พบ", "เลขที่", "ลำดับ", "อายุ")
                .row("ช", "ลับมาก", "D1", DAY, "1/61", 1, 20));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(file.told)
                .containsExactly(
                        "people@S A:sex C:area D:seen E:number F:seq G:age", "5: ช|D1|2561-10-01|1/61|1|20", "end");
    }

    @Test
    void headersMayBeEnglishInAnyCaseWithTheirUnits() {
        HandedOver file = read(sheet("S")
                .row("LOG BOOK")
                .row("Station One")
                .row("October 2018")
                .row("No.", "NUMBER", "Date  seen", "District", "Age (years)")
                .row(1, "1/61", DAY, "D1", 20));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(file.told).contains("people@S A:seq B:number C:seen D:area E:age");
    }

    @Test
    void aHeaderMayTakeTwoRowsWithMergedGroups() {
        HandedOver file = read(sheet("S")
                .row("ทะเบียนบุคคล")
                .row("สถานีหนึ่ง")
                .row("ประจำเดือน ตุลาคม พ.ศ. 2561")
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "เด็ก", null, "อายุ", "สถานะ")
                .row(null, null, null, null, "ชาย", "หญิง")
                .merged("A4:A5")
                .merged("E4:F4")
                .row("1", DAY, "D1", "ช", 2, 3, 20, "เปิด"));

        assertThat(file.told)
                .containsExactly(
                        "people@S A:number B:seen C:area D:sex E:children{sex=M} F:children{sex=F} G:age H:stage",
                        "6: 1|2561-10-01|D1|ช|2|3|20|เปิด",
                        "end");
    }

    @Test
    void aLineRightAboveTheHeaderIsPartOfTheHeading() {
        assertThat(read(table().row("1", DAY, "D1", "ช")).layouts.get(0).headerRow())
                .isEqualTo(4);
    }

    @Test
    void noCellOfAPersonalColumnIsHandedOver() {
        HandedOver file = read(register()
                .row("เลขที่", "ชื่อ", "วันที่พบ", "อำเภอ", "เลขประจำตัว", "เพศ")
                .row("1", "สมศรี ใจดี", DAY, "D1", "1579900123456", "ญ")
                .row("รวม", "สมศรี ใจดี", 1));

        assertThat(file.told.toString()).doesNotContain("สมศรี").doesNotContain("1579900123456");
        assertThat(file.layouts.get(0).columns())
                .noneMatch(column -> column.column().personal());
        assertThat(file.told).contains("5: 1|2561-10-01|D1|ญ", "total 6: รวม|1||");
    }

    @Test
    void personalHeadingsAreNotHandedOverEither() {
        HandedOver file = read(meeting("13/2562")
                .row("ประธาน", "สมศรี ใจดี")
                .row("ข้อ", "กำหนดเสร็จ", "สถานะ")
                .row(1, null, "OPEN"));

        assertThat(file.told.toString()).doesNotContain("สมศรี");
        assertThat(file.told).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"รวม", "รวมทั้งสิ้น", " รวม ทั้งหมด ", "Total", "GRAND TOTAL"})
    void aTotalRowIsCheckedAndNotLoaded(String word) {
        HandedOver file = read(table().row("1", DAY, "D1", "ช").row(word, null, null, 1));

        assertThat(file.told).containsSequence("5: 1|2561-10-01|D1|ช", "total 6: " + word + "|||1", "end");
    }

    @Test
    void signaturesAndNotesEndATable() {
        HandedOver file = read(table().row("1", DAY, "D1", "ช")
                .row()
                .row(null, "ลงชื่อ", "พ.ต.ท. สมชาย", "ผู้รายงาน")
                .row(null, LocalDate.of(2561, 12, 31)));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(file.told).hasSize(3).last().isEqualTo("end");
        assertThat(read(table().row("1", DAY, "D1", "ช").row("หมายเหตุ ข้อมูลเบื้องต้น")).told)
                .hasSize(3);
    }

    @Test
    void aLineWhoseNumberBeginsLikeANoteIsALine() {
        assertThat(read(table().row("NOTE-1", DAY, "D1", "ช").row("2", DAY, "D1", "ช")).told)
                .containsSequence("5: NOTE-1|2561-10-01|D1|ช", "6: 2|2561-10-01|D1|ช", "end");
    }

    @Test
    void linesThatHoldNothingButTheirNumberAreNoLines() {
        HandedOver file = read(register()
                .row("ลำดับ", "เลขที่", "วันที่พบ", "อำเภอ", "เพศ")
                .row(1, "1", DAY, "D1", "ช")
                .row(2)
                .row()
                .row(3, "3", DAY, "D1", "ช"));

        assertThat(file.told)
                .containsExactly(
                        "people@S A:seq B:number C:seen D:area E:sex",
                        "5: 1|1|2561-10-01|D1|ช",
                        "8: 3|3|2561-10-01|D1|ช",
                        "end");
    }

    @Test
    void aSheetHoldsSeveralTables() {
        HandedOver file = read(meeting("13/2562")
                .row("ข้อ", "กำหนดเสร็จ", "สถานะ")
                .row(1, null, "OPEN")
                .row()
                .row("ติดตามมติครั้งก่อน")
                .row("ครั้งที่", "ข้อ", "สถานะ")
                .row("12/2562", 3, "CLOSED")
                .row()
                .row("ลงชื่อ"));

        assertThat(file.identity()).isEqualTo("MEET A1 2019-09-24");
        assertThat(file.told)
                .containsExactly(
                        "meetings@S meeting held",
                        "0: 13/2562|2562-09-24",
                        "end",
                        "tasks@S A:item B:due C:stage meeting held",
                        "5: 1||OPEN|13/2562|2562-09-24",
                        "end",
                        "follow_up@S A:meeting B:item C:stage held",
                        "9: 12/2562|3|CLOSED|2562-09-24",
                        "end");
    }

    @Test
    void aFurtherSheetWithoutHeadingGoesOnWithTheFirst() {
        HandedOver file = read(meeting("13/2562")
                .row("ข้อ", "กำหนดเสร็จ", "สถานะ")
                .row(1, null, "OPEN")
                .andSheet("ติดตาม")
                .row("ครั้งที่", "ข้อ", "สถานะ")
                .row("12/2562", 3, "CLOSED"));

        assertThat(file.told)
                .containsExactly(
                        "meetings@S meeting held",
                        "0: 13/2562|2562-09-24",
                        "end",
                        "tasks@S A:item B:due C:stage meeting held",
                        "5: 1||OPEN|13/2562|2562-09-24",
                        "end",
                        "follow_up@ติดตาม A:meeting B:item C:stage held",
                        "2: 12/2562|3|CLOSED|2562-09-24",
                        "end");
    }

    @Test
    void aFurtherSheetWithItsOwnPeriodWidensTheWhole() {
        HandedOver file = read(table().row("1", DAY, "D1", "ช")
                .andSheet("T")
                .row("ประจำเดือน พฤศจิกายน พ.ศ. 2561")
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ")
                .row("2", DAY, "D1", "ช"));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10/2018-11");
        assertThat(file.layouts).extracting(layout -> layout.reporting().code()).containsExactly("2018-10", "2018-11");
    }

    @Test
    void aHiddenSheetIsLeftOutAndNoted() {
        HandedOver file = read(table().row("1", DAY, "D1", "ช")
                .andSheet("เก่า")
                .hidden()
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ")
                .row("2", DAY, "D1", "ช"));

        assertThat(file.told).hasSize(3);
        assertThat(file.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.sheet()).isEqualTo("เก่า");
            assertThat(note.rule()).isEqualTo("hidden-sheet");
        });
    }

    @Test
    void aTableWithoutLinesIsANilReturn() {
        assertThat(read(table()).told).containsExactly("people@S A:number B:seen C:area D:sex", "end");
        assertThat(read(table()).identity()).isEqualTo("LOG A1 2018-10");
        assertThat(read(table().row("รวม", null, null, 0)).told).contains("total 5: รวม|||0");
    }

    @Test
    void headingLinesStandInAnyOrderAboveTheTable() {
        HandedOver file = read(sheet("S")
                .row()
                .row(null, null, "ประจำเดือน ตุลาคม พ.ศ. 2561")
                .row("สน.หนึ่ง")
                .row()
                .row("กรุณาส่งภายในวันที่ 15")
                .row(null, "สมุดบันทึก (ฉบับแก้ไข)")
                .row()
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ")
                .row("1", DAY, "D1", "ช"));

        assertThat(file.identity()).isEqualTo("LOG A1 2018-10");
        assertThat(file.told).hasSize(3);
    }

    @Test
    void theAgencyIsFoundBehindTheTitleHoweverThatIsSpaced() {
        for (String title : new String[] {
            "สรุปผลการประชุมศูนย์ประสานงาน (ก–ข)",
            "สรุปผล การประชุม ศูนย์ประสานงาน (ก-ข)",
            "Outcomes of the meeting of Coordination Centre (A–B)"
        }) {
            HandedOver file = read(sheet("S")
                    .row(title)
                    .row("ครั้งที่", "1/2562", null, "วันที่ประชุม", "24 ก.ย. 2562")
                    .row("ข้อ", "กำหนดเสร็จ", "สถานะ"));

            assertThat(file.identity()).as(title).isEqualTo("MEET A1 2019-09-24");
        }
    }

    @Test
    void ofTwoTitlesThatBeginAlikeTheLongerOneHolds(@TempDir Path folder) throws IOException {
        HomeBuilder two = HomeBuilder.in(folder);
        String log = Files.readString(home.resolve("jobs/forms/LOG.yml"));
        two.file("jobs/forms/LOG.yml", log);
        two.file(
                "jobs/forms/AAA.yml",
                log.replace("form: LOG", "form: AAA")
                        .replace("[สมุดบันทึก, Log book]", "[สมุด, สมุดบันทึกประจำวันของเวรยาม]"));
        Catalog both = two.load();

        assertThat(HandedOver.of(both, table()).identity()).startsWith("LOG ");
        assertThat(HandedOver.of(both, titled("สมุดเยี่ยม")).identity()).startsWith("AAA ");
        assertThat(HandedOver.of(both, titled("สมุดบันทึกประจำวัน")).identity()).startsWith("LOG ");
        assertThat(HandedOver.of(both, titled("สมุดบันทึกประจำวันของเวรยาม")).identity())
                .startsWith("AAA ");
    }

    @Test
    void aSheetOfAnotherFormOrAgencyIsNoPartOfTheSubmission() {
        assertReason(
                table().row("1", DAY, "D1", "ช")
                        .andSheet("อื่น")
                        .row("สถานีสอง")
                        .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ"),
                "more than one form or agency");
        HandedOver file = read(table().row("1", DAY, "D1", "ช")
                .andSheet("อื่น")
                .row("สถิติรายเดือน")
                .row("อำเภอ", "ต.ค.", null)
                .row(null, "ตรวจ", "ผิด"));

        assertThat(file.refused().reason()).isEqualTo("more than one form or agency");
        assertThat(file.refused().form()).isEqualTo("LOG");
        assertThat(file.refused().message().en()).contains("อื่น");
    }

    private static WorkbookBuilder titled(String title) {
        return sheet("S")
                .row(title)
                .row("สถานีหนึ่ง")
                .row("ประจำเดือน ตุลาคม พ.ศ. 2561")
                .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ");
    }

    @Test
    void aCrosstabIsReadByTheCodesOfItsTwoHeaderRows() {
        HandedOver file = read(statistics()
                .row("อำเภอ", "ต.ค.", null, "พ.ย.", null, "รวม", null, "หมายเหตุ")
                .row(null, "ตรวจ", "ผิด", "ตรวจ", "ผิด", "ตรวจ", "ผิด")
                .row("D1", 1, 2, 3, 4, 4, 6, "ไม่มี")
                .row("รวม", 1, 2, 3, 4, 4, 6));

        assertThat(file.identity()).isEqualTo("TAB A2 2018-10/2019-09");
        assertThat(file.told)
                .containsExactly(
                        "counts@S A:area B:value[2018-10, SEEN] C:value[2018-10, WRONG] D:value[2018-11, SEEN]"
                                + " E:value[2018-11, WRONG] F:value(repeats) G:value(repeats)",
                        "6: D1|1|2|3|4|4|6",
                        "total 7: รวม|1|2|3|4|4|6",
                        "end");
    }

    @Test
    void aCrosstabWithAHeaderThatIsNoCodeIsRefused() {
        HandedOver file = read(statistics()
                .row("อำเภอ", "ต.ค.", null)
                .row(null, "ตรวจ", "ผิดมาก")
                .row("D1", 1, 2));

        assertThat(file.refused().reason()).isEqualTo("a column is not understood: C");
        assertThat(file.refused().agency()).isEqualTo("A2");
    }

    @Test
    void aCrosstabWithoutAPeriodIsRefusedForThat() {
        HandedOver file = read(sheet("S")
                .row("สถิติรายเดือน")
                .row("สถานีสอง")
                .row("อำเภอ", "ต.ค.", null)
                .row(null, "ตรวจ", "ผิด")
                .row("D1", 1, 2));

        assertThat(file.refused().reason()).isEqualTo("no period");
    }

    @Test
    void whatIsNoSubmissionIsRefusedWithItsReason() {
        assertReason(sheet("S").row("รายชื่อผู้ติดต่อ").row("ชื่อ", "โทร."), "no known form");
        assertReason(sheet("S"), "no known form");
        assertReason(sheet("S").row("สมุดบันทึก").row("สถานีหนึ่ง").row("ตุลาคม 2561"), "no table found");
        assertReason(
                sheet("S")
                        .row("สมุดบันทึก")
                        .row("สถานีสิบ")
                        .row("ตุลาคม 2561")
                        .row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ"),
                "no known agency");
        assertReason(
                sheet("S").row("สมุดบันทึก").row("สถานีหนึ่ง").row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ", "อายุ"),
                "no period");
        assertReason(
                register().row("เลขที่", "วันที่พบ", "เพศ", "อายุ").row("1", DAY, "ช"),
                "a required column is missing: area");
        assertReason(
                sheet("S")
                        .row("สรุปผลการประชุมศูนย์ประสานงาน (ก–ข)")
                        .row("วันที่ประชุม", "24 ก.ย. 2562")
                        .row("ข้อ", "กำหนดเสร็จ", "สถานะ"),
                "a required heading is missing: meeting");
    }

    @Test
    void aLabelIsNotTheValueOfTheOneBeforeIt() {
        assertReason(
                sheet("S")
                        .row("สรุปผลการประชุมศูนย์ประสานงาน (ก–ข)")
                        .row("ครั้งที่", null, "วันที่ประชุม", "24 ก.ย. 2562")
                        .row("ข้อ", "กำหนดเสร็จ", "สถานะ"),
                "a required heading is missing: meeting");
    }

    @Test
    void aRefusalSaysWhatWasRecognisedAndHowToMendIt() {
        Understood.Refused refused =
                read(register().row("เลขที่", "วันที่พบ", "เพศ", "อายุ")).refused();

        assertThat(refused.form() + " " + refused.agency() + " " + refused.period())
                .isEqualTo("LOG A1 2018-10");
        assertThat(refused.message().th()).contains("อำเภอ");
        assertThat(refused.mend().en()).contains("อำเภอ");
    }

    @Test
    void aCsvFileIsReadInEitherEncoding() {
        String csv =
                "สมุดบันทึก\nสถานีหนึ่ง\nประจำเดือน ตุลาคม พ.ศ. 2561\n\nเลขที่,วันที่พบ,อำเภอ,เพศ\n1,1 ต.ค. 61,D1,ช\n";

        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("x-windows-874")}) {
            HandedOver file = HandedOver.of(catalog, csv.getBytes(charset), "file.csv");
            assertThat(file.identity()).as("%s", charset).isEqualTo("LOG A1 2018-10");
            assertThat(file.told).containsExactly("people@ A:number B:seen C:area D:sex", "6: 1|1 ต.ค. 61|D1|ช", "end");
        }
    }

    @Test
    void whatIsNoFileOfOursIsRefusedWithItsReason() {
        assertThat(HandedOver.of(catalog, new byte[0], "empty.xlsx").refused().reason())
                .isEqualTo("empty file");
        assertThat(HandedOver.of(catalog, new byte[] {'P', 'K', 3, 4, 0}, "broken.xlsx")
                        .refused()
                        .reason())
                .isEqualTo("not a readable workbook");
    }

    private static void assertReason(WorkbookBuilder workbook, String reason) {
        assertThat(read(workbook).refused().reason()).isEqualTo(reason);
    }

    private static HandedOver read(WorkbookBuilder workbook) {
        return HandedOver.of(catalog, workbook);
    }

    /** Three heading lines; the header is row 4. */
    private static WorkbookBuilder register() {
        return sheet("S").row("สมุดบันทึก").row("สถานีหนึ่ง").row("ประจำเดือน ตุลาคม พ.ศ. 2561");
    }

    private static WorkbookBuilder table() {
        return register().row("เลขที่", "วันที่พบ", "อำเภอ", "เพศ");
    }

    private static WorkbookBuilder statistics() {
        return sheet("S").row("สถิติรายเดือน").row("สถานีสอง").row("ปีงบประมาณ พ.ศ. 2562");
    }

    private static WorkbookBuilder meeting(String number) {
        return sheet("S")
                .row("สรุปผลการประชุมศูนย์ประสานงาน (ก–ข)")
                .row("ครั้งที่", number)
                .row("วันที่ประชุม", LocalDate.of(2562, 9, 24));
    }
}
