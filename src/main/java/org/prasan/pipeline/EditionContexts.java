package org.prasan.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.records.FileAccount;
import org.prasan.records.ReportingState;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;

/** What editions say about themselves, from the accounts of the files that they rest on. */
record EditionContexts(Catalog catalog, CurrentFigures current) {

    /** @param definitions SHA-256 by name */
    EditionContext context(
            String job,
            Period period,
            int revision,
            Stamp stamp,
            LocalDate asOf,
            Collection<FileAccount> files,
            RunSummary summary,
            List<ReportingState> states,
            Map<String, String> definitions) {
        return new EditionContext(
                job,
                period,
                current.label(period),
                revision,
                stamp,
                asOf,
                Reporting.of(states, catalog),
                earlier(period),
                files.stream()
                        .map(f -> new EditionContext.Input(
                                f.file().path(), f.file().sha256(), f.outcome().code()))
                        .toList(),
                summary.rowsRead(),
                summary.rejected(),
                definitions);
    }

    private Map<String, EditionContext.Reporting> earlier(Period period) {
        Map<String, EditionContext.Reporting> earlier = new HashMap<>();
        for (Period other : Periods.compared(period)) {
            if (!other.equals(period)) {
                earlier.put(other.code(), Reporting.of(current.states(other), catalog));
            }
        }
        return earlier;
    }

    /** As asked for, else the day on which the last of the agencies' files that count came, else the day on which the period ends. */
    LocalDate asOf(Optional<LocalDate> asked, Collection<FileAccount> files, Period period) {
        return asked.or(() -> files.stream()
                        .filter(this::namesItsPeriod)
                        .filter(f -> f.rowsRead() > 0 || f.outcome() == FileAccount.Outcome.ACCEPTED)
                        .map(f -> f.file().receivedAt().toLocalDate())
                        .max(LocalDate::compareTo))
                .or(() -> current.end(period))
                .orElse(LocalDate.EPOCH);
    }

    /** Figures of others, whose files name no period, say nothing of how recent ours are. */
    private boolean namesItsPeriod(FileAccount file) {
        return file.submission()
                .flatMap(submission -> catalog.findForm(submission.form()))
                .map(form -> form.always().isEmpty())
                .orElse(true);
    }
}
