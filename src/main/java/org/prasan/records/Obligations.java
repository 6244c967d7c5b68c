package org.prasan.records;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what agencies owe with what arrived. */
public final class Obligations {

    private static final String RECEIVED =
            "select s.id, s.agency, s.form, s.rows_read, s.rows_rejected, c.*, f.received_at from records_coverage c"
                    + " join records_submission s on s.id = c.submission"
                    + " join records_inbox_file f on f.sha256 = s.live_sha256"
                    + " left join records_withdrawal w on w.sha256 = s.live_sha256"
                    + " where c.month_last >= :first and c.month_first <= :last and s.fate = :fate"
                    + " and s.agency in (:agencies) and w.sha256 is null";

    private final DataSource dataSource;

    public Obligations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Keeps who owes what in the periods that end within these months, so that a list which changes later changes no
     * earlier report.
     *
     * @param anew whether months that are kept already take the list as it is now, as for a revision
     */
    public void freeze(List<Obligation> obligations, MonthRange range, boolean anew) {
        Transaction.write(dataSource, jdbc -> {
            jdbc.queryForList("select id from records_settle_lock for update");
            FrozenObligations.freeze(jdbc, obligations, range, anew);
            return true;
        });
    }

    /** Each obligation in each of its periods that lies wholly within {@code range}, of frozen months as they were kept. */
    public List<ReportingState> evaluate(List<Obligation> obligations, MonthRange range) {
        return evaluate(obligations, range, List.of());
    }

    /** @param unread counts besides what has been read */
    public List<ReportingState> evaluate(List<Obligation> obligations, MonthRange range, List<Arrival> unread) {
        return Transaction.read(dataSource, jdbc -> {
            List<Owed> owed = owed(FrozenObligations.of(jdbc), obligations, range);
            Map<String, List<Receipt>> receipts = new HashMap<>(receipts(
                    jdbc,
                    range,
                    owed.stream().map(each -> each.obligation().agency()).collect(Collectors.toSet())));
            unread.stream()
                    .map(Receipt::unread)
                    .forEach(receipt -> receipts.merge(
                            receipt.name(),
                            List.of(receipt),
                            (known, more) ->
                                    Stream.concat(known.stream(), more.stream()).toList()));
            return states(obligations, owed, receipts);
        });
    }

    private record Owed(Obligation obligation, MonthRange period) {}

    private static List<Owed> owed(FrozenObligations frozen, List<Obligation> obligations, MonthRange range) {
        List<Owed> all = new ArrayList<>();
        for (YearMonth month : range.months()) {
            for (Obligation obligation : frozen.endingIn(month, obligations)) {
                MonthRange period = FrozenObligations.period(obligation, month);
                if (range.contains(period.first())) {
                    all.add(new Owed(obligation, period));
                }
            }
        }
        return all;
    }

    private static List<ReportingState> states(
            List<Obligation> obligations, List<Owed> owed, Map<String, List<Receipt>> receipts) {
        List<String> order = obligations.stream().map(Obligations::name).toList();
        Map<String, List<ReportingState>> states = new TreeMap<>(Comparator.comparing((String name) -> {
                    int place = order.indexOf(name);
                    return place < 0 ? order.size() : place;
                })
                .thenComparing(Comparator.naturalOrder()));
        for (Owed each : owed) {
            String name = name(each.obligation());
            states.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(state(each.obligation(), each.period(), receipts.getOrDefault(name, List.of())));
        }
        return states.values().stream().flatMap(List::stream).toList();
    }

    private static String name(Obligation obligation) {
        return obligation.agency() + " " + obligation.form();
    }

    /**
     * By agency and form: what these agencies sent and covers any of these months, so that a long history is not read
     * for one year of it.
     */
    private static Map<String, List<Receipt>> receipts(JdbcTemplate jdbc, MonthRange range, Set<String> agencies) {
        if (agencies.isEmpty()) {
            return Map.of();
        }
        Map<Long, Receipt> bySubmission = new LinkedHashMap<>();
        JdbcClient.create(jdbc)
                .sql(RECEIVED)
                .param("first", MonthNumber.of(range.first()))
                .param("last", MonthNumber.of(range.last()))
                .param("fate", Fate.ACCEPTED.name())
                .param("agencies", agencies)
                .query(row -> {
                    Coverage coverage = Submissions.coverage(row);
                    OffsetDateTime received = OffsetDateTime.parse(row.getString("received_at"));
                    bySubmission.merge(
                            row.getLong("id"),
                            new Receipt(
                                    row.getString("agency") + " " + row.getString("form"),
                                    row.getInt("rows_read") > 0
                                            && row.getInt("rows_read") == row.getInt("rows_rejected"),
                                    received,
                                    Set.of(coverage)),
                            Receipt::with);
                });
        return bySubmission.values().stream().collect(Collectors.groupingBy(Receipt::name));
    }

    private static ReportingState state(Obligation obligation, MonthRange period, List<Receipt> receipts) {
        LocalDate due = period.lastDay().plusDays(obligation.spec().dueDays());
        LocalDate lastOnTime = due.plusDays(obligation.spec().graceDays());
        Optional<OffsetDateTime> complete = complete(period, receipts);
        return new ReportingState(
                obligation.agency(),
                obligation.form(),
                period,
                due,
                complete.orElse(null),
                complete.map(moment -> timeliness(moment, lastOnTime)).orElse(ReportingState.State.MISSING),
                complete.isPresent() && receipts.stream().allMatch(receipt -> receipt.nilIn(period)));
    }

    /** The moment the last month came in for the first time. Empty while a month is open. */
    private static Optional<OffsetDateTime> complete(MonthRange period, List<Receipt> receipts) {
        List<OffsetDateTime> moments = new ArrayList<>();
        for (YearMonth month : period.months()) {
            Optional<OffsetDateTime> first = receipts.stream()
                    .filter(receipt -> receipt.covers(month))
                    .map(Receipt::receivedAt)
                    .min(Comparator.comparing(OffsetDateTime::toInstant));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            moments.add(first.get());
        }
        return moments.stream().max(Comparator.comparing(OffsetDateTime::toInstant));
    }

    /** The day counts where the sender is. */
    private static ReportingState.State timeliness(OffsetDateTime received, LocalDate lastOnTime) {
        return received.toLocalDate().isAfter(lastOnTime) ? ReportingState.State.LATE : ReportingState.State.ON_TIME;
    }

    /** @param receivedAt when it arrived first */
    private record Receipt(String name, boolean everyRowRejected, OffsetDateTime receivedAt, Set<Coverage> coverages) {

        static Receipt unread(Arrival arrival) {
            return new Receipt(
                    arrival.agency() + " " + arrival.form(),
                    false,
                    arrival.receivedAt(),
                    Set.copyOf(arrival.coverages()));
        }

        /** A content may have arrived several times, and covers several sheets. */
        Receipt with(Receipt other) {
            Set<Coverage> all = new HashSet<>(coverages);
            all.addAll(other.coverages);
            boolean earlier = other.receivedAt.toInstant().isBefore(receivedAt.toInstant());
            return new Receipt(name, everyRowRejected, earlier ? other.receivedAt : receivedAt, all);
        }

        boolean covers(YearMonth month) {
            return coverages.stream().anyMatch(coverage -> coverage.months().contains(month));
        }

        /** Says nothing but nil about the period. A file whose every row was refused did want to report something. */
        boolean nilIn(MonthRange period) {
            return coverages.stream()
                    .filter(coverage -> coverage.months().overlaps(period))
                    .allMatch(coverage -> coverage.rows() == 0 && !everyRowRejected);
        }
    }
}
