package org.prasan.reports.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;
import org.prasan.reports.pdf.TextLines.Line;

/**
 * Draws text with glyphs where OpenType shaping puts them. The stock renderer ignores the positions, so that Thai tone
 * marks collide with vowels, and breaks lines anew, dropping without an error what then no longer fits; this one draws
 * the very lines that were measured.
 *
 * <p>Left out: underline, strike-through, text background, tabs and justified text (which crashes the JDK on Thai).
 */
final class ShapingTextRenderer extends AbstractPdfTextRenderer {

    private final ShapingPdfProducer producer;
    private final Locale locale;

    ShapingTextRenderer(ShapingPdfProducer producer, PdfTextRendererContext context) {
        super(
                producer.getContext().getJasperReportsContext(),
                context.getAwtIgnoreMissingFont(),
                context.getIndentFirstLine(),
                context.getJustifyLastLine());
        this.producer = producer;
        this.locale = context.getTextLocale();
    }

    @Override
    public boolean addActualText() {
        return false;
    }

    @Override
    public void render() {
        float drop = 0;
        boolean first = true;
        for (Line line : TextLines.of(allText, text.getLineBreakOffsets())) {
            List<StyledRun> runs = runs(line);
            LineMetrics[] metrics = runs.stream().map(this::metrics).toArray(LineMetrics[]::new);
            drop += getLineHeight(
                            first,
                            text.getParagraph(),
                            max(metrics, LineMetrics::getLeading),
                            max(metrics, LineMetrics::getAscent))
                    + (first ? text.getParagraph().getSpacingBefore() : 0);
            draw(runs, drop);
            drop += max(metrics, LineMetrics::getDescent);
            first = false;
        }
    }

    /** The stock renderer's hook for a line; lines are drawn by {@link #render()} itself. */
    @Override
    public void draw() {
        throw new UnsupportedOperationException("lines are drawn as they were measured");
    }

    private List<StyledRun> runs(Line line) {
        AttributedCharacterIterator styled = getAttributedString()
                .getIterator(null, line.start(), Math.max(line.end(), Math.min(line.start() + 1, allText.length())));
        List<StyledRun> runs = new ArrayList<>();
        styled.first();
        while (styled.getIndex() < styled.getEndIndex()) {
            Map<Attribute, Object> style = styled.getAttributes();
            Font font = (Font) style.get(TextAttribute.FONT);
            runs.add(new StyledRun(
                    new ShapedRun(takeRun(styled), font == null ? Font.getFont(style) : font, getFontRenderContext()),
                    style));
        }
        return runs;
    }

    private static String takeRun(AttributedCharacterIterator styled) {
        int limit = styled.getRunLimit();
        StringBuilder characters = new StringBuilder();
        for (char c = styled.current(); styled.getIndex() < limit && c != CharacterIterator.DONE; c = styled.next()) {
            characters.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return characters.toString();
    }

    private LineMetrics metrics(StyledRun run) {
        return run.shaped().font().getLineMetrics("ก", getFontRenderContext());
    }

    private static float max(LineMetrics[] metrics, Measure measure) {
        float max = 0;
        for (LineMetrics each : metrics) {
            max = Math.max(max, measure.of(each));
        }
        return max;
    }

    private void draw(List<StyledRun> runs, float drop) {
        PdfContentByte content = producer.getPdfContentByte();
        float pen = x + leftPadding + indent(runs);
        float baseline =
                content.getPdfWriter().getPageSize().getHeight() - (y + topPadding + verticalAlignOffset + drop);
        for (StyledRun run : runs) {
            BaseFont font = producer.baseFont(run.style(), locale);
            Object color = run.style().get(TextAttribute.FOREGROUND);
            new RunDrawing(content, producer.glyphTexts().of(run.shaped().font()))
                    .draw(run.shaped(), font, color instanceof Color c ? c : Color.BLACK, pen, baseline);
            pen += run.shaped().advance();
        }
    }

    private float indent(List<StyledRun> runs) {
        float advance = 0;
        for (int i = 0; i < runs.size(); i++) {
            ShapedRun run = runs.get(i).shaped();
            advance += i == runs.size() - 1 ? run.visibleAdvance() : run.advance();
        }
        float left = text.getParagraph().getLeftIndent();
        float free = width - leftPadding - rightPadding - text.getParagraph().getRightIndent() - advance;
        return switch (text.getHorizontalTextAlign()) {
            case RIGHT -> free;
            case CENTER -> (left + free) / 2;
            default -> left;
        };
    }

    private record StyledRun(ShapedRun shaped, Map<Attribute, Object> style) {}

    @FunctionalInterface
    private interface Measure {
        float of(LineMetrics metrics);
    }
}
