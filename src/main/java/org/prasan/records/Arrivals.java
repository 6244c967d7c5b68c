package org.prasan.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** When each content arrived first, across all inboxes. */
final class Arrivals {

    private final List<InboxFile> files;
    private final Map<String, Integer> ranks = new HashMap<>();

    private Arrivals(List<InboxFile> filesInOrder) {
        this.files = filesInOrder;
        for (int i = 0; i < filesInOrder.size(); i++) {
            ranks.putIfAbsent(filesInOrder.get(i).sha256(), i);
        }
    }

    static Arrivals of(JdbcTemplate jdbc) {
        return new Arrivals(InboxFiles.list(jdbc));
    }

    /** Of the contents that were read as a form. */
    static Arrivals of(JdbcTemplate jdbc, String form) {
        return new Arrivals(InboxFiles.listOf(jdbc, form));
    }

    Optional<InboxFile> find(String sha256) {
        return Optional.ofNullable(ranks.get(sha256)).map(files::get);
    }

    /** Grows with the moment of arrival; what no inbox ever held comes last. */
    int rank(String sha256) {
        return ranks.getOrDefault(sha256, Integer.MAX_VALUE);
    }
}
