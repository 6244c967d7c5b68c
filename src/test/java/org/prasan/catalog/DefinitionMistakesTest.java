package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.prasan.support.HomeBuilder.AGENCIES;
import static org.prasan.support.HomeBuilder.CROSSTAB;
import static org.prasan.support.HomeBuilder.INDICATORS;
import static org.prasan.support.HomeBuilder.JOB;
import static org.prasan.support.HomeBuilder.MEETING;
import static org.prasan.support.HomeBuilder.OBLIGATIONS;
import static org.prasan.support.HomeBuilder.PROTECTION;
import static org.prasan.support.HomeBuilder.REGISTER;
import static org.prasan.support.HomeBuilder.REPORT;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.support.HomeBuilder;

/** What a user may get wrong is told with its file, its line and what is expected there. */
class DefinitionMistakesTest {

    @TempDir
    Path folder;

    /**
     * @param place words of the line that is told, in the file as it is with the mistake
     * @param told part of the English message
     */
    private record Mistake(String file, String before, String after, String place, String told) {

        Mistake at(String words) {
            return new Mistake(file, before, after, words, told);
        }

        @Override
        public String toString() {
            return file + ": " + told;
        }
    }

    /** A mistake in a report's own rules of protection. */
    private static Mistake own(String rules, String expected) {
        return mistake(PROTECTION, "audiences:", "reports: {" + rules + "}\naudiences:", expected)
                .at("reports:");
    }

    private static Mistake merging(String rules, String expected) {
        return mistake(PROTECTION, "audiences:", "may_merge: {" + rules + "}\naudiences:", expected)
                .at("may_merge:");
    }

    private static Mistake mistake(String file, String before, String after, String told) {
        return new Mistake(file, before, after, after, told);
    }

    private static final String BESIDE = """
            columns: quarter
                beside:
                  indicators: [%s]
                  only_when:
                    dimension: %s
                    level: %s
                    reported: %d
                  otherwise: {th: ก, en: A}
            """.stripTrailing();

    private static Mistake frontPage(String line, String told) {
        return mistake(REPORT, "audience: public", "audience: public\nfront_page:\n  " + line, told)
                .at(line);
    }

