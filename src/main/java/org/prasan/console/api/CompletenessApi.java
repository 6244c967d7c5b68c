package org.prasan.console.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who has sent what they owe, of the agencies within a token's areas. */
@RestController
@Scoped(Scope.RUNS_READ)
class CompletenessApi {

    private static final int MOST_MONTHS = 60;

    private final Obligations obligations;
    private final LiveCatalog definitions;
    private final Reach reach;

    CompletenessApi(DataSource database, LiveCatalog definitions, Reach reach) {
        this.obligations = new Obligations(database);
        this.definitions = definitions;
        this.reach = reach;
    }

    /** @param received ISO text with its offset; empty while it is missing */
    record StateLine(
            String agency, String form, String period, LocalDate due, String received, String state, boolean nil) {

        static StateLine of(ReportingState state) {
            OffsetDateTime received = state.received();
            return new StateLine(
                    state.agency(),
                    state.form(),
                    state.period().code(),
                    state.due(),
                    received == null ? "" : received.toString(),
                    state.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    state.nil());
        }
    }

    @GetMapping("/api/v1/completeness")
    List<StateLine> list(@RequestParam(defaultValue = "") String period, Token client) {
        MonthRange months = Period.find(period)
                .flatMap(Period::months)
                .filter(range -> range.length() <= MOST_MONTHS)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "period: such as FY2562, up to " + MOST_MONTHS + " months"));
        Reach.Of own = reach.of(client.areas());
        return obligations.evaluate(Obligation.of(definitions.usable()), months).stream()
                .filter(state -> own.reaches(state.agency()))
                .map(StateLine::of)
                .toList();
    }
}
