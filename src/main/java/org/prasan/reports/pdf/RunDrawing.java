package org.prasan.reports.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.HexFormat;
import java.util.List;
import org.prasan.reports.pdf.ShapedRun.Glyph;
import org.prasan.reports.pdf.ShapedRun.Word;

/** Writes one run of glyphs into a page, moving the pen only where a glyph does not simply follow the one before. */
final class RunDrawing {

    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private final PdfContentByte content;
    private final GlyphTexts.FontGlyphs glyphs;
    private float penX = Float.NaN;
    private float penY = Float.NaN;

    RunDrawing(PdfContentByte content, GlyphTexts.FontGlyphs glyphs) {
        this.content = content;
        this.glyphs = glyphs;
    }

    void draw(ShapedRun run, BaseFont font, Color color, float x, float baseline) {
        content.beginText();
        content.setFontAndSize(font, run.font().getSize2D());
        content.setColorFill(color);
        for (Word word : run.words(glyphs)) {
            if (word.needsActualText()) {
                content.setLiteral(beginActualText(word.text()));
            }
            show(run, word.glyphs(), x, baseline);
            if (word.needsActualText()) {
                content.setLiteral("EMC\n");
            }
        }
        content.resetRGBColorFill();
        content.endText();
    }

    private void show(ShapedRun run, List<Glyph> word, float x, float baseline) {
        int shown = 0;
        for (int i = 0; i < word.size(); i++) {
            Glyph glyph = word.get(i);
            float glyphX = x + glyph.x();
            float glyphY = baseline - glyph.y();
            if (!isPenAt(glyphX, glyphY)) {
                show(run, word.subList(shown, i));
                shown = i;
                content.setTextMatrix(1, 0, 0, 1, glyphX, glyphY);
                penX = glyphX;
                penY = glyphY;
            }
            penX += glyphs.width(glyph.code(), run.font().getSize2D());
        }
        show(run, word.subList(shown, word.size()));
    }

    private boolean isPenAt(float x, float y) {
        return Math.abs(x - penX) <= ShapedRun.SAME_PLACE && Math.abs(y - penY) <= ShapedRun.SAME_PLACE;
    }

    private void show(ShapedRun run, List<Glyph> neighbours) {
        if (!neighbours.isEmpty()) {
            content.showText(
                    run.vector(),
                    neighbours.get(0).index(),
                    neighbours.get(neighbours.size() - 1).index() + 1);
        }
    }

    /** As a literal: OpenPDF's own way to write a dictionary here fails once a document is encrypted. */
    private static String beginActualText(String word) {
        StringBuilder mark = new StringBuilder("/Span <</ActualText <FEFF");
        word.chars().forEach(c -> mark.append(HEXADECIMAL.toHexDigits((char) c)));
        return mark.append(">>> BDC\n").toString();
    }
}