    private static Stream<Mistake> inForms() {
        return Stream.of(
                mistake(REGISTER, "due_days: 15", "due_days: [15\ntables: 1", "not well-formed YAML")
                        .at("tables: 1"),
                mistake(REGISTER, "due_days: 15", "due_days: fifteen", "a whole number is expected here, not fifteen"),
                mistake(REGISTER, "due_days: 15", "due_days: 15.5", "a whole number is expected here, not 15.5"),
                mistake(REGISTER, "due_days: 15", "due_days: {a: 1}", "a single text is expected here"),
                mistake(REGISTER, "due_days: 15", "due_days:", "a single text is expected here"),
                mistake(REGISTER, "due_days: 15", "due_day: 15", "\"due_days\" is expected here")
                        .at("form: REG"),
                mistake(
                                REGISTER,
                                "due_days: 15",
                                "due_days: 15\ncolour: red",
                                "\"colour\" is not known here; expected: ")
                        .at("colour: red"),
                mistake(REGISTER, "due_days: 15", "due_days: 15\nextras:\n  a: 1", "\"extras\" is not known here")
                        .at("extras:"),
                mistake(REGISTER, "due_days: 15", "due_days: 15\ndue_days: 16", "written twice: due_days")
                        .at("due_days: 16"),
                mistake(REGISTER, "due_days: 15", "due_days: &a {b: *a}", "nested too deeply"),
                mistake(REGISTER, "name: {th: ทะเบียน, en: Register}", "name: {th: ท}", "\"en\" is expected here"),
                mistake(REGISTER, "name: {th: ทะเบียน, en: Register}", "name: R", "names with values are expected"),
                mistake(REGISTER, "titles: [ทะเบียนบุคคล, Register of people]", "titles: []", "a list of at least one"),
                mistake(CROSSTAB, "titles: [สถิติรายเดือน,", "titles: [ทะเบียน บุคคล,", "the form REG has this title"),
                mistake(CROSSTAB, "form: TAB", "form: REG", "REG is already defined; another name is expected"),
                mistake(REGISTER, "{list: agency}", "{list: agencies}", "there is no code list agencies"),
                mistake(MEETING, "within: title", "within: titel", "heading or title is expected here"),
                mistake(MEETING, "attribute: agency", "attribute: office", "has no column office"),
                mistake(REGISTER, "period: heading", "period: headings", "heading or {field: name} is expected"),
                mistake(MEETING, "{field: held}", "{field: day}", "there is no heading field day"),
                mistake(MEETING, "{field: held}", "{field: meeting}", "a heading field of type date is expected"),
                mistake(MEETING, "{field: held}", "{field: held, more: 1}", "\"more\" is not known here"),
                mistake(MEETING, "headers: [ประธาน, chair], ", "", "\"headers\" is expected here")
                        .at("{column: chair"),
                mistake(REGISTER, "codelist: sex", "codelist: sexes", "there is no code list sexes in jobs/codelists"),
                mistake(REGISTER, "type: flag", "type: tick", "one of text, code, choice, date"),
                mistake(REGISTER, "type: flag", "type: flag, codelist: sex", "\"codelist\" is not known here"),
                mistake(REGISTER, "type: flag", "type: flag, happened: true", "only a date or datetime has happened"),
                mistake(REGISTER, "type: flag", "type: flag, range: [0, 1]", "only a number or count has a range"),
                mistake(REGISTER, "type: flag", "type: choice, choices: {A: [a]}", "only stand across a crosstab"),
                mistake(REGISTER, "type: flag", "type: month", "only stand across a crosstab"),
                mistake(REGISTER, "range: [0, 120]", "range: [120, 0]", "[smallest, largest] is expected"),
                mistake(REGISTER, "range: [0, 120]", "range: [0]", "[smallest, largest] is expected"),
                mistake(REGISTER, "personal: true", "personal: yes", "true or false is expected here"),
                mistake(REGISTER, "personal: true", "personal: true, required: true", "cannot be required"),
                mistake(REGISTER, "key: [number]", "key: [numbers]", "table people keeps no column numbers"),
                mistake(REGISTER, "key: [number]", "key: [name]", "table people keeps no column name"),
                mistake(REGISTER, "key: [number]", "key: [number, sex]", "part of the key and must be required"),
                mistake(REGISTER, "key: [number]", "key: []", "a list of at least one is expected here"),
                mistake(
                        REGISTER,
                        "month: seen",
                        "month: left_time",
                        "a column of type date, datetime or year is expected"),
                mistake(
                        REGISTER,
                        "month: seen",
                        "month: number",
                        "a column of type date, datetime or year is expected"),
                mistake(REGISTER, "later: latest-by-key", "later: latest", "one of latest-by-key, replace-months"),
                mistake(REGISTER, "{column: helped,", "{column: sex, ", "sex is already defined")
                        .at("ช่วยเหลือแล้ว"),
                mistake(REGISTER, "[สถานะ, stage]", "[เพศ, stage]", "the header เพศ is already that of column sex"),
                mistake(REGISTER, "headers: [สถานะ, stage], ", "", "\"headers\" is expected here")
                        .at("{column: stage,"),
                mistake(CROSSTAB, "later: replace", "columns: []\n    later: replace", "either columns or a crosstab")
                        .at("table: counts"),
                mistake(CROSSTAB, "month: month\n", "month: area\n", "a column of type month is expected here")
                        .at("month: area"),
                mistake(CROSSTAB, "type: count}", "type: text}", "a count or number is expected here"),
                mistake(CROSSTAB, "headers: [อำเภอ, district], ", "", "\"headers\" is expected here")
                        .at("line:"),
                mistake(CROSSTAB, "{column: month, type: month}", "{column: month, type: text}", "one or two of type")
                        .at("column: month,"),
                mistake(MEETING, "from: fields", "from: field", "sheet or fields is expected here"),
                mistake(MEETING, "table: follow_up", "table: tasks", "tasks is already defined")
                        .at("table: tasks\n    key: [meeting, item, held]"));
    }

