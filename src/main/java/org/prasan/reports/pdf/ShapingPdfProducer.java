package org.prasan.reports.pdf;

import com.lowagie.text.Font;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/** OpenPDF as JasperReports uses it, with our text. */
final class ShapingPdfProducer extends ClassicPdfProducer {

    private final GlyphTexts glyphTexts;

    /** By a text's attributes: each look-up in the font bundles takes as long as a line of text. */
    private final Map<Map<Attribute, Object>, RunStyle> styles = new HashMap<>();

    ShapingPdfProducer(PdfProducerContext context, GlyphTexts glyphTexts) {
        super(context);
        this.glyphTexts = glyphTexts;
    }

    @Override
    public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext context) {
        return new ShapingTextRenderer(this, context);
    }

    /** @param resolved the same attributes with the font found, asked for once */
    RunStyle style(
            Map<Attribute, Object> attributes,
            Supplier<Map<Attribute, Object>> resolved,
            Locale locale,
            FontRenderContext rendering) {
        return styles.computeIfAbsent(attributes, unknown -> newStyle(resolved.get(), locale, rendering));
    }

    private RunStyle newStyle(Map<Attribute, Object> style, Locale locale, FontRenderContext rendering) {
        java.awt.Font font =
                style.get(TextAttribute.FONT) instanceof java.awt.Font found ? found : java.awt.Font.getFont(style);
        Color color = style.get(TextAttribute.FOREGROUND) instanceof Color foreground ? foreground : null;
        return new RunStyle(font, getFont(style, locale).getBaseFont(), color, glyphTexts.of(font), rendering);
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
