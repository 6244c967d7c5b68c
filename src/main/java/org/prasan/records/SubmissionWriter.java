package org.prasan.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.MonthRange;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one reading of one content, in one transaction on one connection: its rows, findings and fate stand together
 * or, when it is closed without a fate, not at all. For one thread; any number of writers may be open at once.
 */
public final class SubmissionWriter implements AutoCloseable {

    private static final int BUFFERED = 1_000;
    private static final int ATTEMPTS = 5;

    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final String sha256;
    private final long submission;
    private final VersionInserts versions;
    private final Map<SectionName, OpenSection> sections = new HashMap<>();
    private final List<StoredFinding> findings = new ArrayList<>();
    private @Nullable OpenSection last;
    private int findingsWritten;
    private boolean decided;

    private SubmissionWriter(Connection connection, String sha256, String definition) {
        this.connection = connection;
        this.jdbc = Transaction.on(connection);
        this.versions = new VersionInserts(jdbc, BUFFERED);
        this.sha256 = sha256;
        this.submission = GeneratedId.of(
                jdbc,
                "insert into records_submission (sha256, definition, fate) values (?, ?, ?)",
                sha256,
                definition,
                Fate.REJECTED.name());
    }

    static SubmissionWriter open(DataSource dataSource, String sha256, String definition) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                connection.setAutoCommit(false);
                return new SubmissionWriter(connection, sha256, definition);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection to write a submission on", e);
        }
    }

    public void add(NewVersion version) {
        mustBeUndecided();
        OpenSection section = last;
        if (section == null || !section.name.isOf(version)) {
            section = sections.computeIfAbsent(
                    new SectionName(version.table(), version.sheet(), version.reporting()), this::openSection);
            last = section;
        }
        versions.add(VersionId.of(section.id, section.versions++), version);
    }

    public void add(StoredFinding finding) {
        mustBeUndecided();
        findings.add(finding);
        if (findings.size() == BUFFERED) {
            flushFindings();
        }
    }

    /** Forgets all that was added: the content is read once more from its start. */
    public void startOver() {
        mustBeUndecided();
        discardVersions();
        sections.clear();
        last = null;
        findings.clear();
        findingsWritten = 0;
        jdbc.update("delete from records_finding where submission = ?", submission);
    }

    /**
     * The content is a submission: what was added counts from the next settling on.
     *
     * @return the submission's id
     */
    public long accept(
            String form,
            String formVersion,
            String agency,
            String period,
            List<Coverage> coverages,
            int rowsRead,
            int rowsRejected) {
        mustBeUndecided();
        if (rowsRejected < 0 || rowsRejected > rowsRead) {
            throw new IllegalArgumentException(rowsRejected + " rows refused of " + rowsRead + " read");
        }
        versions.flush();
        insert(coverages);
        decide(Fate.ACCEPTED, "", form, formVersion, agency, period, rowsRead, rowsRejected);
        return submission;
    }

    /**
     * The content is no submission that counts: its findings are kept, its records are not. What is not known of form,
     * agency and period is empty.
     *
     * @return the submission's id
     */
    public long refuse(String reason, String form, String agency, String period) {
        mustBeUndecided();
        discardVersions();
        decide(Fate.REJECTED, reason, form, "", agency, period, 0, 0);
        return submission;
    }

    /** Undoes everything unless a fate was committed. */
    @Override
    public void close() {
        try (connection) {
            if (!decided) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("could not close submission " + sha256, e);
        }
    }

    private void decide(
            Fate fate,
            String reason,
            String form,
            String formVersion,
            String agency,
            String period,
            int rowsRead,
            int rowsRejected) {
        flushFindings();
        jdbc.update(
                "update records_submission set fate = ?, reason = ?, form = ?, form_version = ?, agency = ?, period = ?,"
                        + " rows_read = ?, rows_rejected = ? where id = ?",
                fate.name(),
                reason,
                form,
                formVersion,
                agency,
                period,
                rowsRead,
                rowsRejected,
                submission);
        try {
            goLive();
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("could not commit submission " + sha256, e);
        }
        decided = true;
    }

    /** Takes the place of the earlier reading. Another writer of the same content may do so at the same moment. */
    private void goLive() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            var before = connection.setSavepoint();
            try {
                jdbc.update("update records_submission set live_sha256 = null where live_sha256 = ?", sha256);
                jdbc.update("update records_submission set live_sha256 = ? where id = ?", sha256, submission);
                return;
            } catch (DuplicateKeyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                connection.rollback(before);
            }
        }
    }

    private OpenSection openSection(SectionName name) {
        long id = GeneratedId.of(
                jdbc,
                "insert into records_section (submission, table_name, sheet, reporting_first, reporting_last)"
                        + " values (?, ?, ?, ?, ?)",
                submission,
                name.table(),
                name.sheet(),
                MonthNumber.of(name.reporting().first()),
                MonthNumber.of(name.reporting().last()));
        return new OpenSection(id, name);
    }

    private void discardVersions() {
        versions.forget();
        for (OpenSection section : sections.values()) {
            jdbc.update(
                    "delete from records_version where id >= ? and id < ?",
                    VersionId.first(section.id),
                    VersionId.end(section.id));
        }
        jdbc.update("delete from records_section where submission = ?", submission);
    }

    private void insert(List<Coverage> coverages) {
        List<Object[]> rows = new ArrayList<>();
        for (Coverage coverage : coverages) {
            rows.add(new Object[] {
                submission,
                rows.size(),
                coverage.table(),
                coverage.sheet(),
                MonthNumber.of(coverage.months().first()),
                MonthNumber.of(coverage.months().last()),
                coverage.rows()
            });
        }
        jdbc.batchUpdate(
                "insert into records_coverage"
                        + " (submission, place, table_name, sheet, month_first, month_last, row_count)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void flushFindings() {
        List<Object[]> rows = new ArrayList<>();
        for (StoredFinding finding : findings) {
            rows.add(new Object[] {
                submission,
                findingsWritten++,
                finding.sheet(),
                finding.row(),
                finding.cell(),
                finding.rule(),
                finding.severity(),
                finding.message().th(),
                finding.message().en(),
                finding.mend().th(),
                finding.mend().en()
            });
        }
        jdbc.batchUpdate(
                "insert into records_finding (submission, place, sheet, row_no, cell, rule, severity,"
                        + " message_th, message_en, mend_th, mend_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        findings.clear();
    }

    private void mustBeUndecided() {
        if (decided) {
            throw new IllegalStateException("submission " + sha256 + " has its fate already");
        }
    }

    private record SectionName(String table, String sheet, MonthRange reporting) {

        /** Rows come sheet by sheet, so nearly always these are the same objects as of the row before. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(NewVersion version) {
            return table == version.table() && sheet == version.sheet() && reporting == version.reporting();
        }
    }

    private static final class OpenSection {
        private final long id;
        private final SectionName name;
        private int versions;

        OpenSection(long id, SectionName name) {
            this.id = id;
            this.name = name;
        }
    }
}
