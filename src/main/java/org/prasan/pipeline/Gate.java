package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prasan.catalog.JobDefinition.Gates;
import org.prasan.reports.EditionContext;

/** Says why a run is held for a person to decide: an empty report is worse than none. */
final class Gate {

    private final Gates gates;

    Gate(Gates gates) {
        this.gates = gates;
    }

    /** None when it may be released. */
    List<String> reasons(RunSummary summary, EditionContext.Reporting reporting) {
        List<String> reasons = new ArrayList<>();
        if (summary.files() == 0) {
            reasons.add("ไม่มีไฟล์ในกล่องรับ / there is no file in the inbox");
        } else if (summary.accepted() + summary.superseded() + summary.duplicates() == 0) {
            reasons.add("ทุกไฟล์ถูกปฏิเสธ / every file was refused");
        }
        if (reporting.missing().size() > gates.missingAgencies()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "หน่วยงานที่ยังไม่ส่ง %d แห่ง เกินกำหนด %d / %d agencies missing, more than %d",
                    reporting.missing().size(),
                    gates.missingAgencies(),
                    reporting.missing().size(),
                    gates.missingAgencies()));
        }
        if (summary.refusedShare() > gates.refusedShare()) {
            String share = String.format(Locale.ROOT, "%.1f%%", summary.refusedShare() * 100);
            reasons.add("ปฏิเสธ " + share + " ของแถว / " + share + " of the rows were refused");
        }
        return reasons;
    }
}
