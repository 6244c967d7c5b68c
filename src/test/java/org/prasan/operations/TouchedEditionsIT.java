package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** What is amended by hand is treated by published editions as what comes late, and a dry run foresees both. */
class TouchedEditionsIT {

    private static final String OCTOBER = "october.csv";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void october() {
        desk = Desk.withOwnDefinitions(folder)
                .put(register("ตุลาคม", "ต.ค.", "1/2561", "2/2561"), OCTOBER)
                .put(register("ธันวาคม", "ธ.ค.", "3/2561"), "december.csv");
    }

    private static byte[] register(String month, String shortly, String... numbers) {
        CaseRegister register = CaseRegister.of("สถานีตำรวจภูธรแม่สาย", "ประจำเดือน " + month + " พ.ศ. 2561");
        for (String number : numbers) {
            register.row(
                    number,
                    "5 " + shortly + " 2561",
                    "แม่สาย",
                    "ค้าประเวณี",
                    1,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    1,
                    "อยู่ระหว่างสอบสวน",
                    "",
                    "");
        }
        return register.csv();
    }

    private void published(String policy) {
        desk.change("jobs/committee-reports.yml", "revise: ask", "revise: " + policy);
        assertThat(desk.run("--period", "2018-10").status()).isZero();
        assertThat(desk.run("--period", "2018-12").status()).isZero();
    }

    private Answer withdraw(String... more) {
        String[] words = {"withdraw-submission", OCTOBER, "--reason", "ส่งผิด"};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return desk.give(all);
    }

    private Answer correct() {
        return desk.give(
                "correct", OCTOBER, "--row", "6", "--set", "victims{age=ADULT, sex=F}=2", "--reason", "โทรศัพท์แจ้ง");
    }

    @Test
    void aWithdrawnSubmissionIsAskedAboutAndItsRevisionDoesNotCountIt() {
        published("ask");

        Answer withdrawn = withdraw();

        assertThat(withdrawn.status()).as(withdrawn.screen()).isZero();
        assertThat(withdrawn.out())
                .contains("committee-reports/2018-10/r1: 1 ไฟล์ / files (ถอนแล้ว / withdrawn: " + OCTOBER + ")")
                .contains("revisions --answer 1 --with now|next|keep")
                .doesNotContain("2018-12/r1");
        assertThat(desk.list("notices"))
                .extracting(notice -> notice.get("kind"))
                .containsExactly("revision");

        Answer revised = desk.give("revisions", "--answer", "1", "--with", "now", "--reason", "ข้อมูลผิด");

        assertThat(revised.out()).contains("withdrawn: " + OCTOBER, "2018-10/r2/provincial");
        assertThat(desk.run("--period", "2018-10").out()).contains("nothing has changed since revision 2");
        assertThat(withdraw("--undo").out()).contains("2018-10/r2: 1 ไฟล์ / files (นับอีกครั้ง / counts again");
    }

    @Test
    void aCorrectedRowWaitsForTheNextRunOfItsMonthWhereTheJobSaysSo() {
        published("next edition");

        Answer corrected = correct();

        assertThat(corrected.out())
                .contains("2018-10/r1: 1 ไฟล์ / files (แก้แถว / corrected: " + OCTOBER + ")")
                .contains("left for the next run of the period")
                .doesNotContain("2018-12/r1");
        assertThat(desk.run("--period", "2018-12").out()).contains("nothing has changed since revision 1");
        Answer next = desk.run("--period", "2018-10");
        assertThat(next.status()).as(next.screen()).isZero();
        assertThat(next.out()).contains("corrected: " + OCTOBER, "2018-10/r2/provincial");
    }

    @Test
    void whereTheJobRevisesAtOnceTheRevisionIsMadeAtOnce() {
        published("at once");

        Answer corrected = correct();

        assertThat(corrected.out()).contains("a revision is made at once", "2018-10/r2/provincial");
        assertThat(desk.list("revisions")).isEmpty();
    }

    @Test
    void whatNoEditionShowsChangesNone() {
        assertThat(desk.run("--period", "2018-12").status()).isZero();
        assertThat(correct().out()).contains("no published edition is changed");
    }

    @Test
    void aDryRunNamesTheEditionsThatWouldBeChangedAndNoOthers() {
        published("ask");
        desk.put(register("ธันวาคม", "ธ.ค.", "4/2561"), "late.csv");

        Answer dry = desk.run("--period", "2019-01", "--dry-run");

        assertThat(dry.out())
                .contains("published editions that would be changed", "2018-12/r1: 1 ไฟล์ / files (late.csv)")
                .contains("an administrator is asked", "nothing was written")
                .doesNotContain("2018-10/r1");
        assertThat(desk.list("revisions")).isEmpty();
    }
}
