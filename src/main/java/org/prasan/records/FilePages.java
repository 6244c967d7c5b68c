package org.prasan.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of files, a page at a time: the database reads no more than the page and what tells its duplicates. */
public final class FilePages {

    private static final String COLUMNS =
            "select f.inbox, f.path, f.sha256, f.size_bytes, f.received_at, f.declared from records_inbox_file f";
    private static final String OF_SENDERS =
            " join records_submission s on s.live_sha256 = f.sha256 where s.agency in (:senders)";
    private static final String OF_AGENCY =
            " join records_submission s on s.live_sha256 = f.sha256 where s.agency = :agency";

    private final JdbcClient jdbc;
    private final Submissions submissions;
    private final FileAccounts accounts;

    public FilePages(DataSource dataSource, Catalog catalog) {
        this.jdbc = JdbcClient.create(dataSource);
        this.submissions = new Submissions(dataSource);
        this.accounts = new FileAccounts(dataSource, catalog);
    }

    /**
     * In the order in which they were first seen.
     *
     * @param senders agencies whose files are meant; empty for all, and what came from nobody known too
     */
    public List<FileAccount> page(Optional<Collection<String>> senders, long from, int most) {
        if (senders.filter(Collection::isEmpty).isPresent()) {
            return List.of();
        }
        return accounts(jdbc.sql(COLUMNS + senders.map(some -> OF_SENDERS).orElse("")
                        + " order by f.id offset :from rows fetch next :most rows only")
                .param("senders", senders.orElse(List.of()))
                .param("from", from)
                .param("most", most)
                .query(InboxFiles::file)
                .list());
    }

    public long count(Optional<Collection<String>> senders) {
        if (senders.filter(Collection::isEmpty).isPresent()) {
            return 0;
        }
        return jdbc.sql("select count(*) from records_inbox_file f"
                        + senders.map(some -> OF_SENDERS).orElse(""))
                .param("senders", senders.orElse(List.of()))
                .query(Long.class)
                .single();
    }

    /** Those whose content an agency sent, the last seen first. */
    public List<FileAccount> ofAgency(String agency, long from, int most) {
        return accounts(
                jdbc.sql(COLUMNS + OF_AGENCY + " order by f.id desc offset :from rows fetch next :most rows only")
                        .param("agency", agency)
                        .param("from", from)
                        .param("most", most)
                        .query(InboxFiles::file)
                        .list());
    }

    public long countOfAgency(String agency) {
        return jdbc.sql("select count(*) from records_inbox_file f" + OF_AGENCY)
                .param("agency", agency)
                .query(Long.class)
                .single();
    }

    /** The first file that a live submission's content came in. */
    public Optional<FileAccount> find(long submission) {
        List<InboxFile> same = jdbc.sql(
                        COLUMNS + " join records_submission s on s.live_sha256 = f.sha256 where s.id = :submission")
                .param("submission", submission)
                .query(InboxFiles::file)
                .list();
        return accounts(same.stream()
                        .sorted(InboxFile.ORDER_OF_ARRIVAL)
                        .limit(1)
                        .toList())
                .stream()
                .findFirst();
    }

    private List<FileAccount> accounts(List<InboxFile> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Set<String> contents = page.stream().map(InboxFile::sha256).collect(Collectors.toSet());
        Map<List<String>, InboxFile> first = new HashMap<>();
        jdbc.sql(COLUMNS + " where f.sha256 in (:contents)")
                .param("contents", contents)
                .query(InboxFiles::file)
                .list()
                .forEach(file -> first.merge(
                        List.of(file.inbox(), file.sha256()),
                        file,
                        (a, b) -> InboxFile.ORDER_OF_ARRIVAL.compare(a, b) <= 0 ? a : b));
        Map<String, Submission> read = submissions.of(contents);
        List<FileAccount> found = new ArrayList<>();
        for (InboxFile file : page) {
            boolean twin = !file.equals(Objects.requireNonNull(first.get(List.of(file.inbox(), file.sha256()))));
            found.add(accounts.account(file, Optional.ofNullable(read.get(file.sha256())), twin));
        }
        return found;
    }
}
