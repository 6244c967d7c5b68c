package org.prasan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prasan.catalog.Catalog;

/**
 * Writes a whole small home, {@code jobs/} and {@code reports/}, that loads as it stands: a register {@code REG}, a
 * crosstab {@code TAB} and a meeting's outcomes {@code MEET}. A test changes what it is about.
 */
public final class HomeBuilder {

    public static final String AGENCIES = "jobs/codelists/agency.csv";
    public static final String REGISTER = "jobs/forms/REG.yml";
    public static final String CROSSTAB = "jobs/forms/TAB.yml";
    public static final String MEETING = "jobs/forms/MEET.yml";
    public static final String INDICATORS = "jobs/indicators/figures.yml";
    public static final String PROTECTION = "jobs/protection.yml";
    public static final String OBLIGATIONS = "jobs/calendars/obligations.csv";
    public static final String JOB = "jobs/monthly.yml";
    public static final String REPORT = "reports/summary/report.yml";

    private final Path home;

    private HomeBuilder(Path home) {
        this.home = home;
    }

    /** @param home an empty folder */
    public static HomeBuilder in(Path home) {
        HomeBuilder builder = new HomeBuilder(home);
        builder.codeLists();
        builder.forms();
        builder.indicators();
        return builder.file(PROTECTION, "audiences:\n  public: {hide_from: 1, hide_to: 4}\n")
                .file(OBLIGATIONS, "agency,form,every,due_days\nA1,REG,month,15\nA2,TAB,quarter,15\n")
                .file(JOB, """
                        job: monthly
                        title: {th: งานประจำเดือน, en: Monthly}
                        period: FY2562
                        inbox: {folder: inbox}
                        reports: [summary]
                        """)
                .file(REPORT, """
                        report: summary
                        title: {th: สรุป, en: Summary}
                        issuer: {th: ศูนย์, en: Centre}
                        audience: public
                        key_figures: people
                        completeness: reporting
                        tables:
                          - table: people
                            title: {th: คน, en: People}
                            indicator: PEOPLE
                            where: {area: P1}
                            rows: {by: area, level: district, groups: [{code: G, label: {th: ก, en: G}, codes: [D1, D2]}]}
                            columns: quarter
                          - table: reporting
                            title: {th: การส่ง, en: Reporting}
                            indicator: REPORTING
                            rows: indicator
                            columns: indicator
                        charts:
                          - {chart: picture, table: people, kind: bars, title: {th: ภาพ, en: Picture}}
                        sections:
                          - {section: all, title: {th: ทั้งหมด, en: All}, contents: [picture, people, reporting]}
                        """);
    }

