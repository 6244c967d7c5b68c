package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccount.Outcome;
import org.prasan.records.Submission;
import org.prasan.vocabulary.Text;

/**
 * What became of a run's files and rows.
 *
 * @param refused files by reason
 */
record RunSummary(
        int files,
        int accepted,
        int superseded,
        int duplicates,
        Map<String, Integer> refused,
        long rowsRead,
        long loaded,
        long updated,
        long unchanged,
        long rejected) {

    static RunSummary of(List<FileAccount> accounts) {
        Map<String, Integer> refused = new TreeMap<>();
        long[] rows = new long[5];
        int[] outcomes = new int[Outcome.values().length];
        for (FileAccount account : accounts) {
            outcomes[account.outcome().ordinal()]++;
            if (account.outcome() == Outcome.REJECTED) {
                refused.merge(account.reason(), 1, Integer::sum);
            } else if (account.outcome() == Outcome.ACCEPTED || account.outcome() == Outcome.SUPERSEDED) {
                Submission content = account.submission().orElseThrow();
                rows[0] += content.rowsRead();
                rows[1] += content.rowsLoaded();
                rows[2] += content.rowsUpdated();
                rows[3] += content.rowsUnchanged();
                rows[4] += content.rowsRejected();
            }
        }
        return new RunSummary(
                accounts.size(),
                outcomes[Outcome.ACCEPTED.ordinal()],
                outcomes[Outcome.SUPERSEDED.ordinal()],
                outcomes[Outcome.DUPLICATE.ordinal()],
                refused,
                rows[0],
                rows[1],
                rows[2],
                rows[3],
                rows[4]);
    }

    int rejectedFiles() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    double refusedShare() {
        return rowsRead == 0 ? 0 : (double) rejected / rowsRead;
    }

    Text rows() {
        return new Text(
                "อ่าน " + rowsRead + " แถว ปฏิเสธ " + rejected + " แถว",
                rowsRead + " rows read, " + rejected + " refused");
    }

    /** For people, and as the run's account: read = loaded + updated + unchanged + rejected. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "ไฟล์ / files: %d = %d รับ / accepted + %d ถูกแทนที่ / superseded + %d ซ้ำ / duplicate + %d ปฏิเสธ / refused",
                files,
                accepted,
                superseded,
                duplicates,
                rejectedFiles()));
        refused.forEach(
                (reason, count) -> lines.add(String.format(Locale.ROOT, "  ปฏิเสธ / refused: %d × %s", count, reason)));
        lines.add(String.format(
                Locale.ROOT,
                "แถว / rows: %d อ่าน / read = %d ใหม่ / loaded + %d ปรับปรุง / updated + %d คงเดิม / unchanged + %d ปฏิเสธ / rejected",
                rowsRead,
                loaded,
                updated,
                unchanged,
                rejected));
        return lines;
    }
}
