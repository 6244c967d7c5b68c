package org.prasan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** Seven months of two cases each, then one of fourteen. */
class ReviewIT {

    private static final List<String> MONTHS = List.of(
            "ตุลาคม พ.ศ. 2561",
            "พฤศจิกายน พ.ศ. 2561",
            "ธันวาคม พ.ศ. 2561",
            "มกราคม พ.ศ. 2562",
            "กุมภาพันธ์ พ.ศ. 2562",
            "มีนาคม พ.ศ. 2562",
            "เมษายน พ.ศ. 2562");
    private static final List<String> SHORT =
            List.of("ต.ค. 2561", "พ.ย. 2561", "ธ.ค. 2561", "ม.ค. 2562", "ก.พ. 2562", "มี.ค. 2562", "เม.ย. 2562");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sevenMonths() {
        desk = Desk.withOwnDefinitions(folder);
        for (int i = 0; i < MONTHS.size(); i++) {
            desk.put(month(i, i < 6 ? 2 : 14), "cases-" + i + ".csv");
        }
    }

    private static byte[] month(int month, int cases) {
        CaseRegister register = CaseRegister.of("สถานีตำรวจภูธรแม่สาย", "ประจำเดือน " + MONTHS.get(month));
        for (int i = 1; i <= cases; i++) {
            register.row(
                    month + "-" + i + "/2562",
                    "5 " + SHORT.get(month),
                    "แม่สาย",
                    "การค้าประเวณี",
                    1,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    1,
                    "อยู่ระหว่างสอบสวน",
                    month == 0 && i == 1 ? "1 ก.ย. 2561" : "",
                    "");
        }
        return register.csv();
    }

    @Test
    void whatIsUnlikeThePeriodsBeforeIsAskedExplainedAndPrinted() {
        Answer run = desk.run();
        assertThat(run.status()).as(run.screen()).isZero();

        List<Map<String, String>> queries = desk.list("queries");
        assertThat(queries)
                .extracting(query -> query.get("rule") + " " + query.get("agency") + " " + query.get("period") + " "
                        + query.get("cell") + " " + query.get("state"))
                .containsExactly("stage-order TH-POL-MSI 2018-10 N6 OPEN", "cases-unusual TH-POL-MSI 2019-04  OPEN");
        assertThat(queries.get(1).get("question"))
                .contains("14 ต่างจาก 6 งวดก่อนซึ่งมีค่ากลาง 2", "cases opened: 14; the median of the 6 periods");
        assertThat(desk.list("findings")).isEmpty();

        String id = queries.get(1).get("id");
        assertThat(desk.give("queries", "--answer", id, "--text", "โทร 081-234-5678")
                        .status())
                .isEqualTo(2);
        assertThat(desk.give("queries", "--answer", id, "--text", "กวาดล้างช่วงสงกรานต์", "--by", "clerk")
                        .status())
                .isZero();

        assertThat(desk.give("queries", "--again").out()).contains("ANSWERED");
        assertThat(desk.list("queries", "--open")).hasSize(1);
        assertThat(desk.list("queries").get(1))
                .containsEntry("id", id)
                .containsEntry("state", "ANSWERED")
                .containsEntry("explanation", "กวาดล้างช่วงสงกรานต์");
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("actor") + " " + line.get("action") + " " + line.get("after"))
                .containsExactly("clerk answer กวาดล้างช่วงสงกรานต์");
        assertThat(desk.give("preview", "data-quality", "--period", "FY2562").status())
                .isZero();
    }

    @Test
    void otherFiguresAreAnotherQuestion() {
        desk.run();
        String id = desk.list("queries").get(1).get("id");
        desk.give("queries", "--answer", id, "--text", "ถูกต้อง");
        desk.put(month(6, 15), "corrected.csv");
        assertThat(desk.run("--revise", "corrected").status()).isZero();

        assertThat(desk.list("queries").get(1))
                .containsEntry("rule", "cases-unusual")
                .containsEntry("state", "OPEN")
                .doesNotContainEntry("id", id);
    }

    @Test
    void formsAndSheetsAreHeldAgainstEachOther() {
        desk.write("jobs/rules/review.yml", """
                family: review
                rules:
                  - rule: victims-screening
                    severity: warning
                    compare: {indicator: CASES_OPENED, with: SUSPECTS, expect: at-least, every: month, by_agency: true, allowance: 1}
                  - rule: violations-inspected
                    severity: query
                    compare: {indicator: CASES_OPENED, with: VICTIMS_IN_CASES, expect: at-most, every: month, by_agency: true, tolerance: 0.5}
                """);
        desk.put(
                CaseRegister.of("สถานีตำรวจภูธรเชียงแสน", "ประจำเดือน " + MONTHS.get(0))
                        .row(
                                "1/2562",
                                "5 ต.ค. 2561",
                                "แม่สาย",
                                "การค้าประเวณี",
                                3,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                "อยู่ระหว่างสอบสวน",
                                "",
                                "")
                        .csv(),
                "other.csv");
        assertThat(desk.run().status()).isZero();

        assertThat(desk.list("queries"))
                .extracting(query -> query.get("agency") + " " + query.get("rule") + " " + query.get("state"))
                .containsExactly(
                        "TH-POL-CSN victims-screening TOLD",
                        "TH-POL-CSN violations-inspected OPEN",
                        "TH-POL-MSI stage-order OPEN");
    }
}