    private static Stream<Mistake> inIndicators() {
        return Stream.of(
                mistake(INDICATORS, "family: figures", "families: figures", "\"family\" is expected here"),
                mistake(INDICATORS, "indicator: CHILDREN", "indicator: PEOPLE", "PEOPLE is already defined")
                        .at("indicator: PEOPLE\n    name: {th: เด็ก"),
                mistake(INDICATORS, "indicator: SEEN", "indicator: REPORTING", "REPORTING is already defined"),
                mistake(INDICATORS, "records: TAB.counts", "records: TAB.count", "no form has a table TAB.count"),
                mistake(INDICATORS, "records: TAB.counts", "records: TAB", "no form has a table TAB"),
                mistake(
                        INDICATORS,
                        "number: meeting, date: held",
                        "number: held, date: held",
                        "type ordinal or number"),
                mistake(
                        INDICATORS,
                        "number: meeting, date: held",
                        "number: meeting, date: meeting",
                        "date or datetime"),
                mistake(INDICATORS, "{sum: children}", "{sum: child}", "table people keeps no column child"),
                mistake(INDICATORS, "{sum: children}", "{sum: sex}", "a column of type count or number is expected"),
                mistake(INDICATORS, "{sum: children}", "{sum: []}", "a list of at least one is expected"),
                mistake(INDICATORS, "{sum: children}", "{total: children}", "\"median\" is expected here"),
                mistake(INDICATORS, "{sum: children}", "adding", "count, {sum}, {distinct} or {median} is expected")
                        .at("measure: adding"),
                mistake(INDICATORS, "median: days", "median: weeks", "one of days, hours is expected here, not weeks"),
                mistake(INDICATORS, "to: [left]", "to: [left_time]", "a column of type date or datetime is expected"),
                mistake(INDICATORS, "to: [left]", "to: [left, stage]", "a column of type time is expected"),
                mistake(INDICATORS, "{left: present}", "{gone: present}", "the table keeps no column gone"),
                mistake(INDICATORS, "{area: [D1, D2]}", "{area: [D1, D9]}", "the column area has no code D9"),
                mistake(INDICATORS, "{area: [D1, D2]}", "{area: []}", "a list of at least one is expected"),
                mistake(INDICATORS, "{kind: SEEN}", "{kind: SAW}", "the column kind has no code SAW"),
                mistake(
                        REGISTER,
                        "unknown: [ไม่ทราบ, unknown]",
                        "censored: ['>5']",
                        "'<5' or '≤4' is expected here, not >5"),
                mistake(INDICATORS, "{before: reference}", "{before: today}", "{before: reference} is expected"),
                mistake(
                        INDICATORS,
                        "{due: {before: reference}}",
                        "{item: {before: reference}}",
                        "type date or datetime"),
                mistake(
                        INDICATORS,
                        "scope: up-to",
                        "scope: until",
                        "one of within, fiscal-year-to-date, before, up-to"),
                mistake(INDICATORS, "history: [people]", "history: [persons]", "the form has no table persons"),
                mistake(INDICATORS, "history: [tasks, follow_up]", "history: [meetings]", "keeps no column item"),
                mistake(INDICATORS, "as_of: stage_date", "as_of: stage", "a column of type date or datetime"),
                mistake(INDICATORS, "{not: [CLOSED]}", "{not: [SHUT]}", "the column stage has no code SHUT"),
                mistake(INDICATORS, "{not: [CLOSED]}", "present", "only codes of stage are expected here")
                        .at("stage: present"),
                mistake(INDICATORS, "from: agency", "from: agencies", "agency or state is expected here"),
                mistake(INDICATORS, "from: agency", "from: state", "the indicator has no state"),
                mistake(
                                INDICATORS,
                                "{column: area, codelist: area}\n      age",
                                "{column: area, codelist: sex}\n      age",
                                "the column's code list, area, is expected here")
                        .at("codelist: sex"),
                mistake(
                        INDICATORS,
                        "band: age, unknown: UNKNOWN",
                        "band: sex",
                        "from_years, to_years and parent is expected"),
                mistake(INDICATORS, "column: age, band", "column: sex, band", "a column of type number or count"),
                mistake(INDICATORS, "unknown: UNKNOWN", "unknown: NOBODY", "the code list age has no code NOBODY"),
                mistake(INDICATORS, "{member: sex, codelist: sex}", "{member: age, codelist: sex}", "says its age"),
                mistake(INDICATORS, "{member: sex, codelist: sex}", "{member: sex, codelist: age}", "as a code of age"),
                mistake(INDICATORS, "'area:province'", "'area:village'", "has no level village; there are district"),
                mistake(INDICATORS, "'area:province'", "'sex'", "the indicator has no dimension sex"),
                mistake(INDICATORS, "{median: days,", "{median: days, other: 1,", "\"other\" is not known here"),
                mistake(INDICATORS, "where: {left: present}", "additive: true", "cannot be added up"));
    }

