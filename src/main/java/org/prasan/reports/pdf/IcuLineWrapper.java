package org.prasan.reports.pdf;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.BreakIterator;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.fill.ComplexTextLineWrapper;
import net.sf.jasperreports.engine.fill.TextLayoutLine;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.util.MaxFontSizeFinder;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.charts.ThaiLineBreaks;

/**
 * Takes one line after another out of a paragraph, ending each where ICU allows a break. Whatever the stock wrapper does
 * with a paragraph is done here, as its own measurer of the same paragraph takes as long again.
 */
final class IcuLineWrapper extends ComplexTextLineWrapper {

    private final JRCommonText element;
    private final FontRenderContext rendering;
    private final MaxFontSizeFinder sizes;
    private final BreakIterator lines = ThaiLineBreaks.lines();
    private @Nullable Paragraph started;

    IcuLineWrapper(TextMeasureContext context) {
        init(context);
        this.element = context.getElement();
        this.rendering = context.getFontRenderContext();
        this.sizes = MaxFontSizeFinder.getInstance(!JRCommonText.MARKUP_NONE.equals(element.getMarkup()));
    }

    @Override
    protected void startParagraph(AttributedCharacterIterator text, boolean truncateAtChar) {
        BreakIterator breaks = truncateAtChar ? ThaiLineBreaks.characters() : lines;
        started = new Paragraph(text, new LineBreakMeasurer(text, breaks, rendering));
    }

    @Override
    public int paragraphPosition() {
        return paragraph().measurer().getPosition();
    }

    @Override
    public int paragraphEnd() {
        return paragraph().text().getEndIndex();
    }

    @Override
    public @Nullable TextLine nextLine(float width, int endLimit, boolean requireWord) {
        TextLayout layout = paragraph().measurer().nextLayout(width, endLimit, requireWord);
        return layout == null ? null : new TextLayoutLine(layout);
    }

    @Override
    public TextLine baseTextLine(int index) {
        AttributedCharacterIterator character =
                new AttributedString(paragraph().text(), index, index + 1).getIterator();
        return new TextLayoutLine(new TextLayout(character, rendering));
    }

    @Override
    public float maxFontsize(int start, int end) {
        return sizes == MaxFontSizeFinder.DEFAULT_MAX_FONT_FINDER
                ? element.getFontSize()
                : sizes.findMaxFontSize(
                        new AttributedString(paragraph().text(), start, end).getIterator(), element.getFontSize());
    }

    private Paragraph paragraph() {
        if (started == null) {
            throw new IllegalStateException("no paragraph was started");
        }
        return started;
    }

    private record Paragraph(AttributedCharacterIterator text, LineBreakMeasurer measurer) {}
}
