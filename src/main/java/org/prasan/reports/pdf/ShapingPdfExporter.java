package org.prasan.reports.pdf;

import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRPrintText;
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

    /** The stock exporter sets bookmarks with the stock renderer's pieces of text, which are not made here. */
    @Override
    public void exportText(JRPrintText text) {
        if (text.getBookmarkLevel() != JRAnchor.NO_BOOKMARK && text.getAnchorName() != null) {
            addBookmark(
                    text.getBookmarkLevel(),
                    text.getAnchorName(),
                    getOffsetX() + text.getX(),
                    getOffsetY() + text.getY());
        }
        super.exportText(text);
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new ShapingPdfProducer(createPdfProducerContext(), glyphTexts);
    }
}
