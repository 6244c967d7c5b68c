package org.prasan.cli;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reporting}: who has sent what they owe. */
@Command(
        name = "reporting",
        mixinStandardHelpOptions = true,
        description = "ใครส่งแล้ว ล่าช้า หรือยังไม่ส่ง / who has reported, late or not at all")
final class ReportingCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "ช่วงเวลา (ถ้าไม่ระบุ: ของการทำงานล่าสุด) / months (default: those of the latest run)")
    private @Nullable String period;

    @Mixin
    private ListingOptions options = new ListingOptions();

    ReportingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing("agency", "form", "period", "due", "received", "state", "nil");
        for (ReportingState state :
                new Obligations(session.database()).evaluate(Obligation.of(session.catalog()), months())) {
            OffsetDateTime received = state.received();
            listing.add(
                    state.agency(),
                    state.form(),
                    state.period().code(),
                    state.due(),
                    received == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(received),
                    state.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    state.nil() ? "yes" : "");
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }

    private MonthRange months() {
        if (period != null) {
            return Periods.months(period);
        }
        return session.get(Runs.class).list().stream()
                .map(Run::period)
                .flatMap(p -> p.months().stream())
                .findFirst()
                .orElseGet(this::ofFirstJob);
    }

    private MonthRange ofFirstJob() {
        return session.catalog().jobs().stream()
                .map(JobDefinition::defaultPeriod)
                .map(Period::parse)
                .flatMap(p -> p.months().stream())
                .findFirst()
                .orElseThrow(() -> new UsageException("--period ต้องระบุ / --period is needed"));
    }
}
