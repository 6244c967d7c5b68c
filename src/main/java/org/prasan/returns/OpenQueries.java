package org.prasan.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccount.Outcome;
import org.prasan.records.Submission;
import org.prasan.review.AskedQuery;
import org.prasan.review.Query;

/**
 * What rules over stored records ask and nobody has explained yet, by the file that it is put to: the last of the
 * agency's that counts for the last of the months. What a rule of rows asks stands among that file's findings already.
 */
record OpenQueries(Map<Long, List<Query>> bySubmission) {

    static OpenQueries of(List<FileAccount> inOrderOfArrival, List<AskedQuery> asked) {
        Map<Long, List<Query>> bySubmission = new HashMap<>();
        asked.stream()
                .filter(AskedQuery::isOpen)
                .map(AskedQuery::query)
                .filter(OpenQueries::isStored)
                .forEach(query -> {
                    for (int i = inOrderOfArrival.size() - 1; i >= 0; i--) {
                        FileAccount account = inOrderOfArrival.get(i);
                        Submission submission = account.submission().orElse(null);
                        if (submission != null && account.outcome() == Outcome.ACCEPTED && isAbout(query, submission)) {
                            bySubmission
                                    .computeIfAbsent(submission.id(), s -> new ArrayList<>())
                                    .add(query);
                            return;
                        }
                    }
                });
        return new OpenQueries(bySubmission);
    }

    /** Of one submission, where no later one of its agency's is asked instead. */
    static List<Query> about(Submission submission, List<AskedQuery> asked) {
        return asked.stream()
                .filter(AskedQuery::isOpen)
                .map(AskedQuery::query)
                .filter(query -> isStored(query) && isAbout(query, submission))
                .toList();
    }

    private static boolean isStored(Query query) {
        return query.sheet().isEmpty() && query.cell().isEmpty();
    }

    private static boolean isAbout(Query query, Submission submission) {
        return query.form().equals(submission.form())
                && query.agency().equals(submission.agency())
                && submission
                        .months()
                        .filter(months -> months.contains(query.months().last()))
                        .isPresent();
    }

    List<Query> about(Submission submission) {
        return bySubmission.getOrDefault(submission.id(), List.of());
    }
}
