package org.prasan.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.figures.FigureSet;
import org.prasan.reports.Edition;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.EditionWriter;
import org.prasan.vocabulary.Period;

/** Editions of any report from both sample years, protected by themselves and with all that page one says. */
record SampleEditions(Catalog catalog, DataSource database, EditionWriter writer) {

    /** Compiles each template once. */
    private static final EditionWriter SHARED = new EditionWriter();

    private static final LocalDate AS_OF = LocalDate.of(2019, 11, 2);

    /** From what all tests share. */
    static SampleEditions of(Catalog catalog) throws IOException {
        return new SampleEditions(catalog, SampleDatabase.ofBothYears(catalog), SHARED);
    }

    /** From files read anew. */
    static SampleEditions of(Catalog catalog, String name) throws IOException {
        return new SampleEditions(catalog, SampleDatabase.of(catalog, name, 2561, 2562), new EditionWriter());
    }

    /** The period that the report's own job makes it for. */
    Period usual(String report) {
        return catalog.jobs().stream()
                .filter(job -> job.reports().contains(report))
                .map(job -> Period.parse(job.defaultPeriod()))
                .findFirst()
                .orElseThrow();
    }

    Map<String, ReleasedTable> safe(ReportDefinition report, Period period) {
        FigureSet figures = new CurrentFigures(catalog, database).of(List.of(report), period);
        Release release = new Disclosure().protect(figures, catalog.protection(), Published.NOTHING);
        return Objects.requireNonNull(((Release.Safe) release).tables().get(report));
    }

    EditionContext context(Period period) {
        CurrentFigures current = new CurrentFigures(catalog, database);
        return new EditionContexts(catalog, current)
                .context(
                        "sample",
                        period,
                        1,
                        Stamp.NONE,
                        AS_OF,
                        List.of(),
                        RunSummary.of(List.of()),
                        current.states(period),
                        Map.of());
    }

    Edition write(String report, Path out) {
        Period period = usual(report);
        ReportDefinition definition = catalog.report(report);
        return writer.write(definition, safe(definition, period), context(period), out);
    }

    /** Files by name. */
    static Map<String, byte[]> contents(Edition edition) {
        Map<String, byte[]> contents = new TreeMap<>();
        edition.files().forEach(file -> contents.put(file.name(), read(edition, file.name())));
        return contents;
    }

    static byte[] read(Edition edition, String file) {
        try {
            return Files.readAllBytes(edition.folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files that are not alike. */
    static List<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.entrySet().stream()
                .filter(file -> !Arrays.equals(file.getValue(), other.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
