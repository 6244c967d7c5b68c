package org.prasan.reports.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import net.sf.jasperreports.engine.JRAnchor;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.pdf.tags.MarkedContent;
import org.prasan.reports.pdf.tags.Role;
import org.prasan.reports.pdf.tags.Structure;

/** JasperReports' PDF export with {@link ShapingTextRenderer shaped text} and marked contents. */
final class ShapingPdfExporter extends JRPdfExporter {

    private final GlyphTexts glyphTexts = new GlyphTexts();
    private final Structure structure = new Structure();
    private @Nullable MarkedContent marked;
    private final Anchors anchors;
    private int artifacts;

    /** @param anchors of the pages to be exported */
    ShapingPdfExporter(JasperReportsContext context, Anchors anchors) {
        super(context);
        this.anchors = anchors;
    }

    /** What the glyphs of the exported document stand for. */
    GlyphTexts glyphTexts() {
        return glyphTexts;
    }

    /** What is read in which order in the exported document. */
    Structure structure() {
        return structure;
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

    /** The stock anchor is a text of its own that a reader would stumble upon; links go to places instead. */
    @Override
    protected void writePageAnchor(int pageIndex) {
        structure.startPage();
    }

    @Override
    protected void exportElements(Collection<JRPrintElement> elements) throws IOException, JRException {
        if (marked != null) {
            for (JRPrintElement element : elements) {
                exportMarked(element, marked);
            }
            return;
        }
        MarkedContent ofPage = new MarkedContent(((ClassicPdfProducer) pdfProducer).getPdfContentByte());
        marked = ofPage;
        exportElements(elements);
        ofPage.end();
        marked = null;
    }

    private void exportMarked(JRPrintElement element, MarkedContent page) throws IOException, JRException {
        Role role = PrintedRole.of(element);
        if (role == null || artifacts > 0) {
            super.exportElements(List.of(element));
            return;
        }
        if (!structure.begin(role, PrintedRole.table(element))) {
            artifacts++;
            super.exportElements(List.of(element));
            artifacts--;
            return;
        }
        structure.span(PrintedRole.span(element));
        anchors.target(element).ifPresent(target -> link(element, target));
        if (element instanceof JRPrintFrame || PrintedRole.isBlank(element)) {
            super.exportElements(List.of(element));
        } else {
            describe(element);
            page.content(role.type(), structure.mark());
            super.exportElements(List.of(element));
            page.artifact();
        }
        structure.end();
    }

    private void link(JRPrintElement entry, Anchors.Anchor target) {
        float left = getOffsetX() + entry.getX();
        float top = pageFormat.getPageHeight() - getOffsetY() - entry.getY();
        structure.link(
                left,
                top - entry.getHeight(),
                left + entry.getWidth(),
                top,
                target.page(),
                pageFormat.getPageHeight() - target.top(),
                target.name());
    }

    private void describe(JRPrintElement element) {
        if (element instanceof JRPrintImage image && image.getRenderer() instanceof Described described) {
            float left = getOffsetX() + image.getX();
            float top = pageFormat.getPageHeight() - getOffsetY() - image.getY();
            structure.describe(described.description(), left, top - image.getHeight(), left + image.getWidth(), top);
        }
    }
}
