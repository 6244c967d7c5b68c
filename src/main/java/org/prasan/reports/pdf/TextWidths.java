package org.prasan.reports.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.prasan.reports.charts.ThaiLineBreaks;
import org.prasan.vocabulary.Digits;

/** How wide text runs in a style, in points. */
final class TextWidths {

    private static final FontRenderContext RENDERING = AbstractTextRenderer.LINE_BREAK_FONT_RENDER_CONTEXT;

    private final FontUtil fonts;
    private final boolean thaiDigits;
    private final Map<String, Font> known = new HashMap<>();

    /** The same words are tried at many places. */
    private final Map<Font, Map<String, Integer>> measured = new HashMap<>();

    TextWidths(JasperReportsContext context) {
        this.fonts = FontUtil.getInstance(context);
        this.thaiDigits = ThaiDigits.areAskedFor(context);
    }

    int of(String text, JRStyle style, float size) {
        return measured.computeIfAbsent(font(style, size), font -> new HashMap<>())
                .computeIfAbsent(text, unmeasured -> measure(unmeasured, font(style, size)));
    }

    private int measure(String text, Font font) {
        String printed = thaiDigits ? Digits.toThai(text) : text;
        return (int) Math.ceil(font.getStringBounds(printed, RENDERING).getWidth());
    }

    /** Of the longest piece that cannot be broken. */
    int ofLongestWord(String text, JRStyle style, float size) {
        BreakIterator lines = ThaiLineBreaks.lines();
        lines.setText(text);
        int longest = 0;
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            longest = Math.max(longest, of(text.substring(from, to).strip(), style, size));
            from = to;
        }
        return longest;
    }

    private Font font(JRStyle style, float size) {
        return known.computeIfAbsent(
                style.getName() + size,
                key -> fonts.getAwtFontFromBundles(style.getFontName(), Font.PLAIN, size, null, false));
    }
}
