package org.prasan.reports.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.pdf.TextSpans.Span;

/** A stretch of text in one font with its glyphs at the places where shaping puts them. */
final class ShapedRun {

    /** Positions nearer than this, in points, are the same: far below what any printer resolves. */
    static final float SAME_PLACE = 0.02f;

    private static final int NO_GLYPH = 0xFFFE;
    private static final char SARA_AM = '\u0E33';
    private static final String NIKHAHIT = "\u0E4D";
    private static final String SARA_AA = "\u0E32";

    private final String text;
    private final Font font;
    private final boolean shaped;
    private final GlyphVector vector;
    private final List<Glyph> glyphs = new ArrayList<>();
    private @Nullable List<Word> words;

    ShapedRun(String text, Font font, FontRenderContext context) {
        this.text = text;
        this.font = font;
        char[] characters = text.toCharArray();
        this.shaped = Font.textRequiresLayout(characters, 0, characters.length);
        this.vector = font.layoutGlyphVector(context, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) < NO_GLYPH) {
                Point2D place = vector.getGlyphPosition(i);
                glyphs.add(
                        new Glyph(i, vector.getGlyphCode(i), vector.getGlyphCharIndex(i), (float) place.getX(), (float)
                                place.getY()));
            }
        }
    }

    Font font() {
        return font;
    }

    GlyphVector vector() {
        return vector;
    }

    float advance() {
        return (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX();
    }

    /** Advance without the spaces at the end. */
    float visibleAdvance() {
        int end = text.stripTrailing().length();
        return (float) glyphs.stream()
                .filter(glyph -> glyph.character() >= end)
                .mapToDouble(Glyph::x)
                .findFirst()
                .orElse(advance());
    }

    /**
     * Words in reading order, each with the glyphs that draw it; the texts of the glyphs are noted on the way. Words stay
     * in one piece with what follows when their last mark stands left of their end, as in ปี่: a reader of the PDF would
     * take the rest of the way to the next word for a space.
     */
    List<Word> words(GlyphTexts.FontGlyphs known) {
        if (words == null) {
            words = findWords(known);
        }
        return words;
    }

    private List<Word> findWords(GlyphTexts.FontGlyphs known) {
        List<Word> found = new ArrayList<>();
        int start = 0;
        int first = 0;
        int drawn = 0;
        for (Span span : spans(known.document().words(), text)) {
            while (drawn < glyphs.size() && glyphs.get(drawn).character() < span.to()) {
                drawn++;
            }
            if (drawn > first && !endsShort(drawn, known)) {
                found.add(word(text.substring(start, span.to()), start, glyphs.subList(first, drawn), known));
                start = span.to();
                first = drawn;
            }
        }
        return found;
    }

    private boolean endsShort(int next, GlyphTexts.FontGlyphs known) {
        if (next == glyphs.size()) {
            return false;
        }
        Glyph last = glyphs.get(next - 1);
        float end = last.x() + known.width(last.code(), font.getSize2D());
        return Math.abs(end - glyphs.get(next).x()) > SAME_PLACE;
    }

    private Word word(String word, int offset, List<Glyph> drawing, GlyphTexts.FontGlyphs known) {
        StringBuilder copied = new StringBuilder();
        int drawn = 0;
        for (Span span : spans(known.document().characters(), word)) {
            int first = drawn;
            while (drawn < drawing.size() && drawing.get(drawn).character() - offset < span.to()) {
                drawn++;
            }
            note(word.substring(span.from(), span.to()), drawing.subList(first, drawn), known, copied);
        }
        boolean needsActualText = !copied.toString().equals(word) || isDisplaced(drawing, known);
        return new Word(word, List.copyOf(drawing), needsActualText);
    }

    private static void note(String character, List<Glyph> drawing, GlyphTexts.FontGlyphs known, StringBuilder copied) {
        for (int i = 0; i < drawing.size(); i++) {
            copied.append(known.textOf(drawing.get(i).code(), share(character, i, drawing.size())));
        }
    }

    /** What the glyph at {@code index} of {@code count} stands for in a character with its marks; null if unclear. */
    private static @Nullable String share(String character, int index, int count) {
        if (count == character.length()) {
            return character.substring(index, index + 1);
        }
        if (count == 1) {
            return character;
        }
        if (character.indexOf(SARA_AM) > 0 && count == character.length() + 1) {
            return shareOfSaraAm(character, index, count);
        }
        return null;
    }

    /** Shaping splits ำ: its ring goes above the consonant, before a tone mark; the rest comes last. */
    private static String shareOfSaraAm(String character, int index, int count) {
        if (index == count - 1) {
            return SARA_AA;
        }
        return switch (index) {
            case 0 -> character.substring(0, 1);
            case 1 -> NIKHAHIT;
            default -> character.substring(index - 1, index);
        };
    }

    /** Text readers order glyphs by place, so a word with moved marks must say what it spells. */
    private boolean isDisplaced(List<Glyph> drawing, GlyphTexts.FontGlyphs known) {
        float pen = drawing.get(0).x();
        for (Glyph glyph : drawing) {
            if (Math.abs(glyph.x() - pen) > SAME_PLACE || Math.abs(glyph.y()) > SAME_PLACE) {
                return true;
            }
            pen = glyph.x() + known.width(glyph.code(), font.getSize2D());
        }
        return false;
    }

    /** Of text that needs no shaping, the whole. */
    private List<Span> spans(TextSpans breaks, String piece) {
        return shaped ? breaks.of(piece) : List.of(new Span(0, piece.length()));
    }

    /**
     * One glyph of a run.
     *
     * @param index in the glyph vector
     * @param character index of its character in the text
     * @param x from the run's start, {@code y} downwards from the baseline, in points
     */
    record Glyph(int index, int code, int character, float x, float y) {}

    /** A word and its glyphs; with {@code needsActualText} the glyphs alone would not be read as the word. */
    record Word(String text, List<Glyph> glyphs, boolean needsActualText) {}
}