    private static Stream<Mistake> inReports() {
        return Stream.of(
                mistake(REPORT, "report: summary", "report: summaries", "must be its folder's, summary"),
                mistake(REPORT, "audience: public", "audience: press", "has no audience press; there are public"),
                mistake(
                                REPORT,
                                "audience: public",
                                "audience: public\nalso: [memo, poster]",
                                "one of memo, brief, slides is expected here, not poster")
                        .at("also:"),
                frontPage("months: peoples", "there is no peoples; there are people, reporting"),
                frontPage("picture: people", "there is no people; there are picture"),
                frontPage("digits: thai", "\"digits\" is not known here; expected: "),
                frontPage("sentences: [{rule: guess}]", "one of change, largest, share, listing"),
                frontPage("sentences: [{rule: largest, table: x}]", "there is no x"),
                frontPage("sentences: [{rule: largest, table: people}]", "\"subject\" is expected here"),
                frontPage("sentences: [{rule: share, table: people}]", "\"row\" is expected here"),
                frontPage(
                        "sentences: [{rule: change, table: people, row: A, subject: {th: ก, en: A}}]",
                        "the rule change needs a table with columns by comparison"),
                mistake(REPORT, "audience: public", "audience: public\ndigits: roman", "one of western, thai")
                        .at("digits: roman"),
                mistake(REPORT, "key_figures: people", "key_figures: peoples", "there is no table or chart peoples"),
                mistake(REPORT, "completeness: reporting", "completeness: x", "there is no table or chart x"),
                mistake(REPORT, "indicator: PEOPLE", "periods: [week]\n    indicator: PEOPLE", "one of month, quarter")
                        .at("periods:"),
                mistake(REPORT, "indicator: PEOPLE", "periods: [month]\n    indicator: PEOPLE", "part of every edition")
                        .at("key_figures:"),
                mistake(REPORT, "indicator: PEOPLE", "indicator: PERSONS", "there is no indicator PERSONS"),
                mistake(REPORT, "indicator: PEOPLE", "indicators: []", "a list of at least one is expected"),
                mistake(REPORT, "indicator: PEOPLE", "indicators: [PEOPLE, SEEN]", "by indicator are expected"),
                mistake(REPORT, "columns: quarter", "columns: sex", "indicator PEOPLE has no dimension sex"),
                mistake(REPORT, "columns: quarter", "columns: area", "rows and columns by different things"),
                mistake(REPORT, "columns: quarter", "columns: {by: quarter, level: x}", "quarter has no levels"),
                mistake(REPORT, "columns: quarter", "columns: {by: quarter, keep: some}", "one of all, present"),
                mistake(REPORT, "level: district", "level: village", "has no level village; there are district"),
                mistake(REPORT, "codes: [D1, D2]", "codes: [D1, D9]", "the code list area has no code D9"),
                mistake(REPORT, "codes: [D1, D2]", "codes: [D1, D1]", "D1 is in another group already"),
                mistake(REPORT, "codes: [D1, D2]", "codes: []", "a list of at least one is expected"),
                mistake(REPORT, "{area: P1}", "{area: P9}", "the code list area has no code P9"),
                mistake(REPORT, "{area: P1}", "{sex: M}", "none of the indicators has a dimension sex"),
                mistake(REPORT, "table: people, kind", "table: peoples, kind", "there is no table or chart peoples"),
                mistake(REPORT, "kind: bars", "kind: pies", "one of bars, stacked-bars, columns"),
                mistake(REPORT, "chart: picture", "chart: people", "people is already defined"),
                mistake(
                        REPORT,
                        "chart: picture",
                        "chart: picture, finding: {rule: guess}",
                        "one of change, largest, share, listing"),
                mistake(
                        REPORT,
                        "chart: picture",
                        "chart: picture, finding: {rule: largest, table: people}",
                        "\"subject\" is expected here"),
                mistake(REPORT, "- table: reporting", "- table: people", "people is already defined")
                        .at("table: people\n    title: {th: การส่ง"),
                mistake(REPORT, "[picture, people, reporting]", "[image]", "there is no table or chart image"));
    }

