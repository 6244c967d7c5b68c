package org.prasan.figures;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.catalog.Ledger;
import org.prasan.records.FileFinding;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;
import org.prasan.records.ReportingState;
import org.prasan.records.Submission;
import org.prasan.vocabulary.MonthRange;
import tools.jackson.databind.json.JsonMapper;

/**
 * The system's own books as records, in the columns of {@link Ledger}. What is of no known agency or period is in none of
 * them. Findings give their rule alone: what they quote stays with the agency.
 */
public final class LedgerRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static final LedgerRecords NONE = new LedgerRecords(Map.of());

    /** What rules of rows ask is told with the other queries, not with what they find. */
    private static final String ASKED = "query";

    private final Map<String, List<RecordVersion>> tables;

    private LedgerRecords(Map<String, List<RecordVersion>> tables) {
        this.tables = tables;
    }

    /**
     * What an agency is asked about what it has reported.
     *
     * @param state of the list {@code query_state}
     * @param explanation empty while there is none
     */
    public record Asked(String agency, String form, MonthRange months, String rule, String state, String explanation) {}

    public static LedgerRecords of(
            List<ReportingState> states,
            List<Submission> submissions,
            List<FileFinding> findings,
            List<Asked> queries) {
        Map<String, List<RecordVersion>> tables = new HashMap<>();
        states.forEach(state -> add(
                tables,
                Ledger.OBLIGATIONS,
                state.agency(),
                state.period(),
                state.form(),
                state.state().name(),
                Long.toString(daysLate(state))));
        Map<Long, Submission> byId = new HashMap<>();
        for (Submission submission : submissions) {
            byId.put(submission.id(), submission);
            months(submission)
                    .ifPresent(months -> add(
                            tables,
                            Ledger.SUBMISSIONS,
                            submission.agency(),
                            months,
                            submission.form(),
                            submission.superseded()
                                    ? "SUPERSEDED"
                                    : submission.fate().name(),
                            Integer.toString(submission.rowsRead()),
                            Integer.toString(submission.rowsRejected()),
                            Integer.toString(submission.rowsLoaded()),
                            Integer.toString(submission.rowsUpdated()),
                            Integer.toString(submission.rowsUnchanged())));
        }
        queries.forEach(asked -> add(
                tables,
                Ledger.QUERIES,
                asked.agency(),
                asked.months(),
                asked.agency(),
                asked.form(),
                asked.months().lastDay().toString(),
                asked.rule(),
                asked.state(),
                asked.explanation()));
        for (FileFinding finding : findings) {
            Submission submission = byId.get(finding.submission());
            if (submission != null && !finding.finding().severity().equals(ASKED)) {
                months(submission)
                        .ifPresent(months -> add(
                                tables,
                                Ledger.FINDINGS,
                                submission.agency(),
                                months,
                                submission.form(),
                                finding.finding().rule(),
                                finding.finding().severity().toUpperCase(Locale.ROOT),
                                submission.superseded() ? "ANSWERED" : "OPEN"));
            }
        }
        return new LedgerRecords(tables);
    }

    /** The records of a form that count, or those of the books. */
    void forEachCurrent(RecordVersions records, String form, String table, Consumer<RecordVersion> consumer) {
        if (form.equals(Ledger.FORM)) {
            forEach(table, consumer);
        } else {
            records.forEachCurrent(form, table, consumer);
        }
    }

    void forEach(String table, Consumer<RecordVersion> consumer) {
        tables.getOrDefault(table, List.of()).forEach(consumer);
    }

    private static long daysLate(ReportingState state) {
        return state.received() == null
                ? 0
                : Math.max(
                        0, ChronoUnit.DAYS.between(state.due(), state.received().toLocalDate()));
    }

    private static Optional<MonthRange> months(Submission submission) {
        return submission.agency().isEmpty() ? Optional.empty() : submission.months();
    }

    /** A JSON array; what is empty is not known. */
    private static String payload(String... values) {
        return Stream.of(values)
                .map(value -> value.isEmpty() ? "null" : JSON.writeValueAsString(value))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void add(
            Map<String, List<RecordVersion>> tables, String table, String agency, MonthRange months, String... values) {
        List<RecordVersion> records = tables.computeIfAbsent(table, t -> new ArrayList<>());
        records.add(new RecordVersion(
                -1 - records.size(),
                0,
                Ledger.FORM,
                table,
                "",
                records.size() + 1,
                agency,
                Integer.toString(records.size()),
                months.last(),
                months,
                payload(values),
                true));
    }
}
