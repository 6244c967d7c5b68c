package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** A run for one month reads a submission about another, whose edition is published. */
class LateSubmissionsIT {

    private static final String LATE = "ตุลาคม แก้ไข.xlsx";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Desk.withOwnDefinitions(folder)
                .put(october("1/2561"), "ตุลาคม.xlsx")
                .put(november("2/2561"), "พฤศจิกายน.xlsx");
    }

    private void publishedOctober(String policy) {
        desk.change("jobs/committee-reports.yml", "revise: ask", "revise: " + policy);
        assertThat(desk.run("--period", "2018-10").status()).isZero();
        desk.put(october("3/2561"), LATE);
    }

    @Test
    void anAdministratorIsAskedAndDecidesForARevision() {
        publishedOctober("ask");

        Answer november = desk.run("--period", "2018-11");

        assertThat(november.status()).as(november.screen()).isZero();
        assertThat(november.out())
                .contains("later submissions or amendments change published editions")
                .contains("committee-reports/2018-10/r1: 1 ไฟล์ / files (" + LATE + ")")
                .contains("revisions --answer 1 --with now|next|keep");
        assertThat(desk.list("notices")).singleElement().satisfies(notice -> {
            assertThat(notice.get("kind")).isEqualTo("revision");
            assertThat(notice.get("en")).isEqualTo("Later submissions or amendments change 1 published editions");
        });
        assertThat(desk.list("revisions")).singleElement().satisfies(open -> {
            assertThat(open.get("run")).isEqualTo("committee-reports/2018-10/r1");
            assertThat(open.get("answer")).isEqualTo("open");
        });
        assertThat(desk.give("revisions", "--answer", "1", "--with", "now").err())
                .contains("--reason");

        Answer revised = desk.give("revisions", "--answer", "1", "--with", "now", "--reason", "ที่ประชุมขอ");

        assertThat(revised.status()).as(revised.screen()).isZero();
        assertThat(revised.out()).contains("revision 2, because: ที่ประชุมขอ", "2018-10/r2/provincial");
        assertThat(desk.list("revisions")).isEmpty();
        assertThat(desk.list("notices")).isEmpty();
        assertThat(desk.list("audit")).extracting(line -> line.get("action")).containsExactly("revise", "acknowledge");
        assertThat(desk.give("revisions", "--answer", "1", "--with", "keep", "--reason", "ช้า")
                        .out())
                .contains("was answered before");
    }

    @Test
    void anEditionThatIsKeptIsAskedAboutAgainOnlyWhenMoreHasCome() {
        publishedOctober("ask");
        desk.run("--period", "2018-11");
        desk.give("revisions", "--answer", "1", "--with", "keep", "--reason", "ไม่กระทบ");

        assertThat(desk.run("--period", "2018-12").out()).doesNotContain("change published editions");
        desk.put(october("4/2561"), "ตุลาคม แก้ไข 2.xlsx");
        assertThat(desk.run("--period", "2019-01").out())
                .contains("revisions --answer 2", "2018-10/r1: 2 ไฟล์ / files");
    }

    @Test
    void aDecisionForTheNextEditionIsCarriedOutByTheNextRunOfThePeriod() {
        publishedOctober("ask");
        desk.run("--period", "2018-11");
        assertThat(desk.run("--period", "2018-10").status()).isEqualTo(1);
        desk.give("revisions", "--answer", "1", "--with", "next", "--reason", "รอรอบหน้า");

        Answer next = desk.run("--period", "2018-10");

        assertThat(next.status()).as(next.screen()).isZero();
        assertThat(next.out()).contains("as decided in question 1", "2018-10/r2/provincial");
    }

    @Test
    void aJobThatRevisesAtOnceHasItsRevisionWhenTheRunThatReadItEnds() {
        publishedOctober("at once");

        Answer november = desk.run("--period", "2018-11");

        assertThat(november.status()).as(november.screen()).isZero();
        assertThat(november.out())
                .contains("a revision is made at once", "because: ไฟล์ที่มาทีหลัง / later submissions: " + LATE)
                .contains("2018-11/r1/provincial", "2018-10/r2/provincial");
        assertThat(desk.list("notices")).isEmpty();
    }

    @Test
    void aJobThatWaitsForTheNextEditionOnlySaysSoAndItsNextRunTakesItIn() {
        publishedOctober("next edition");

        assertThat(desk.run("--period", "2018-11").out()).contains("left for the next run of the period");
        assertThat(desk.list("notices")).isEmpty();

        Answer next = desk.run("--period", "2018-10");
        assertThat(next.status()).as(next.screen()).isZero();
        assertThat(next.out()).contains("revise: next edition", "2018-10/r2/provincial");
    }

    @Test
    void anUnknownPolicyIsRefusedWithItsLine() {
        desk.change("jobs/committee-reports.yml", "revise: ask", "revise: never");
        assertThat(desk.give("check").out() + desk.give("check").err())
                .containsPattern(
                        "committee-reports.yml:\\d+: .*one of at once, next edition, ask is expected here, not never");
    }

    private static byte[] october(String number) {
        return CaseRegister.ofMaeSai().withCase(number, "ค้าประเวณี").xlsx();
    }

    private static byte[] november(String number) {
        return CaseRegister.of("สถานีตำรวจภูธรแม่สาย", "ประจำเดือน พฤศจิกายน พ.ศ. 2561")
                .row(number, "5 พ.ย. 2561", "แม่สาย", "ค้าประเวณี", 1, 0, 0, 0, 0, 0, 0, 1, "อยู่ระหว่างสอบสวน", "", "")
                .xlsx();
    }
}
