package org.prasan.console.api;

import java.util.List;
import javax.sql.DataSource;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.records.FindingSearch;
import org.prasan.records.SearchFilter;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is wrong in files of the agencies within a token's areas, newest submission first. */
@RestController
@Scoped(Scope.RUNS_READ)
class FindingsApi {

    private final FindingSearch findings;
    private final Reach reach;

    FindingsApi(DataSource database, Reach reach) {
        this.findings = new FindingSearch(database);
        this.reach = reach;
    }

    /**
     * One of the list.
     *
     * @param id to ask for what comes after it
     * @param cell such as {@code C14}; empty when it is about a row, a sheet or the file
     */
    record FindingLine(
            String id,
            long submission,
            String file,
            String agency,
            String form,
            String period,
            String sheet,
            int row,
            String cell,
            String rule,
            String severity,
            Text message,
            Text mend) {

        static FindingLine of(FindingSearch.Found found) {
            return new FindingLine(
                    found.submission() + "-" + found.place(),
                    found.submission(),
                    found.file(),
                    found.agency(),
                    found.form(),
                    found.period(),
                    found.finding().sheet(),
                    found.finding().row(),
                    found.finding().cell(),
                    found.finding().rule(),
                    found.finding().severity(),
                    found.finding().message(),
                    found.finding().mend());
        }
    }

    @GetMapping("/api/v1/findings")
    List<FindingLine> list(
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "0") long submission,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int size,
            Token client) {
        Slice.require(1, size);
        SearchFilter asked = SearchFilter.everything()
                .ofRun(run)
                .ofSubmission(submission)
                .ofAgency(agency)
                .ofRule(rule, severity);
        SearchFilter own = reach.of(client.areas()).senders().map(asked::by).orElse(asked);
        Place from = Place.of(after);
        return findings.page(own, from.submission(), from.place(), size).stream()
                .map(FindingLine::of)
                .toList();
    }

    private record Place(long submission, int place) {

        static Place of(String id) {
            if (id.isEmpty()) {
                return new Place(Long.MAX_VALUE, 0);
            }
            if (!id.matches("\\d{1,18}-\\d{1,9}")) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "after: the id of a finding");
            }
            int dash = id.indexOf('-');
            return new Place(Long.parseLong(id.substring(0, dash)), Integer.parseInt(id.substring(dash + 1)));
        }
    }
}
