package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.DatabaseDump;
import org.prasan.support.Desk;
import org.prasan.support.Traces;

/** Agencies, codes, forms and indicators are added by data alone. */
class ExtensionIT {

    private static final String AGENCY = "TH-POL-PAN,สถานีตำรวจภูธรพาน,Phan Police Station,THA,TH-5705,district,สภ.พาน";

    /** One row a course and group; who trained is personal. */
    private static final String FORM = """
            form: TRN
            version: 1
            name: {th: ทะเบียนการฝึกอบรม, en: Register of training attendance}
            grain: {th: หนึ่งแถวต่อหลักสูตรและกลุ่ม, en: one row per course and group}
            recognise:
              titles: [ทะเบียนการฝึกอบรม, Register of training attendance]
              agency: {list: agency}
              period: heading
            due_days: 20
            tables:
              - table: courses
                key: [course, group]
                month: held
                later: latest-by-key
                columns:
                  - {column: course, headers: [รหัสหลักสูตร, course code], type: text, required: true}
                  - {column: group, headers: [กลุ่ม, group], type: text, required: true}
                  - {column: held, headers: [วันที่อบรม, date held], type: date, happened: true, required: true}
                  - {column: place, headers: [สถานที่, district], type: code, codelist: area, required: true}
                  - {column: organiser, headers: [ผู้จัด, organiser], type: code, codelist: agency}
                  - column: participants
                    headers: [ผู้เข้าอบรม, participants]
                    type: count
                    members:
                      - {headers: [ชาย, men], sex: M}
                      - {headers: [หญิง, women], sex: F}
                  - {column: trainer, headers: [วิทยากร, trainer], type: text, personal: true}
            """;

    private static final String INDICATOR = """
            family: training
            indicators:
              - indicator: TRAINED
                name: {th: ผู้ผ่านการอบรม, en: Persons trained}
                unit: {th: คน, en: persons}
                rule: {th: นับผู้เข้าอบรมตามเดือนที่อบรม, en: Participants by the month of the course}
                source: {th: ทะเบียนการฝึกอบรม, en: Registers of training attendance}
                records: TRN.courses
                measure: {sum: participants}
                date: held
                dimensions:
                  area: {label: {th: อำเภอ, en: District}, column: place, codelist: area}
                  sex: {label: {th: เพศ, en: Sex}, member: sex, codelist: sex}
            """;

    private static final List<List<Object>> WORKBOOK = List.of(
            List.of("ทะเบียนการฝึกอบรม"),
            List.of("สถานีตำรวจภูธรพาน"),
            List.of("ประจำไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2562"),
            List.of(),
            List.of("รหัสหลักสูตร", "กลุ่ม", "วันที่อบรม", "สถานที่", "ผู้จัด", "ผู้เข้าอบรม", "", "วิทยากร"),
            List.of("", "", "", "", "", "ชาย", "หญิง", ""),
            List.of("C-1", "ก", "12 พ.ย. 2561", "พาน", "สถานีตำรวจภูธรพาน", 12, 15, "นายสมมุติ ทดสอบ"),
            List.of("C-1", "ข", "13 พ.ย. 2561", "พาน", "สภ.พาน", 8, 0, "นายสมมุติ ทดสอบ"),
            List.of("C-2", "ก", "3 ธ.ค. 2561", "แม่สาย", "", 5, 7, "นางสมมุติ ทดสอบ"),
            List.of("C-3", "ก", "3 ธ.ค. 2561", "ดาวอังคาร", "", 5, 7, ""));

    @TempDir
    private Path folder;

    @Test
    void anAgencyIsAddedByALineInTwoFiles() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .add("jobs/codelists/agency.csv", AGENCY)
                .add("jobs/calendars/obligations.csv", "TH-POL-PAN,CASE,month,15")
                .put(
                        CaseRegister.of("สถานีตำรวจภูธรพาน", "ประจำเดือน ตุลาคม พ.ศ. 2561")
                                .withCase("1/2562", "การค้าประเวณี")
                                .csv(),
                        "พาน.csv")
                .put(
                        "file,received_at\nพาน.csv,2018-11-20T09:00:00+07:00\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "received.csv");

        Answer answer = desk.run();

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(desk.list("figures", "--period", "2018-10"))
                .filteredOn(figure -> figure.get("indicator").equals("CASES_OPENED"))
                .extracting(figure -> figure.get("agency"), figure -> figure.get("value"))
                .containsExactly(tuple("TH-POL-PAN", "1"));
        assertThat(desk.list("reporting"))
                .filteredOn(line -> line.get("agency").equals("TH-POL-PAN"))
                .hasSize(12)
                .filteredOn(line -> !line.get("state").equals("missing"))
                .extracting(line -> line.get("period"), line -> line.get("due"), line -> line.get("state"))
                .containsExactly(tuple("2018-10", "2018-11-15", "late"));
    }

    @Test
    void aFormAndItsFiguresAreAddedByTwoFilesOfYaml() throws Exception {
        Desk desk = Desk.withOwnDefinitions(folder)
                .add("jobs/codelists/agency.csv", AGENCY)
                .add("jobs/calendars/obligations.csv", "TH-POL-PAN,TRN,quarter,20")
                .write("jobs/forms/TRN.yml", FORM)
                .write("jobs/indicators/training.yml", INDICATOR)
                .put(CaseRegister.workbook(WORKBOOK), "อบรม.xlsx")
                .put(
                        "file,received_at\nอบรม.xlsx,2019-01-20T09:00:00+07:00\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "received.csv");
        assertThat(desk.give("check").out()).contains("8 forms");

        Answer answer = desk.run();

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(desk.list("figures", "--period", "FY2562"))
                .extracting(
                        figure -> figure.get("indicator"),
                        figure -> figure.get("period"),
                        figure -> figure.get("area"),
                        figure -> figure.get("sex"),
                        figure -> figure.get("value"))
                .filteredOn(figure -> !figure.toList().get(4).equals("0"))
                .containsExactlyInAnyOrder(
                        tuple("TRAINED", "2018-11", "TH-5705", "M", "20"),
                        tuple("TRAINED", "2018-11", "TH-5705", "F", "15"),
                        tuple("TRAINED", "2018-12", "TH-5709", "M", "5"),
                        tuple("TRAINED", "2018-12", "TH-5709", "F", "7"));
        assertThat(desk.list("submissions"))
                .containsExactly(Map.of(
                        "file", "อบรม.xlsx",
                        "form", "TRN",
                        "agency", "TH-POL-PAN",
                        "period", "2018-10/2018-12",
                        "outcome", "accepted",
                        "reason", "",
                        "rows_accepted", "3",
                        "rows_rejected", "1",
                        "received", "2019-01-20T09:00:00+07:00",
                        "timeliness", "on-time"));
        assertThat(desk.list("findings"))
                .extracting(finding -> finding.get("row"), finding -> finding.get("rule"))
                .containsExactly(tuple("10", "code"));
        assertThat(desk.list("reporting"))
                .filteredOn(line -> line.get("form").equals("TRN"))
                .extracting(line -> line.get("period"), line -> line.get("due"), line -> line.get("state"))
                .containsExactly(
                        tuple("2018-10/2018-12", "2019-01-20", "on-time"),
                        tuple("2019-01/2019-03", "2019-04-20", "missing"),
                        tuple("2019-04/2019-06", "2019-07-20", "missing"),
                        tuple("2019-07/2019-09", "2019-10-20", "missing"));
        assertThat(DatabaseDump.of(desk).toString()).doesNotContain("ทดสอบ");
        assertThat(Traces.of("ทดสอบ").in(desk.data())).isEmpty();
    }
}
