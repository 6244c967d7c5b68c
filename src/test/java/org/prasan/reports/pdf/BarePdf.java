package org.prasan.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Language;

/**
 * What a bare program would do with a report whose designs are ready: fills and exports the same blocks by JasperReports
 * as it comes, without Thai line breaks, shaping, tags, archive metadata or measuring of pages.
 */
public final class BarePdf {

    private final JasperReportsContext stock = DefaultJasperReportsContext.getInstance();
    private final Pages pages;

    public BarePdf(
            ReportDefinition report,
            Map<String, ? extends ReleasedTable> tables,
            EditionContext edition,
            Language language) {
        JasperReportsContext ours = JasperSettings.context();
        try {
            this.pages = PdfReport.pages(
                    new GeneratedDesigns(new Templates(ours, List.of()).template(report.template(".jrxml")), ours),
                    report,
                    tables,
                    edition,
                    language);
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Once. */
    public byte[] write() {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter(stock);
            exporter.setExporterInput(new SimpleExporterInput(pages.fill(stock)));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
            exporter.exportReport();
            return pdf.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }
}