    private static Stream<Mistake> elsewhere() {
        return Stream.of(
                mistake(JOB, "period: FY2562", "period: FY62", "a period such as FY2562"),
                mistake(JOB, "reports: [summary]", "reports: [sums]", "there is no report sums in reports/"),
                mistake(JOB, "reports: [summary]", "reports: []", "a list of at least one is expected"),
                mistake(
                                JOB,
                                "reports:",
                                "release: {approval: governor}\nreports:",
                                "one of administrator, statistician, committee is expected here, not governor")
                        .at("release:"),
                mistake(JOB, "{folder: inbox}", "{folder: inbox, ignore: ['[']}", "is no pattern of paths"),
                mistake(
                        JOB,
                        "{folder: inbox}",
                        "{folder: inbox, also: [nowhere]}",
                        "a folder of this home is expected"),
                mistake(JOB, "{folder: inbox}", "{folder: inbox, also: [..]}", "a folder of this home is expected"),
                mistake(REPORT, "columns: quarter", BESIDE.formatted("PEOPLE", "area", "village", 2), "village")
                        .at("level: village"),
                mistake(
                                REPORT,
                                "columns: quarter",
                                BESIDE.formatted("NOBODY", "area", "province", 2),
                                "there is no indicator NOBODY")
                        .at("indicators: ["),
                mistake(
                                REPORT,
                                "columns: quarter",
                                BESIDE.formatted("PEOPLE", "sex", "province", 2),
                                "has no dimension sex")
                        .at("dimension:"),
                mistake(
                                REPORT,
                                "columns: quarter",
                                BESIDE.formatted("PEOPLE", "area", "province", 0),
                                "1 or more is expected")
                        .at("reported:"),
                mistake(
                                REPORT,
                                "columns: quarter",
                                BESIDE.formatted("PEOPLE", "area", "province", 2)
                                        .replace("quarter", "age"),
                                "columns along time, such as calendar-year")
                        .at("indicators: [PEOPLE]"),
                mistake(JOB, "reports:", "gates: {refused_share: 20}\nreports:", "a share from 0 to 1")
                        .at("gates:"),
                mistake(JOB, "reports:", "gates: {refused_share: NaN}\nreports:", "a number is expected here")
                        .at("gates:"),
                mistake(JOB, "reports:", "gates: {missing_agencies: -1}\nreports:", "0 or more is expected")
                        .at("gates:"),
                mistake(PROTECTION, "hide_from: 1", "hide_from: 9", "hide_from of 1 or more and at most hide_to"),
                mistake(PROTECTION, "hide_to: 4", "hide_to: 4, areas: [D1, D9]", "there is no area D9 in area"),
                mistake(PROTECTION, "hide_to: 4", "hide_two: 4", "\"hide_to\" is expected here"),
                mistake(PROTECTION, "audiences:", "audience: x\naudiences:", "\"audience\" is not known here")
                        .at("audience: x"),
                mistake(PROTECTION, "hide_to: 4", "hide_to: 4, width: 0", "1 or more is expected here"),
                mistake(PROTECTION, "hide_to: 4", "hide_to: 4, zeros: none", "shown"),
                merging("colour: [[A, B]]", "no indicator has a dimension colour"),
                merging("area: [[NOWHERE, ALSO]]", "has no code NOWHERE"),
                own("summary: {method: round, base: 4}", "3 or 5 is expected here"),
                own("summary: {base: 3}", "base is only for method: round"),
                own("other: {}", "there is no report other in reports/"),
                own("summary: {weights: {tables: {sums: 2}}}", "the report has no table sums"),
                own("summary: {weights: {totals: 0}}", "a weight above 0 is expected"),
                mistake(OBLIGATIONS, "due_days", "days", "the columns agency, form, every, due_days are expected"),
                mistake(OBLIGATIONS, "A1,REG", "A9,REG", "no agency A9 in agency.csv"),
                mistake(OBLIGATIONS, "A1,REG", "A1,CASES", "no form CASES in jobs/forms"),
                mistake(OBLIGATIONS, "quarter,15", "season,15", "every is month, quarter, half-year or fiscal-year"),
                mistake(OBLIGATIONS, "quarter,15", "quarter,soon", "due_days is a whole number of days"),
                mistake(OBLIGATIONS, "quarter,15", "quarter,-1", "due_days is a whole number of days"),
                mistake(OBLIGATIONS, "quarter,15", "quarter", "4 cells are expected in this line"),
                mistake(OBLIGATIONS, "A2,TAB", "\n\nA1,REG", "A1 owes REG twice")
                        .at("A1,REG,quarter"),
                mistake(AGENCIES, "A2,สถานีสอง", "A1,สถานีสอง", "the code A1 stands here a second time"));
    }