    /** With the look of one of the project's reports, so that its job runs to the end. */
    public HomeBuilder withLook() {
        Path look = Path.of("reports/provincial-committee/provincial-committee");
        try {
            for (String kind : List.of(".jrxml", ".xlsx")) {
                file("reports/summary/summary" + kind, Files.readAllBytes(Path.of(look + kind)));
            }
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void codeLists() {
        file(AGENCIES, """
                code,th,en,synonyms
                A1,สถานีหนึ่ง,Station One,สน.หนึ่ง
                A2,สถานีสอง,Station Two,สน.สอง
                """);
        file("jobs/codelists/body.csv", """
                code,th,en,agency
                B1,ศูนย์ประสานงาน (ก–ข),Coordination Centre (A–B),A1
                """);
        file("jobs/codelists/sex.csv", """
                code,th,en,synonyms
                M,ชาย,Male,ช
                F,หญิง,Female,ญ
                """);
        file("jobs/codelists/area.csv", """
                code,th,en,level,parent
                P1,จังหวัดหนึ่ง,Province One,province,
                D1,อำเภอหนึ่ง,District One,district,P1
                D2,อำเภอสอง,District Two,district,P1
                """);
        file("jobs/codelists/age.csv", """
                code,th,en,from_years,to_years,parent
                ALL,ทุกวัย,All ages,,,
                CHILD,เด็ก,Child,0,17,ALL
                ADULT,ผู้ใหญ่,Adult,18,,ALL
                UNKNOWN,ไม่ทราบ,Unknown,,,ALL
                """);
        file("jobs/codelists/stage.csv", """
                code,th,en
                OPEN,เปิด,Open
                COURT,ศาล,Court
                CLOSED,ปิด,Closed
                """);
    }

    private void forms() {
        file(REGISTER, """
                form: REG
                name: {th: ทะเบียน, en: Register}
                grain: {th: หนึ่งแถวต่อหนึ่งคน, en: one row per person}
                recognise:
                  titles: [ทะเบียนบุคคล, Register of people]
                  agency: {list: agency}
                  period: heading
                due_days: 15
                tables:
                  - table: people
                    key: [number]
                    month: seen
                    later: latest-by-key
                    columns:
                      - {column: seq, headers: [ลำดับ, 'no.'], type: ignored}
                      - {column: number, headers: [เลขที่, number], type: text, required: true}
                      - {column: seen, headers: [วันที่พบ, date seen], type: date, happened: true, required: true}
                      - {column: area, headers: [อำเภอ, district], type: code, codelist: area, required: true}
                      - {column: sex, headers: [เพศ, sex], type: code, codelist: sex}
                      - {column: age, headers: [อายุ, age], type: number, range: [0, 120], unknown: [ไม่ทราบ, unknown]}
                      - {column: name, headers: [ชื่อ, name], type: text, personal: true}
                      - column: children
                        headers: [เด็ก, children]
                        type: count
                        members:
                          - {headers: [ชาย, boys], sex: M}
                          - {headers: [หญิง, girls], sex: F}
                      - {column: helped, headers: [ช่วยเหลือแล้ว, helped], type: flag}
                      - {column: stage, headers: [สถานะ, stage], type: code, codelist: stage}
                      - {column: stage_date, headers: [วันที่ของสถานะ, stage date], type: date, happened: true}
                      - {column: left_time, headers: [เวลาออก, time left], type: time}
                      - {column: left, headers: [วันที่ออก, date left], type: datetime, happened: true}
                """);
        file(CROSSTAB, """
                form: TAB
                name: {th: ตาราง, en: Table}
                grain: {th: หนึ่งแถวต่อหนึ่งอำเภอ, en: one line per district}
                recognise:
                  titles: [สถิติรายเดือน, Monthly statistics]
                  agency: {list: agency}
                  period: heading
                due_days: 15
                tables:
                  - table: counts
                    key: [area, month, kind]
                    month: month
                    later: replace-months
                    crosstab:
                      line: {column: area, headers: [อำเภอ, district], type: code, codelist: area}
                      across:
                        - {column: month, type: month}
                        - {column: kind, type: choice, choices: {SEEN: [ตรวจ, seen], WRONG: [ผิด, wrong]}}
                      value: {column: value, type: count}
                      leave_out: [รวม, total]
                """);
        file(MEETING, """
                form: MEET
                name: {th: การประชุม, en: Meeting}
                grain: {th: หนึ่งไฟล์ต่อการประชุม, en: one file per meeting}
                recognise:
                  titles: [สรุปผลการประชุม, Outcomes of the meeting of]
                  agency: {list: body, attribute: agency, within: title}
                  period: {field: held}
                due_days: 15
                fields:
                  - {column: meeting, headers: [ครั้งที่, meeting no.], type: ordinal, required: true}
                  - {column: held, headers: [วันที่ประชุม, date of meeting], type: date, happened: true, required: true}
                  - {column: chair, headers: [ประธาน, chair], type: text, personal: true}
                tables:
                  - table: meetings
                    from: fields
                    key: [held]
                    month: held
                    later: latest-by-key
                    columns:
                      - {column: meeting, type: ordinal, field: meeting}
                      - {column: held, type: date, field: held}
                  - table: tasks
                    key: [meeting, item]
                    month: held
                    later: latest-by-key
                    columns:
                      - {column: meeting, type: ordinal, field: meeting}
                      - {column: held, type: date, field: held}
                      - {column: item, headers: [ข้อ, item], type: number, required: true}
                      - {column: due, headers: [กำหนดเสร็จ, due], type: date}
                      - {column: stage, headers: [สถานะ, stage], type: code, codelist: stage, required: true}
                  - table: follow_up
                    key: [meeting, item, held]
                    month: held
                    later: latest-by-key
                    columns:
                      - {column: held, type: date, field: held}
                      - {column: meeting, headers: [ครั้งที่, meeting no.], type: ordinal, required: true}
                      - {column: item, headers: [ข้อ, item], type: number, required: true}
                      - {column: stage, headers: [สถานะ, stage], type: code, codelist: stage, required: true}
                """);
    }

    private void indicators() {
        file(INDICATORS, """
                family: figures
                meetings: {records: MEET.meetings, number: meeting, date: held}
                indicators:
                  - indicator: PEOPLE
                    name: {th: คน, en: People}
                    unit: {th: คน, en: persons}
                    rule: {th: นับคน, en: Persons}
                    source: {th: ทะเบียน, en: Register}
                    records: REG.people
                    measure: count
                    date: seen
                    dimensions:
                      agency: {from: agency, codelist: agency}
                      area: {column: area, codelist: area}
                      age: {column: age, band: age, unknown: UNKNOWN}
                    headlines:
                      - []
                      - ['area:province']
                  - indicator: CHILDREN
                    name: {th: เด็ก, en: Children}
                    unit: {th: คน, en: persons}
                    rule: {th: นับเด็ก, en: Children}
                    source: {th: ทะเบียน, en: Register}
                    records: REG.people
                    where: {area: [D1, D2]}
                    measure: {sum: children}
                    date: seen
                    dimensions:
                      sex: {member: sex, codelist: sex}
                  - indicator: STAGES
                    name: {th: ขั้นตอน, en: Stages}
                    unit: {th: คน, en: persons}
                    rule: {th: นับตามขั้นตอน, en: By stage}
                    source: {th: ทะเบียน, en: Register}
                    records: REG.people
                    measure: count
                    date: seen
                    scope: fiscal-year-to-date
                    state: {history: [people], entity: [number], column: stage, as_of: stage_date}
                    dimensions:
                      stage: {from: state, codelist: stage}
                    headlines:
                      - [stage]
                  - indicator: DAYS
                    name: {th: จำนวนวัน, en: Days}
                    unit: {th: วัน, en: days}
                    rule: {th: มัธยฐาน, en: Median days}
                    source: {th: ทะเบียน, en: Register}
                    records: REG.people
                    where: {left: present}
                    measure: {median: days, from: [seen], to: [left]}
                    date: seen
                    headlines:
                      - []
                  - indicator: SEEN
                    name: {th: ตรวจ, en: Seen}
                    unit: {th: แห่ง, en: places}
                    rule: {th: นับแห่ง, en: Places}
                    source: {th: สถิติ, en: Statistics}
                    protected: false
                    records: TAB.counts
                    where: {kind: SEEN}
                    measure: {sum: value}
                    dimensions:
                      area: {column: area, codelist: area}
                  - indicator: LATE
                    name: {th: เกินกำหนด, en: Late}
                    unit: {th: เรื่อง, en: tasks}
                    rule: {th: ยังไม่เสร็จ, en: Not done}
                    source: {th: การประชุม, en: Meetings}
                    protected: false
                    records: MEET.tasks
                    where: {due: {before: reference}}
                    measure: count
                    date: held
                    scope: up-to
                    state: {history: [tasks, follow_up], entity: [meeting, item], column: stage, as_of: held, where: {stage: {not: [CLOSED]}}}
                    headlines:
                      - []
                """);
    }

    /** Writes a file anew, with the folders above it. */
    public HomeBuilder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public HomeBuilder file(String path, byte[] content) {
        try {
            Files.createDirectories(home.resolve(path).getParent());
            Files.write(home.resolve(path), content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes the one place of a file where a text stands. */
    public HomeBuilder replace(String path, String before, String after) {
        String text = text(path);
        assertThat(text).as(path).containsOnlyOnce(before);
        return file(path, text.replace(before, after));
    }

    public HomeBuilder append(String path, String more) {
        return file(path, text(path) + more);
    }

    /** Takes away a file, or a folder with all that is in it. */
    public HomeBuilder without(String path) {
        try (Stream<Path> all = Files.walk(home.resolve(path))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The line, from 1, in which a text first stands. */
    public int lineOf(String path, String words) {
        String text = text(path);
        assertThat(text).as(path).contains(words);
        return (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    public String text(String path) {
        try {
            return Files.readString(home.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path home() {
        return home;
    }

    public Catalog load() {
        return Catalog.load(home);
    }
}
