package org.prasan.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.font.LineMetrics;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.util.JRStyledText;
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
            LineMetrics[] metrics =
                    runs.stream().map(run -> run.style().metrics()).toArray(LineMetrics[]::new);
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
        int end = Math.max(line.end(), Math.min(line.start() + 1, allText.length()));
        List<JRStyledText.Run> styles = styledText.getRuns();
        if (styles.size() == 1) {
            RunStyle style = producer.style(styles.get(0).attributes, this::firstStyle, locale, getFontRenderContext());
            return line.start() == end ? List.of() : List.of(run(allText.substring(line.start(), end), style));
        }
        AttributedCharacterIterator styled = getAttributedString().getIterator(null, line.start(), end);
        List<StyledRun> runs = new ArrayList<>();
        styled.first();
        while (styled.getIndex() < styled.getEndIndex()) {
            Map<Attribute, Object> attributes = styled.getAttributes();
            int limit = styled.getRunLimit();
            RunStyle style = producer.style(attributes, () -> attributes, locale, getFontRenderContext());
            runs.add(run(allText.substring(styled.getIndex(), limit), style));
            styled.setIndex(limit);
        }
        return runs;
    }

    /** With the font found, which takes as long as drawing the text. */
    private Map<Attribute, Object> firstStyle() {
        return getAttributedString().getIterator().getAttributes();
    }

    private static StyledRun run(String text, RunStyle style) {
        StringBuilder characters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            characters.append(Character.isWhitespace(c) ? ' ' : c);
        }
        return new StyledRun(style.shaped(characters.toString()), style);
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
            RunStyle style = run.style();
            new RunDrawing(content, style.glyphs()).draw(run.shaped(), style.baseFont(), style.color(), pen, baseline);
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

    private record StyledRun(ShapedRun shaped, RunStyle style) {}

    @FunctionalInterface
    private interface Measure {
        float of(LineMetrics metrics);
    }
}
