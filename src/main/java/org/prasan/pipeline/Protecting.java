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
import org.prasan.disclosure.Register;
import org.prasan.disclosure.Release;
import org.prasan.figures.FigureSet;
import org.prasan.reports.EditionWriter;

/** Protects a run's tables against all that was published before, and enters them before they are. */
final class Protecting {

    private final Run run;
    private final Catalog catalog;
    private final Register register;
    private final Runs runs;
    private final Clock clock;
    private final Path accounts;
    private Duration time = Duration.ZERO;
    private long version;
    private @Nullable Release release;

    Protecting(Run run, Catalog catalog, RunServices services) {
        this.run = run;
        this.catalog = catalog;
        this.register = new Register(services.dataSource());
        this.runs = services.runs();
        this.clock = services.clock();
        this.accounts = services.data().resolve("protection");
    }

    /** Decided on first, then the same until {@link #intend}. */
    Release release(FigureSet figures) {
        if (release == null) {
            Instant start = clock.instant();
            reconcile();
            version = register.version();
            release = new Disclosure()
                    .protect(
                            figures,
                            catalog.protection(),
                            register.published(
                                    run.period(), catalog.protection().horizonMonths(), run.key()));
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
            if (cells != null && !isWritten(folder)) {
                entries.add(new Register.Entry(
                        run.key(), report.id(), report.audience(), run.period(), folder.toString(), cells));
            }
        });
        return entries;
    }

    /** The editions are there; beside the database, for the statistician alone, what was hidden in them and why. */
    void confirm() {
        reconcile();
        if (release instanceof Release.Safe safe) {
            Path account = accounts.resolve(run.key() + ".txt");
            try {
                Files.createDirectories(account.getParent());
                Files.writeString(account, AccountText.of(safe, time));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** An edition appears whole or not at all: its manifest tells. What a run gave up before that was never read. */
    private void reconcile() {
        register.reconcile(
                intention -> isWritten(Path.of(intention.folder())),
                intention -> !intention.owner().equals(run.key()) && isGivenUp(intention.owner()));
    }

    private boolean isGivenUp(String owner) {
        return runs.list().stream()
                .anyMatch(other -> other.key().equals(owner)
                        && (other.state() == RunState.HELD || other.state() == RunState.FAILED));
    }

    private static boolean isWritten(Path folder) {
        return Files.exists(folder.resolve(EditionWriter.MANIFEST));
    }
}
