package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.AccountText;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.HiddenShare;
import org.prasan.disclosure.Release;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.ReportingState;
import org.prasan.records.RunFiles;
import org.prasan.reports.Edition;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.EditionWriter;
import org.prasan.vocabulary.Text;

/**
 * From settled records to editions: figures, protection, then workbook and PDF. What an earlier stage made is kept in
 * memory; a run that is restarted at a later one makes it again from the records.
 */
final class EditionStage {

    private final Run run;
    private final JobDefinition job;
    private final Catalog catalog;
    private final RunServices services;
    private final CurrentFigures current;
    private final EditionContexts contexts;
    private final Disclosure disclosure = new Disclosure();
    private final EditionWriter writer;
    private final Protecting protecting;
    private final Progress progress;
    private final StopSignal stop;
    private @Nullable FigureSet tables;
    private int written;

    EditionStage(
            Run run, JobDefinition job, Catalog catalog, RunServices services, Progress progress, StopSignal stop) {
        this.run = run;
        this.job = job;
        this.catalog = catalog;
        this.services = services;
        this.progress = progress;
        this.stop = stop;
        this.current = new CurrentFigures(catalog, services.dataSource());
        this.contexts = new EditionContexts(catalog, current);
        this.writer = new EditionWriter(services.templates());
        this.protecting = new Protecting(run.key(), run.period(), catalog, services, stop);
    }

    Text figures() {
        int count = tableCount();
        return new Text(count + " ตาราง", count + " tables");
    }

    int tableCount() {
        return tables().tables().values().stream().mapToInt(List::size).sum();
    }

    int writtenCount() {
        return written;
    }

    Text protect() {
        if (protecting.release(tables()) instanceof Release.Safe safe) {
            int hidden = 0;
            int cells = 0;
            for (Map<String, ReleasedTable> report : safe.tables().values()) {
                for (HiddenShare share : HiddenShare.of(report.values())) {
                    hidden += share.hidden();
                    cells += share.cells();
                }
            }
            return new Text("ปกปิด " + hidden + " จาก " + cells + " ช่อง", hidden + " of " + cells + " cells hidden");
        }
        return new Text("ปกปิดให้ปลอดภัยไม่ได้", "cannot be made safe");
    }

    /** An edition for release, or a draft aside in the data folder while the run is held; and one for administrators. */
    Text write() {
        List<FileAccount> files = new FileAccounts(services.dataSource(), catalog)
                .list(new RunFiles(services.dataSource()).files(run.key()));
        List<ReportingState> states = current.states(run.period());
        RunSummary summary = RunSummary.of(files);
        List<String> held = new ArrayList<>(new Gate(job.gates()).reasons(summary, Reporting.of(states, catalog)));
        Release release = release(held);
        Stamp stamp = held.isEmpty() ? Stamp.NONE : Stamp.DRAFT;
        List<String> editions =
                writeEach(release, out(held), context(files, summary, states).stamped(stamp));
        List<String> advice = AccountText.lines(protecting.advice(tables()));
        protecting.confirm();
        List<String> lines = new ArrayList<>(summary.lines());
        lines.addAll(new RevisionChanges(run, services)
                .lines(List.copyOf(tables().tables().keySet()), out(held)));
        lines.addAll(advice);
        held.forEach(
                reason -> lines.add("พักไว้ให้ตัดสินใจ ยังไม่เผยแพร่ / held for a decision, not released: " + reason));
        if (held.isEmpty()) {
            job.approval()
                    .ifPresent(role -> lines.add("รออนุมัติโดย" + role.label().th()
                            + " ยังไม่เผยแพร่ สั่ง approvals / awaiting approval by the "
                            + role.label().en() + ", not released yet: approvals"));
        }
        services.runs().summarise(run, lines);
        if (!services.runs().end(run, held.isEmpty() ? RunState.DONE : RunState.HELD, editions)) {
            throw new StoppedException(StopSignal.Cause.TAKEN_OVER);
        }
        return new Text(editions.size() + " ฉบับ", editions.size() + " editions");
    }

    /** A report that fails leaves the others standing; what it threw is thrown when they are written. */
    private List<String> writeEach(Release release, Path out, EditionContext context) {
        EditionContext internal = context.stamped(Stamp.INTERNAL);
        Map<ReportDefinition, List<FigureTable>> reports = tables().tables();
        progress.advanced(Stage.REPORTS.title(), 0, reports.size());
        List<String> editions = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        reports.forEach((report, figures) -> {
            stop.check();
            try {
                if (release instanceof Release.Safe safe) {
                    Map<String, ReleasedTable> released =
                            Objects.requireNonNull(safe.tables().get(report));
                    editions.add(edition(report, released, context, out));
                }
                if (job.internalEdition()) {
                    Path aside = services.data().resolve("internal");
                    editions.add(edition(report, disclosure.internal(figures), internal, aside));
                }
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
            progress.advanced(Stage.REPORTS.title(), ++written, reports.size());
        });
        throwFirst(failures);
        return editions;
    }

    private static void throwFirst(List<RuntimeException> failures) {
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.subList(1, failures.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** One that a run wrote before it died is the one that it would write now. */
    private String edition(
            ReportDefinition report, Map<String, ReleasedTable> released, EditionContext context, Path out) {
        Path folder = EditionWriter.folder(report, context, out);
        if (EditionWriter.isWritten(folder)) {
            return folder.toString();
        }
        Edition edition = writer.write(report, released, context, out);
        return edition.folder().toString();
    }

    /** What is held is not entered: nobody reads it. What cannot be made safe is held for that. */
    private Release release(List<String> held) {
        Release release = held.isEmpty() ? protecting.intend(tables(), folders()) : protecting.release(tables());
        if (release instanceof Release.Refused refused) {
            refused.reasons()
                    .forEach(reason -> held.add("ปกปิดให้ปลอดภัยไม่ได้ / cannot be made safe: "
                            + reason.text().th() + " / " + reason.text().en()));
        }
        return release;
    }

    private Map<ReportDefinition, Path> folders() {
        Map<ReportDefinition, Path> folders = new LinkedHashMap<>();
        tables().tables()
                .keySet()
                .forEach(report ->
                        folders.put(report, EditionWriter.folder(report, run.period(), run.revision(), run.out())));
        return folders;
    }

    private Path out(List<String> held) {
        if (!held.isEmpty()) {
            return services.data().resolve("held");
        }
        return job.approval().isPresent() ? services.awaiting() : run.out();
    }

    private FigureSet tables() {
        if (tables == null) {
            List<ReportDefinition> reports =
                    job.reports().stream().map(catalog::report).toList();
            tables = current.of(reports, run.period());
        }
        return tables;
    }

    private EditionContext context(Collection<FileAccount> files, RunSummary summary, List<ReportingState> states) {
        return contexts.context(
                job.id(),
                run.period(),
                run.revision(),
                Stamp.NONE,
                contexts.asOf(run.asOf(), files, run.period()),
                files,
                summary,
                states,
                run.definitions());
    }
}
