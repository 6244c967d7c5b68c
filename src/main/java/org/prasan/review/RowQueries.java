package org.prasan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.checks.Severity;
import org.prasan.records.FileFinding;
import org.prasan.records.StoredFinding;
import org.prasan.records.Submission;

/** What the rules of rows ask, of submissions that still count. */
final class RowQueries {

    private RowQueries() {}

    static List<Query> of(List<Submission> submissions, List<FileFinding> findings) {
        Map<Long, Submission> counting = new HashMap<>();
        submissions.stream()
                .filter(submission ->
                        !submission.superseded() && !submission.period().isEmpty())
                .forEach(submission -> counting.put(submission.id(), submission));
        List<Query> queries = new ArrayList<>();
        for (FileFinding each : findings) {
            Submission submission = counting.get(each.submission());
            if (submission != null && each.finding().severity().equals(Severity.QUERY.code())) {
                queries.add(query(submission, each.finding()));
            }
        }
        return queries;
    }

    private static Query query(Submission submission, StoredFinding finding) {
        return new Query(
                finding.rule(),
                finding.severity(),
                submission.form(),
                submission.agency(),
                submission.months().orElseThrow(),
                finding.sheet(),
                finding.cell().isEmpty() ? Integer.toString(finding.row()) : finding.cell(),
                finding.message(),
                finding.mend());
    }
}
