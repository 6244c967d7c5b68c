package org.prasan.console.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.checks.RowsAround;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.SubmittedFile;
import org.prasan.records.FindingSearch;
import org.prasan.records.SearchFilter;
import org.prasan.records.SubmissionSearch;
import org.prasan.vocabulary.MonthRange;
import org.springframework.stereotype.Service;

/** What agencies within somebody's areas have sent, and what is wrong in it. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class SubmissionDesk {

    private final FindingSearch findings;
    private final SubmissionSearch submissions;
    private final LiveCatalog definitions;
    private final RunServices services;
    private final Reach reach;

    SubmissionDesk(DataSource database, LiveCatalog definitions, RunServices services, Reach reach) {
        this.findings = new FindingSearch(database);
        this.submissions = new SubmissionSearch(database);
        this.definitions = definitions;
        this.services = services;
        this.reach = reach;
    }

    List<FindingSearch.Found> findings(Account viewer, SearchFilter filter, long submission, int place, int most) {
        return findings.page(within(viewer, filter), submission, place, most);
    }

    Optional<FindingSearch.Found> finding(Account viewer, long submission, int place) {
        return findings.find(within(viewer, SearchFilter.everything()), submission, place);
    }

    List<SubmissionSearch.Found> submissions(
            Account viewer, SearchFilter filter, Optional<MonthRange> months, long before, int most) {
        SearchFilter own = within(viewer, filter);
        return months.map(range -> submissions.covering(own, range, before, most))
                .orElseGet(() -> submissions.page(own, before, most));
    }

    Optional<SubmissionSearch.Found> submission(Account viewer, long id) {
        return submissions.find(within(viewer, SearchFilter.everything()), id);
    }

    /** How many findings of each rule. */
    Map<String, Integer> counts(long submission) {
        return findings.counts(SearchFilter.everything().ofSubmission(submission));
    }

    /** Empty when its file is not there any more as it was read. */
    Optional<RowsAround.Extract> rows(Account viewer, FindingSearch.Found finding) {
        return submission(viewer, finding.submission())
                .flatMap(SubmissionSearch.Found::file)
                .flatMap(file -> new SubmittedFile(definitions.usable(), services)
                        .rows(file, finding.finding().sheet(), finding.finding().row()));
    }

    byte[] returned(SubmissionSearch.Found found) {
        return new SubmittedFile(definitions.usable(), services).returned(found);
    }

    private SearchFilter within(Account viewer, SearchFilter filter) {
        return reach.of(viewer).senders().map(filter::by).orElse(filter);
    }
}
