package org.prasan.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/**
 * The notice that an edition no longer holds.
 *
 * @param title of the report
 * @param successor the edition that takes its place; empty when there is none
 * @param site where the successor's page is; empty when there is none
 */
record WithdrawalLetter(
        ReleasedEdition edition, Text title, Optional<ReleasedEdition> successor, Optional<String> site) {

    private static final List<Text> STEPS = List.of(new Text(
            "โปรดหยุดใช้ฉบับนี้ และลบสำเนาที่ได้รับ", "Please stop using it, and delete the copies that you received"));

    Letter in(List<Language> languages, Instant moment) {
        Withdrawal withdrawal = edition.withdrawn().orElseThrow();
        Text name = EditionName.of(title, edition.period(), edition.revision());
        Text made = PeriodLabel.date(edition.asOf());
        List<Text> lines = new ArrayList<>();
        lines.add(new Text(
                name.th() + " ข้อมูล ณ วันที่ " + made.th() + " ถูกถอนแล้ว",
                name.en() + ", figures as of " + made.en() + ", has been withdrawn."));
        lines.add(new Text("เหตุผล: " + withdrawal.reason(), "Reason: " + withdrawal.reason()));
        lines.add(inItsPlace());
        return new Letter(
                        languages,
                        new Text("ถอนรายงาน: " + name.th(), "Withdrawn: " + name.en()),
                        lines,
                        STEPS,
                        moment,
                        Map.of(
                                "kind",
                                "withdrawal",
                                "edition",
                                edition.id(),
                                "manifest_sha256",
                                edition.manifestSha256(),
                                "successor",
                                withdrawal.successor()))
                .linkedTo(successor.flatMap(next -> EditionLetter.page(site, next.id())));
    }

    private Text inItsPlace() {
        return successor
                .map(next -> EditionName.of(title, next.period(), next.revision()))
                .map(name -> new Text("ให้ใช้แทน: " + name.th(), "To be used instead: " + name.en()))
                .orElse(new Text("ยังไม่มีฉบับที่ใช้แทน", "There is no edition in its place yet."));
    }
}
