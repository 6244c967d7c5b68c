package org.prasan.reports.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** OpenPDF as JasperReports uses it, with our text. */
final class ShapingPdfProducer extends ClassicPdfProducer {

    private final GlyphTexts glyphTexts;

    /** By a text's attributes: each look-up in the font bundles takes as long as a line of text. */
    private final Map<Map<Attribute, Object>, BaseFont> baseFonts = new HashMap<>();

    ShapingPdfProducer(PdfProducerContext context, GlyphTexts glyphTexts) {
        super(context);
        this.glyphTexts = glyphTexts;
    }

    GlyphTexts glyphTexts() {
        return glyphTexts;
    }

    @Override
    public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext context) {
        return new ShapingTextRenderer(this, context);
    }

    BaseFont baseFont(Map<Attribute, Object> attributes, Locale locale) {
        return baseFonts.computeIfAbsent(
                attributes, style -> getFont(style, locale).getBaseFont());
    }

    /** Without the list of used glyphs, which PDF/A-2 and -3 want complete or not at all. */
    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        if (font.getBaseFont() != null) {
            font.getBaseFont().setIncludeCidSet(false);
        }
        return font;
    }
}
