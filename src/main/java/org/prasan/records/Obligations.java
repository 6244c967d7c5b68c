package org.prasan.records;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares what agencies owe with what arrived. */
public final class Obligations {

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
            List<Receipt> receipts = new ArrayList<>(receipts(jdbc));
            unread.forEach(arrival -> receipts.add(new Receipt(arrival, false)));
            return states(jdbc, obligations, range, receipts);
        });
    }

    private static List<ReportingState> states(
            JdbcTemplate jdbc, List<Obligation> obligations, MonthRange range, List<Receipt> receipts) {
        FrozenObligations frozen = FrozenObligations.of(jdbc);
        List<String> order = obligations.stream().map(Obligations::name).toList();
        Map<String, List<ReportingState>> states = new TreeMap<>(Comparator.comparing((String name) -> {
                    int place = order.indexOf(name);
                    return place < 0 ? order.size() : place;
                })
                .thenComparing(Comparator.naturalOrder()));
        for (YearMonth month : range.months()) {
            for (Obligation owed : frozen.endingIn(month, obligations)) {
                MonthRange period = FrozenObligations.period(owed, month);
                if (range.contains(period.first())) {
                    List<Receipt> own =
                            receipts.stream().filter(r -> r.fulfils(owed)).toList();
                    states.computeIfAbsent(name(owed), n -> new ArrayList<>()).add(state(owed, period, own));
                }
            }
        }
        return states.values().stream().flatMap(List::stream).toList();
    }

    private static String name(Obligation obligation) {
        return obligation.agency() + " " + obligation.form();
    }

    private static List<Receipt> receipts(JdbcTemplate jdbc) {
        Arrivals arrivals = Arrivals.of(jdbc);
        Map<Long, List<Coverage>> coverages = Submissions.coverages(jdbc);
        return Submissions.accepted(jdbc).stream()
                .flatMap(submission -> arrivals.find(submission.sha256()).stream()
                        .map(file -> new Receipt(
                                new Arrival(
                                        submission.agency(),
                                        submission.form(),
                                        file.receivedAt(),
                                        coverages.getOrDefault(submission.id(), List.of())),
                                submission.everyRowRejected())))
                .toList();
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

    private record Receipt(Arrival arrival, boolean everyRowRejected) {

        OffsetDateTime receivedAt() {
            return arrival.receivedAt();
        }

        boolean fulfils(Obligation obligation) {
            return arrival.agency().equals(obligation.agency())
                    && arrival.form().equals(obligation.form());
        }

        boolean covers(YearMonth month) {
            return arrival.coverages().stream()
                    .anyMatch(coverage -> coverage.months().contains(month));
        }

        /** Says nothing but nil about the period. A file whose every row was refused did want to report something. */
        boolean nilIn(MonthRange period) {
            return arrival.coverages().stream()
                    .filter(coverage -> coverage.months().overlaps(period))
                    .allMatch(coverage -> coverage.rows() == 0 && !everyRowRejected);
        }
    }
}
