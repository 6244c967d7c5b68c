package org.prasan.reports.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of one style are drawn with all over a document, and the last ones that were: the words and figures of
 * tables come again and again.
 */
final class RunStyle {

    /** A document of a thousand pages has more different ones than its memory is worth. */
    private static final int MOST = 1_000;

    private final Font font;
    private final BaseFont baseFont;
    private final Color color;
    private final GlyphTexts.FontGlyphs glyphs;
    private final FontRenderContext rendering;
    private final LineMetrics metrics;
    private final Map<String, ShapedRun> shaped = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ShapedRun> eldest) {
            return size() > MOST;
        }
    };

    RunStyle(
            Font font,
            BaseFont baseFont,
            @Nullable Color color,
            GlyphTexts.FontGlyphs glyphs,
            FontRenderContext rendering) {
        this.font = font;
        this.baseFont = baseFont;
        this.color = color == null ? Color.BLACK : color;
        this.glyphs = glyphs;
        this.rendering = rendering;
        this.metrics = font.getLineMetrics("ก", rendering);
    }

    BaseFont baseFont() {
        return baseFont;
    }

    Color color() {
        return color;
    }

    GlyphTexts.FontGlyphs glyphs() {
        return glyphs;
    }

    /** Those of a Thai line, whatever stands in it. */
    LineMetrics metrics() {
        return metrics;
    }

    ShapedRun shaped(String text) {
        return shaped.computeIfAbsent(text, unshaped -> new ShapedRun(unshaped, font, rendering));
    }
}
