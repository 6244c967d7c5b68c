package org.prasan.reports;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.prasan.reports.screen.ScreenText;
import org.prasan.reports.sentences.Findings;
import org.prasan.reports.workbook.WorkbookReport;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Period;

/**
 * Writes an edition: workbook and PDF in both languages, data, what the report has beside it, and manifest, in {@code
 * <report>/<period>/r<revision>/<audience>/} below a folder. It is there whole and checked, or not at all. The same
 * inputs give the same bytes.
 */
public final class EditionWriter {

    public static final String MANIFEST = "manifest.json";

    static final String TIDY = ".tidy.csv";

    private final WorkbookReport workbooks = new WorkbookReport();
    private final PdfReport pdfs;
    private final SdmxCsv data = new SdmxCsv();
    private final SdmxStructure structures = new SdmxStructure();
    private final TidyCsv tidyData = new TidyCsv();
    private final CsvwMetadata metadata = new CsvwMetadata();
    private final ScreenText screens = new ScreenText();
    private final CompanionFiles companions = new CompanionFiles();
    private final Manifest manifests = new Manifest();

    /** Compiles the templates of its reports itself. */
    public EditionWriter() {
        this.pdfs = new PdfReport();
    }

    /** @param caches folders of our own where compiled templates are kept, new ones in the last */
    public EditionWriter(List<Path> caches) {
        this.pdfs = new PdfReport(caches);
    }

    /**
     * Tells early, before anything is read, whether editions can be written below a folder that need not be there yet.
     *
     * @throws UnwritableOutputException when not
     */
    public static void requireWritable(Path outFolder) {
        new OutputFolder(outFolder).requireWritable();
    }

    /**
     * @param tables every one that the report defines for the period, by id; all internal when the stamp is {@code INTERNAL}, else all
     *     safe
     * @throws IllegalArgumentException when a table is missing or of the other kind
     * @throws EditionExistsException when this revision has been written before
     * @throws UnwritableOutputException when the folder cannot be written
     */
    public Edition write(
            ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context, Path outFolder) {
        return write(report, tables, context, outFolder, EditionFormat.OF_REPORTS);
    }

    /** The same with these kinds of file only. */
    public Edition write(
            ReportDefinition whole,
            Map<String, ReleasedTable> tables,
            EditionContext context,
            Path outFolder,
            Set<EditionFormat> formats) {
        ReportDefinition report = whole.madeFor(context.period());
        requireTables(report, tables);
        boolean internal = context.stamp() == EditionContext.Stamp.INTERNAL;
        requireKind(tables, internal);
        // An internal edition must not say that it is for those who may not read it.
        ReportDefinition addressed = internal ? report.forAudience(Edition.INTERNAL) : report;
        Path folder = folder(report, context, outFolder);
        OutputFolder out = new OutputFolder(outFolder);
        out.requireNew(folder);
        // A chart of what nobody has reported would be an empty frame.
        ReportDefinition drawn = addressed.withChartsOf(
                chart -> requireNonNull(tables.get(chart.table())).content().hasAnythingToDraw());
        ReportDefinition told = Findings.toldIn(drawn, tables, context);
        SortedMap<String, byte[]> files = render(told, tables, context, formats);
        out.write(folder, files, new EditionCheck(files, report.tables().size())::check);
        return internal
                ? new InternalEdition(report.id(), context.period(), context.revision(), folder, described(files))
                : SafeEdition.open(folder);
    }

    /** Where an edition lies, or would lie. */
    public static Path folder(ReportDefinition report, EditionContext context, Path outFolder) {
        boolean internal = context.stamp() == EditionContext.Stamp.INTERNAL;
        return folder(
                internal ? report.forAudience(Edition.INTERNAL) : report,
                context.period(),
                context.revision(),
                outFolder);
    }

    /** The same of an edition for the report's own audience. */
    public static Path folder(ReportDefinition report, Period period, int revision, Path outFolder) {
        return outFolder
                .resolve(report.id())
                .resolve(period.code())
                .resolve("r" + revision)
                .resolve(report.audience());
    }

    /** Whether an edition lies in a folder: it appears whole or not at all, so its manifest tells. */
    public static boolean isWritten(Path folder) {
        return Files.exists(folder.resolve(MANIFEST));
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

    private SortedMap<String, byte[]> render(
            ReportDefinition report,
            Map<String, ReleasedTable> tables,
            EditionContext context,
            Set<EditionFormat> formats) {
        SideBySide made = new SideBySide();
        // What takes longest is begun first.
        List.of(EditionFormat.PDF, EditionFormat.XLSX, EditionFormat.DATA, EditionFormat.SCREEN).stream()
                .filter(formats::contains)
                .forEach(format -> add(format, made, report, tables, context));
        companions.add(made, report, tables, context);
        SortedMap<String, byte[]> files = made.make();
        SortedMap<String, String> checksums = new TreeMap<>();
        files.forEach((name, bytes) -> checksums.put(name, Fingerprint.of(bytes)));
        files.put(MANIFEST, manifests.write(report, context, checksums));
        return files;
    }

    private void add(
            EditionFormat format,
            SideBySide made,
            ReportDefinition report,
            Map<String, ReleasedTable> tables,
            EditionContext context) {
        if (format == EditionFormat.DATA) {
            addData(made, report, tables, context);
            return;
        }
        for (Language language : Language.values()) {
            switch (format) {
                case PDF ->
                    made.add(name(report, language, ".pdf"), () -> pdfs.write(report, tables, context, language));
                case XLSX ->
                    made.add(name(report, language, ".xlsx"), () -> workbooks.write(report, tables, context, language));
                default ->
                    made.add(name(report, language, ".txt"), () -> screens.write(report, tables, context, language));
            }
        }
    }

    private void addData(
            SideBySide made, ReportDefinition report, Map<String, ReleasedTable> tables, EditionContext context) {
        made.add(report.id() + ".csv", () -> data.write(report, tables, context));
        made.add(report.id() + ".structure.xml", () -> structures.write(report, tables, context));
        made.add(report.id() + TIDY, () -> tidyData.write(report, tables, context));
        made.add(report.id() + ".csv-metadata.json", () -> metadata.write(report, context));
    }

    private static String name(ReportDefinition report, Language language, String ending) {
        return report.id() + "." + language.code() + ending;
    }

    private static List<EditionFile> described(SortedMap<String, byte[]> files) {
        List<EditionFile> described = new ArrayList<>();
        files.forEach((name, bytes) -> described.add(new EditionFile(name, bytes.length, Fingerprint.of(bytes))));
        return described;
    }
}
