package org.prasan.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Language;

/**
 * A report as an A4 PDF: what and in which order from its definition, the look from {@code <id>.jrxml} in its folder. The
 * same input gives the same bytes on one JDK build. Safe for use by several threads.
 */
public final class PdfReport {

    private final JasperReportsContext context;
    private final Templates templates;

    /** Compiles each {@code .jrxml} once in the life of this object. */
    public PdfReport() {
        this(List.of());
    }

    /**
     * @param caches folders of our own where compiled {@code .jrxml} files are kept between runs, new ones in the last;
     *     the first report of a run then takes 0.65 s of processor time less
     */
    public PdfReport(List<Path> caches) {
        this(new Templates(JasperSettings.context(), caches));
    }

    private PdfReport(Templates templates) {
        this.templates = templates;
        this.context = templates.context();
    }

    /**
     * @param tables every table that the definition names, by id
     * @throws UnusableTemplateException when the {@code .jrxml} cannot be filled
     */
    public byte[] write(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext edition,
            Language language) {
        Path jrxml = report.template(".jrxml");
        JasperReport template = templates.template(jrxml);
        try {
            boolean thaiDigits = report.thaiDigits() && language == Language.TH;
            JasperReportsContext settings = MeasuredTexts.settings(thaiDigits ? ThaiDigits.settings(context) : context);
            JasperPrint pages = pages(new GeneratedDesigns(template, settings), report, tables, edition, language)
                    .fill(settings);
            ShapingPdfExporter exporter = new ShapingPdfExporter(settings, Anchors.of(pages));
            if (thaiDigits) {
                ThaiDigits.setInto(pages);
            }
            return FinishedPdf.of(
                    export(exporter, pages), exporter.glyphTexts(), exporter.structure(), report, edition, language);
        } catch (JRException | JRRuntimeException e) {
            throw new UnusableTemplateException(jrxml, e);
        }
    }

    /** What is wrong with the report's template; empty when nothing is. */
    public Optional<TemplateProblem> problem(ReportDefinition report) {
        Path jrxml = report.template(".jrxml");
        if (!Files.isRegularFile(jrxml)) {
            return Optional.of(TemplateProblem.missing());
        }
        try {
            templates.template(jrxml);
            return Optional.empty();
        } catch (UnusableTemplateException e) {
            return Optional.of(TemplateProblem.of(jrxml, e));
        }
    }

    static Pages pages(
            GeneratedDesigns designs,
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext edition,
            Language language)
            throws JRException {
        Blocks blocks = new Blocks(report, tables, language, designs);
        FirstPage first = new FirstPage(report, tables, edition, language, designs);
        Map<String, Object> parameters = PageOne.texts(report, edition, language);
        Map<String, Object> pageOne = Blocks.pageOne();
        first.addTo(parameters, pageOne);
        BlockHeights heights = new BlockHeights(designs, parameters);
        String onPageOne = first.addPicture(parameters, heights, pageOne);
        return new Pages(designs.template(), parameters, blocks.rows(heights, pageOne, onPageOne));
    }

    private static byte[] export(ShapingPdfExporter exporter, JasperPrint pages) throws JRException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }
}
