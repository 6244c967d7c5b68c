package org.prasan.records;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.vocabulary.MonthRange;

/** Compares what agencies owe with what arrived. */
public final class Obligations {

    private static final int OCTOBER = 10;

    private final DataSource dataSource;

    public Obligations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Each obligation in each of its periods that lies wholly within {@code range}. */
    public List<ReportingState> evaluate(List<Obligation> obligations, MonthRange range) {
        List<Receipt> receipts = Transaction.read(dataSource, jdbc -> {
            Arrivals arrivals = Arrivals.of(jdbc);
            Map<Long, List<Coverage>> coverages = Submissions.coverages(jdbc);
            return Submissions.accepted(jdbc).stream()
                    .flatMap(submission -> arrivals.find(submission.sha256()).stream()
                            .map(file -> new Receipt(
                                    submission, file.receivedAt(), coverages.getOrDefault(submission.id(), List.of()))))
                    .toList();
        });
        List<ReportingState> states = new ArrayList<>();
        for (Obligation obligation : obligations) {
            List<Receipt> own = receipts.stream()
                    .filter(receipt -> receipt.fulfils(obligation))
                    .toList();
            periods(obligation, range).forEach(period -> states.add(state(obligation, period, own)));
        }
        return states;
    }

    private static List<MonthRange> periods(Obligation obligation, MonthRange range) {
        return range.months().stream()
                .filter(month -> Math.floorMod(month.getMonthValue() - OCTOBER, obligation.months()) == 0)
                .map(month -> new MonthRange(month, month.plusMonths(obligation.months() - 1L)))
                .filter(period -> range.contains(period.last()))
                .toList();
    }

    private static ReportingState state(Obligation obligation, MonthRange period, List<Receipt> receipts) {
        LocalDate due = period.lastDay().plusDays(obligation.dueDays());
        Optional<OffsetDateTime> complete = complete(period, receipts);
        return new ReportingState(
                obligation.agency(),
                obligation.form(),
                period,
                due,
                complete.orElse(null),
                complete.map(moment -> timeliness(moment, due)).orElse(ReportingState.State.MISSING),
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
    private static ReportingState.State timeliness(OffsetDateTime received, LocalDate due) {
        return received.toLocalDate().isAfter(due) ? ReportingState.State.LATE : ReportingState.State.ON_TIME;
    }

    private record Receipt(Submission submission, OffsetDateTime receivedAt, List<Coverage> coverages) {

        boolean fulfils(Obligation obligation) {
            return submission.agency().equals(obligation.agency())
                    && submission.form().equals(obligation.form());
        }

        boolean covers(YearMonth month) {
            return coverages.stream().anyMatch(coverage -> coverage.months().contains(month));
        }

        /** Says nothing but nil about the period. A file whose every row was refused did want to report something. */
        boolean nilIn(MonthRange period) {
            return coverages.stream()
                    .filter(coverage -> coverage.months().overlaps(period))
                    .allMatch(coverage -> coverage.rows() == 0 && !submission.everyRowRejected());
        }
    }
}