    @ParameterizedTest
    @MethodSource({"inForms", "inIndicators", "inReports", "elsewhere"})
    void isToldWithFileLineAndWhatIsExpected(Mistake mistake) {
        HomeBuilder home = HomeBuilder.in(folder).replace(mistake.file, mistake.before, mistake.after);

        DefinitionException told = catchThrowableOfType(DefinitionException.class, home::load);

        assertThat(told).as("accepted").isNotNull();
        assertThat(told.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(mistake.file);
            assertThat(problem.message().en()).contains(mistake.told);
            assertThat(problem.message().th()).isNotBlank();
            assertThat(problem.line()).isEqualTo(home.lineOf(mistake.file, mistake.place));
        });
    }

    @Test
    void aFileThatIsNoTextIsToldWithoutALine() {
        assertThat(problems(HomeBuilder.in(folder).replace(REGISTER, "due_days: 15", "due_days: 15\u0001")))
                .satisfiesExactly(problem -> assertThat(problem).startsWith(REGISTER + ": not well-formed YAML"));
        assertThat(problems(HomeBuilder.in(folder).file(REGISTER, "")))
                .satisfiesExactly(problem -> assertThat(problem).startsWith(REGISTER + ": the file is empty"));
        assertThat(problems(HomeBuilder.in(folder)
                        .file(REGISTER, "form: ทะเบียน".getBytes(Charset.forName("x-windows-874")))))
                .satisfiesExactly(problem -> assertThat(problem).startsWith(REGISTER + ": the file is not UTF-8"));
        assertThat(problems(HomeBuilder.in(folder)
                        .file(OBLIGATIONS, "agency,ทะเบียน".getBytes(Charset.forName("x-windows-874")))))
                .satisfiesExactly(problem -> assertThat(problem).startsWith(OBLIGATIONS + ": "));
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        HomeBuilder home = HomeBuilder.in(folder);
        for (String file : List.of(REGISTER, OBLIGATIONS, PROTECTION, REPORT)) {
            home.file(file, "\ufeff" + home.text(file));
        }

        assertThat(home.load().obligations()).hasSize(2);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problems(HomeBuilder.in(folder).without("jobs/forms")))
                .contains("jobs/forms: this folder is not there / ไม่พบโฟลเดอร์นี้");
        assertThat(problems(HomeBuilder.in(folder).without("jobs/indicators")))
                .contains("jobs/indicators: this folder is not there / ไม่พบโฟลเดอร์นี้");
        assertThat(problems(HomeBuilder.in(folder).without("reports")))
                .contains("reports: this folder is not there / ไม่พบโฟลเดอร์นี้");
        assertThat(problems(HomeBuilder.in(folder).without(PROTECTION)))
                .contains(PROTECTION + ": this file is not there / ไม่พบไฟล์นี้");
        assertThat(problems(HomeBuilder.in(folder).without(OBLIGATIONS)))
                .anyMatch(problem -> problem.startsWith(OBLIGATIONS + ": the file is not there"));
        assertThat(problems(HomeBuilder.in(folder).without("jobs/codelists")))
                .anyMatch(problem -> problem.startsWith("jobs/codelists: this folder is not there"));
    }

    @Test
    void aFileThatWouldBeOverlookedIsToldOf() {
        assertThat(problems(HomeBuilder.in(folder).file("jobs/forms/NEW.yaml", "form: NEW")))
                .anyMatch(problem -> problem.startsWith("jobs/forms/NEW.yaml: a name that ends in .yml is expected"));
    }

    @Test
    void meetingsAreRecordedInOnePlace() {
        assertThat(problems(HomeBuilder.in(folder)
                        .file(
                                "jobs/indicators/more.yml",
                                HomeBuilder.in(folder)
                                        .text(INDICATORS)
                                        .replaceAll("indicator: (\\w+)", "indicator: X$1"))))
                .anyMatch(problem -> problem.startsWith("jobs/indicators: only one file"));
    }

    @Test
    void everyFilesFirstMistakeIsToldAtOnce() {
        HomeBuilder home = HomeBuilder.in(folder)
                .replace(REGISTER, "due_days: 15", "due_days: soon")
                .replace(CROSSTAB, "due_days: 15", "due_days: later");

        assertThat(problems(home)).hasSize(2);
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(home::load)
                .withMessageContaining(REGISTER + ":8: ")
                .withMessageContaining(CROSSTAB + ":");
    }

    private static List<String> problems(HomeBuilder home) {
        DefinitionException told = catchThrowableOfType(DefinitionException.class, home::load);
        assertThat(told).as("accepted").isNotNull();
        return told.problems().stream().map(DefinitionProblem::toString).toList();
    }
}
