package org.prasan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.figures.FigureTable;
import org.prasan.records.FileAccounts;
import org.prasan.records.ReportingState;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.EditionWriter;
import org.prasan.vocabulary.Period;

/**
 * A report from the records as they are, for whoever designs it: unprotected, stamped internal, below {@code preview/} of
 * the data folder, where the next one takes its place. It is no run and no edition.
 */
public final class Preview {

    private static final String JOB = "preview";

    private final Catalog catalog;
    private final RunServices services;

    public Preview(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    /** @return the folder that it lies in */
    public Path write(ReportDefinition report, Period period) {
        CurrentFigures current = new CurrentFigures(catalog, services.dataSource());
        List<FigureTable> figures = current.of(List.of(report), period).of(report);
        EditionContext context = context(report, period, current);
        Path out = services.data().resolve(JOB);
        remove(EditionWriter.folder(report, context, out));
        return new EditionWriter(services.templates())
                .write(report, new Disclosure().internal(figures), context, out)
                .folder();
    }

    private EditionContext context(ReportDefinition report, Period period, CurrentFigures current) {
        List<ReportingState> states = current.states(period);
        RunSummary summary = RunSummary.of(new FileAccounts(services.dataSource(), catalog).list());
        LocalDate asOf = states.stream()
                .flatMap(state -> Stream.ofNullable(state.received()))
                .map(received -> received.toLocalDate())
                .max(Comparator.naturalOrder())
                .or(() -> current.end(period))
                .orElse(LocalDate.EPOCH);
        return new EditionContext(
                JOB,
                period,
                current.label(period),
                0,
                Stamp.INTERNAL,
                asOf,
                Reporting.of(states, catalog),
                Map.of(),
                List.of(),
                summary.rowsRead(),
                summary.rejected(),
                Map.of("reports/" + report.id(), report.sha256()));
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
