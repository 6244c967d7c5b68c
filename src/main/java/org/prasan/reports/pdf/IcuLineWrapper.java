package org.prasan.reports.pdf;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.BreakIterator;
import net.sf.jasperreports.engine.fill.ComplexTextLineWrapper;
import net.sf.jasperreports.engine.fill.TextLayoutLine;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.charts.ThaiLineBreaks;

/** Takes one line after another out of a paragraph, ending each where ICU allows a break. */
final class IcuLineWrapper extends ComplexTextLineWrapper {

    private @Nullable FontRenderContext rendering;
    private @Nullable LineBreakMeasurer measurer;

    @Override
    public void init(TextMeasureContext context) {
        super.init(context);
        rendering = context.getFontRenderContext();
    }

    @Override
    protected void startParagraph(AttributedCharacterIterator paragraph, boolean truncateAtChar) {
        super.startParagraph(paragraph, truncateAtChar);
        BreakIterator breaks = truncateAtChar ? ThaiLineBreaks.characters() : ThaiLineBreaks.lines();
        measurer = new LineBreakMeasurer(paragraph, breaks, rendering);
    }

    @Override
    public int paragraphPosition() {
        return started().getPosition();
    }

    @Override
    public @Nullable TextLine nextLine(float width, int endLimit, boolean requireWord) {
        TextLayout layout = started().nextLayout(width, endLimit, requireWord);
        return layout == null ? null : new TextLayoutLine(layout);
    }

    private LineBreakMeasurer started() {
        if (measurer == null) {
            throw new IllegalStateException("no paragraph was started");
        }
        return measurer;
    }
}
