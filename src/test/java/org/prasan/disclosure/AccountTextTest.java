package org.prasan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ProtectionAccount.HiddenPlace;
import org.prasan.disclosure.ProtectionAccount.OfAgency;
import org.prasan.disclosure.ProtectionAccount.OfAudience;
import org.prasan.disclosure.engine.Interval;
import org.prasan.figures.FigureTable;
import org.prasan.vocabulary.Text;

/** What the statistician reads, whole. */
class AccountTextTest {

    private static final ReportDefinition REPORT = SmallTables.report("r", "provincial");

    private static final FigureTable TABLE = NamedTables.table(List.of("a", "_T"), List.of("x", "y"), 1, 2, 3, 4);

    private static final OfAudience AUDIENCE = new OfAudience(
            "provincial",
            12,
            30,
            7,
            5,
            4,
            2,
            3,
            101,
            List.of(new Interval(0, 0, 9, 1, 8), new Interval(1, 0, 9, 2, 7)),
            List.of(
                    new OfAgency("police", 3, 6, List.of("r / t / b × x")),
                    new OfAgency("shelter", 0, Long.MAX_VALUE, List.of())),
            List.of(new HiddenPlace("r", "t", "a", "x", true), new HiddenPlace("r", "t", "a", "y", false)));

    private static Release safe(String... hidden) {
        return new Release.Safe(
                Map.of(REPORT, Map.of("t", NamedTables.hiding(TABLE, hidden))),
                Map.of(),
                new ProtectionAccount(List.of(AUDIENCE)));
    }

    @Test
    void everyTableAudienceAgencyAndHiddenPlaceHasItsLine() {
        assertThat(AccountText.of(safe("ax"), Duration.ofSeconds(2)).lines())
                .containsExactly(
                        "ใช้เวลา / time: 2000 ms",
                        "",
                        "รายงาน / report: r (provincial)",
                        "  t: ปกปิด / hidden 1 / 4 (25%)",
                        "",
                        "ผู้อ่าน / audience: provincial",
                        "  ส่วนย่อย / inner cells: 12",
                        "  ช่อง / cells: 30 (รู้อยู่แล้ว / known before: 7)",
                        "  ปกปิดเพราะน้อย / primary: 5",
                        "  ปกปิดเพื่อช่องอื่น / secondary: 4 (เพื่อขยายช่วง / to widen intervals: 2)",
                        "  รอบ / rounds: 3   ใบรับรอง mod / certificate mod: 101",
                        "  ช่วงแคบที่สุด / narrowest interval: 5",
                        "  ผู้ส่งข้อมูล / contributor police: 3 ช่อง / cells, ช่วงแคบที่สุด / narrowest interval: 6",
                        "    แคบอยู่ก่อนจากฉบับที่เผยแพร่แล้ว ฉบับนี้ไม่บอกเพิ่ม / narrow before, from earlier editions; this one adds"
                                + " nothing: r / t / b × x",
                        "  ผู้ส่งข้อมูล / contributor shelter: 0 ช่อง / cells",
                        "  [c] r / t / a × x: น้อย / primary",
                        "  [c] r / t / a × y: เพื่อช่องอื่น / secondary");
    }

    @Test
    void aTableThatLosesMoreThanAThirdIsToBeMadeOtherwise() {
        assertThat(AccountText.of(safe("ax", "ay"), Duration.ZERO).lines())
                .contains(
                        "  t: ปกปิด / hidden 2 / 4 (50%) – เกินหนึ่งในสาม ควรรวมรหัสหรือลดมิติ / more than a third: merge codes or"
                                + " drop a dimension");
    }

    @Test
    void aRefusedReleaseNamesItsCellsOnly() {
        Release refused = new Release.Refused(List.of(new Refusal("r / t / a × x", new Text("แคบไป", "too narrow"))));

        assertThat(AccountText.of(refused, Duration.ofMillis(5)).lines())
                .containsExactly(
                        "ใช้เวลา / time: 5 ms",
                        "ปกปิดให้ปลอดภัยไม่ได้ ไม่เผยแพร่ / cannot be made safe, not published:",
                        "  r / t / a × x: แคบไป / too narrow");
    }

    @Test
    void theAdviceOnEachTableFollowsUnderOneHead() {
        HiddenShare before = new HiddenShare("t", 2, 4);
        List<RedesignAdvice.Advice> advice = List.of(
                new RedesignAdvice.Advice("r", new Text("รวม", "merge"), before, new HiddenShare("t", 1, 3)),
                new RedesignAdvice.Advice("r", new Text("ตัด", "drop"), before, new HiddenShare("t", 0, 2)),
                new RedesignAdvice.Advice(
                        "r", new Text("ตัด", "drop"), new HiddenShare("u", 3, 4), new HiddenShare("u", 0, 2)));

        assertThat(AccountText.lines(advice))
                .containsExactly(
                        "ควรปรับตาราง / better made otherwise: r / t: ปกปิด / hidden 2 / 4 (50%)",
                        "  รวม / merge: → 1 / 3 (33%)",
                        "  ตัด / drop: → 0 / 2 (0%)",
                        "ควรปรับตาราง / better made otherwise: r / u: ปกปิด / hidden 3 / 4 (75%)",
                        "  ตัด / drop: → 0 / 2 (0%)");
        assertThat(AccountText.of(safe("ax"), Duration.ZERO, advice).lines())
                .containsSequence("", "ควรปรับตาราง / better made otherwise: r / t: ปกปิด / hidden 2 / 4 (50%)");
    }
}
