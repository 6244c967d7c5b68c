package org.prasan.reports.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.charts.ThaiLineBreaks;

/**
 * Which characters each drawn glyph stands for, by PostScript name of the font, over one document. OpenPDF knows only
 * glyphs that a character has by itself; the raised, lowered and footless forms that Thai shaping picks would be
 * without text.
 */
final class GlyphTexts {

    /** Glyph widths in a PDF are in thousandths of the type size. */
    private static final float EM = 1000f;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<String, FontGlyphs> fonts = new HashMap<>();

    private final Map<Font, FontGlyphs> bySize = new HashMap<>();
    private final TextSpans words = new TextSpans(ThaiLineBreaks.words());
    private final TextSpans characters = new TextSpans(ThaiLineBreaks.characters());

    FontGlyphs of(Font font) {
        return bySize.computeIfAbsent(
                font, sized -> fonts.computeIfAbsent(sized.getPSName(), name -> new FontGlyphs(sized.deriveFont(EM))));
    }

    TextSpans words() {
        return words;
    }

    TextSpans characters() {
        return characters;
    }

    /** Characters by glyph of a font; empty for a font that was not drawn with. */
    SortedMap<Integer, String> ofFont(String postScriptName) {
        FontGlyphs glyphs = fonts.get(postScriptName);
        return glyphs == null ? new TreeMap<>() : glyphs.texts;
    }

    /** The glyphs of one font. */
    final class FontGlyphs {
        private final Font atEm;
        private final SortedMap<Integer, String> texts = new TreeMap<>();
        private final Map<Integer, Float> widths = new HashMap<>();

        private FontGlyphs(Font atEm) {
            this.atEm = atEm;
        }

        /** What the glyph stands for all over the document: the first characters it was drawn for. */
        String textOf(int glyph, @Nullable String drawnFor) {
            if (drawnFor != null) {
                texts.putIfAbsent(glyph, drawnFor);
            }
            return texts.getOrDefault(glyph, "");
        }

        GlyphTexts document() {
            return GlyphTexts.this;
        }

        /** Width as the PDF viewer will take it, without what shaping added. */
        float width(int glyph, float size) {
            return widths.computeIfAbsent(glyph, this::measure) * size / EM;
        }

        private float measure(int glyph) {
            return Math.round(atEm.createGlyphVector(EXACT, new int[] {glyph})
                    .getGlyphMetrics(0)
                    .getAdvanceX());
        }
    }
}
