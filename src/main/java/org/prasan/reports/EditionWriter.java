package org.prasan.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.prasan.catalog.Fingerprint;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.disclosure.InternalTable;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.SafeTable;
import org.prasan.reports.Edition.EditionFile;
import org.prasan.reports.data.CsvwMetadata;
import org.prasan.reports.data.Manifest;
import org.prasan.reports.data.SdmxCsv;
import org.prasan.reports.data.SdmxStructure;
import org.prasan.reports.data.TidyCsv;
import org.prasan.reports.pdf.PdfReport;
import org.prasan.reports.workbook.WorkbookReport;
import org.prasan.vocabulary.Language;

/**
 * Writes an edition: workbook and PDF in both languages, data, what the report has beside it, and manifest, in {@code
 * <report>/<period>/r<revision>/<audience>/} below a folder. It is there whole and checked, or not at all. The same
 * inputs give the same bytes.
 */
public final class EditionWriter {

    private static final String MANIFEST = "manifest.json";

    private final WorkbookReport workbooks = new WorkbookReport();
    private final PdfReport pdfs = new PdfReport();
    private final SdmxCsv data = new SdmxCsv();
    private final SdmxStructure structures = new SdmxStructure();
    private final TidyCsv tidyData = new TidyCsv();
    private final CsvwMetadata metadata = new CsvwMetadata();
    private final CompanionFiles companions = new CompanionFiles();
    private final Manifest manifests = new Manifest();

    /**
     * Tells early, before anything is read, whether editions can be written below a folder that need not be there yet.
     *
     * @throws UnwritableOutputException when not
     */
    public static void requireWritable(Path outFolder) {
        new OutputFolder(outFolder).requireWritable();
    }

    /**
     * @param tables every one that the report defines, by id; all internal when the stamp is {@code INTERNAL}, else all
     *     safe
     * @throws IllegalArgumentException when a table is missing or of the other kind
     * @throws EditionExistsException when this revision has been written before
     * @throws UnwritableOutputException when the folder cannot be written
     */
    public Edition write(
            ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context, Path outFolder) {
        requireTables(report, tables);
        boolean internal = context.stamp() == EditionContext.Stamp.INTERNAL;
        requireKind(tables, internal);
        // An internal edition must not say that it is for those who may not read it.
        ReportDefinition addressed = internal ? report.forAudience(Edition.INTERNAL) : report;
        Path folder = folder(report, context, outFolder);
        OutputFolder out = new OutputFolder(outFolder);
        out.requireNew(folder);
        SortedMap<String, byte[]> files = render(addressed, tables, context);
        out.write(folder, files, new EditionCheck(files, report.tables().size())::check);
        return new Edition(
                report.id(),
                context.period(),
                context.revision(),
                addressed.audience(),
                !internal,
                folder,
                described(files));
    }

    /** Where an edition lies, or would lie. */
    public static Path folder(ReportDefinition report, EditionContext context, Path outFolder) {
        boolean internal = context.stamp() == EditionContext.Stamp.INTERNAL;
        return outFolder
                .resolve(report.id())
                .resolve(context.period().code())
                .resolve("r" + context.revision())
                .resolve(internal ? Edition.INTERNAL : report.audience());
    }

    private static void requireTables(ReportDefinition report, Map<String, ReleasedTable> tables) {
        for (TableSpec table : report.tables()) {
            if (!tables.containsKey(table.id())) {
                throw new IllegalArgumentException("no table " + table.id() + " for report " + report.id());
            }
        }
    }

    private static void requireKind(Map<String, ReleasedTable> tables, boolean internal) {
        tables.forEach((id, table) -> {
            if (internal ? table instanceof SafeTable : table instanceof InternalTable) {
                throw new IllegalArgumentException(
                        internal
                                ? "table " + id + " is protected; an internal edition has internal tables only"
                                : "table " + id + " is unprotected; only an internal edition may have it");
            }
        });
    }

    /**
     * PDFs beside workbooks, since each kind's first file takes far longer than its second. Cold on two cores 4.6 s, one
     * after the other 5.0 s. All in memory, so that a failure leaves nothing.
     */
    private SortedMap<String, byte[]> render(
            ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<SortedMap<String, byte[]>> books = beside.submit(() ->
                    inEachLanguage(report, ".xlsx", language -> workbooks.write(report, tables, context, language)));
            files.putAll(inEachLanguage(report, ".pdf", language -> pdfs.write(report, tables, context, language)));
            files.putAll(data(report, tables, context));
            files.putAll(result(books));
            files.putAll(companions.of(report, tables, context));
        } finally {
            beside.shutdownNow();
        }
        SortedMap<String, String> checksums = new TreeMap<>();
        files.forEach((name, bytes) -> checksums.put(name, Fingerprint.of(bytes)));
        files.put(MANIFEST, manifests.write(report, context, checksums));
        return files;
    }

    private SortedMap<String, byte[]> data(
            ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(report.id() + ".csv", data.write(report, tables, context));
        files.put(report.id() + ".structure.xml", structures.write(report, tables, context));
        files.put(report.id() + ".tidy.csv", tidyData.write(report, tables, context));
        files.put(report.id() + ".csv-metadata.json", metadata.write(report, context));
        return files;
    }

    private static SortedMap<String, byte[]> inEachLanguage(
            ReportDefinition report, String ending, Function<Language, byte[]> renderer) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Language language : Language.values()) {
            files.put(report.id() + "." + language.code() + ending, renderer.apply(language));
        }
        return files;
    }

    private static SortedMap<String, byte[]> result(Future<SortedMap<String, byte[]>> rendered) {
        try {
            return rendered.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while workbooks were made");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the workbooks cannot be made", e);
        }
    }

    private static List<EditionFile> described(SortedMap<String, byte[]> files) {
        List<EditionFile> described = new ArrayList<>();
        files.forEach((name, bytes) -> described.add(new EditionFile(name, bytes.length, Fingerprint.of(bytes))));
        return described;
    }
}
