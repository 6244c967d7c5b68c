package org.prasan.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one settling works with, and what it has found so far. */
final class Settling {

    final VersionPages pages;
    final Standing versions;
    private final Map<Long, LineTally> tallies = new HashMap<>();
    private final Set<Long> replaceable = new HashSet<>();
    private final Set<Long> standing = new HashSet<>();

    Settling(JdbcTemplate jdbc) {
        this.pages = new VersionPages(jdbc);
        this.versions = new Standing(jdbc);
    }

    LineTally tally(Submission submission) {
        return tallies.computeIfAbsent(submission.id(), id -> new LineTally());
    }

    /** It covers months that later submissions take over. */
    void mayBeReplaced(Submission submission) {
        replaceable.add(submission.id());
    }

    /** It still holds a month, or reports a table whose months nobody takes over. */
    void stands(Submission submission) {
        standing.add(submission.id());
    }

    boolean isSuperseded(Submission submission) {
        return replaceable.contains(submission.id()) && !standing.contains(submission.id());
    }
}
