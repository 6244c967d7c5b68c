package org.prasan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.AccountText;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.PastRelease;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.RedesignAdvice;
import org.prasan.disclosure.Register;
import org.prasan.disclosure.Release;
import org.prasan.figures.FigureSet;
import org.prasan.reports.EditionWriter;
import org.prasan.vocabulary.Period;

/** Protects the tables of a run, or of a question, against all that was published before, and enters them before they are. */
final class Protecting {

    private final String owner;
    private final Period period;
    private final Catalog catalog;
    private final Register register;
    private final RegisterReconciliation reconciliation;
    private final Clock clock;
    private final Path accounts;
    private final StopSignal stop;
    private Duration time = Duration.ZERO;
    private long version;
    private Published published = Published.NOTHING;
    private @Nullable Release release;
    private @Nullable List<RedesignAdvice.Advice> advice;

    /**
     * @param owner the run or question whose entries these are; given again it replaces its own
     * @param stop asked again and again: protecting may take minutes
     */
    Protecting(String owner, Period period, Catalog catalog, RunServices services, StopSignal stop) {
        this.stop = stop;
        this.owner = owner;
        this.period = period;
        this.catalog = catalog;
        this.register = new Register(services.dataSource());
        this.reconciliation = new RegisterReconciliation(services);
        this.clock = services.clock();
        this.accounts = services.data().resolve("protection");
    }

    /** Decided on first, then the same until {@link #intend}. */
    Release release(FigureSet figures) {
        if (release == null) {
            Instant start = clock.instant();
            reconciliation.settleFor(owner);
            version = register.version();
            published = register.published(period, catalog.protection().horizonMonths(), owner);
            release = new Disclosure(stop::check).protect(figures, catalog.protection(), published);
            time = Duration.between(start, clock.instant());
        }
        return release;
    }

    /**
     * Enters what is about to be written; decided anew when another run has entered something in the meantime. What
     * this run wrote before it died stays as it was entered then.
     *
     * @param folders where each report's edition is to lie
     */
    Release intend(FigureSet figures, Map<ReportDefinition, Path> folders) {
        while (release(figures) instanceof Release.Safe safe) {
            if (register.intend(version, entries(safe, folders))) {
                return safe;
            }
            release = null;
        }
        return release(figures);
    }

    private List<Register.Entry> entries(Release.Safe safe, Map<ReportDefinition, Path> folders) {
        List<Register.Entry> entries = new ArrayList<>();
        folders.forEach((report, folder) -> {
            PastRelease cells = safe.entries().get(report);
            // After an older database is put back an edition may be there of which the register knows nothing.
            boolean known = EditionWriter.isWritten(folder) && register.holds(owner, report.id());
            if (cells != null && !known) {
                entries.add(
                        new Register.Entry(owner, report.id(), report.audience(), period, folder.toString(), cells));
            }
        });
        return entries;
    }

    /** The editions are there, and what was hidden in them and why is written beside the database. */
    void confirm() {
        reconciliation.settleFor(owner);
        account();
    }

    /** How tables of which too much is hidden could be made otherwise; against what was published before this. */
    List<RedesignAdvice.Advice> advice(FigureSet figures) {
        if (advice == null) {
            advice = release(figures) instanceof Release.Safe safe
                    ? new RedesignAdvice(catalog.protection(), published, stop::check).of(figures, safe)
                    : List.of();
        }
        return advice;
    }

    /** For the statistician alone: what was hidden and why, or which cells forbid a release. */
    Path account() {
        Path account = accounts.resolve(owner + ".txt");
        if (release != null) {
            try {
                Files.createDirectories(account.getParent());
                Files.writeString(account, AccountText.of(release, time, advice == null ? List.of() : advice));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return account;
    }
}
