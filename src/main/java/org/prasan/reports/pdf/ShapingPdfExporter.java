package org.prasan.reports.pdf;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducer;

/** JasperReports' PDF export with {@link ShapingTextRenderer shaped text}. */
final class ShapingPdfExporter extends JRPdfExporter {

    private final GlyphTexts glyphTexts = new GlyphTexts();

    ShapingPdfExporter(JasperReportsContext context) {
        super(context);
    }

    /** What the glyphs of the exported document stand for. */
    GlyphTexts glyphTexts() {
        return glyphTexts;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new ShapingPdfProducer(createPdfProducerContext(), glyphTexts);
    }
}
