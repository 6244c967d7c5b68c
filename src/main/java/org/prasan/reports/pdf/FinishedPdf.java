package org.prasan.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.EditionContext;
import org.prasan.reports.pdf.tags.ArchivalMetadata;
import org.prasan.reports.pdf.tags.Structure;
import org.prasan.reports.pdf.tags.StructureTree;
import org.prasan.vocabulary.Language;

/**
 * Takes the clock and the dice out of an exported PDF (dates, document id, the random prefixes of font names), says what
 * its glyphs stand for, and makes it a PDF/A-2a and PDF/UA-1: structure, metadata, colours.
 */
final class FinishedPdf {

    private static final COSName[] FONT_NAMES = {COSName.BASE_FONT, COSName.FONT_NAME};
    private static final int PREFIX = "ABCDEF+".length();

    private final PDDocument document;
    private final GlyphTexts glyphTexts;
    private final Map<String, String> prefixes = new TreeMap<>();

    private FinishedPdf(PDDocument document, GlyphTexts glyphTexts) {
        this.document = document;
        this.glyphTexts = glyphTexts;
    }

    static byte[] of(
            byte[] exported,
            GlyphTexts glyphTexts,
            Structure structure,
            ReportDefinition report,
            EditionContext edition,
            Language language) {
        try (PDDocument document = Loader.loadPDF(exported)) {
            FinishedPdf finished = new FinishedPdf(document, glyphTexts);
            metadata(report, edition, language).write(document);
            StructureTree.write(structure, document);
            for (PDPage page : document.getPages()) {
                finished.finishFonts(page);
            }
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(edition.asOf().toEpochDay());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(exported.length);
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchivalMetadata metadata(ReportDefinition report, EditionContext edition, Language language) {
        return new ArchivalMetadata(
                report.title().in(language) + " – " + edition.periodLabel().in(language),
                report.issuer().in(language),
                language.locale().toLanguageTag(),
                edition.asOf());
    }

    private void finishFonts(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            COSDictionary font = page.getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .getCOSDictionary(name);
            String baseFont = font.getNameAsString(COSName.BASE_FONT);
            if (baseFont == null || baseFont.indexOf('+') != PREFIX - 1) {
                continue;
            }
            String family = baseFont.substring(PREFIX);
            if (!baseFont.equals(prefix(family) + family)) {
                rename(font, prefix(family) + family);
                writeTexts(font, glyphTexts.ofFont(family));
            }
        }
    }

    /** Fonts in the order in which pages use them: AAAAAA+, AAAAAB+. */
    private String prefix(String family) {
        return prefixes.computeIfAbsent(family, f -> "AAAAA" + (char) ('A' + prefixes.size()) + "+");
    }

    private static void rename(COSDictionary font, String name) {
        for (COSName key : FONT_NAMES) {
            if (font.containsKey(key)) {
                font.setName(key, name);
            }
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            rename(descriptor, name);
        }
        if (font.getCOSArray(COSName.DESCENDANT_FONTS) != null) {
            rename((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0), name);
        }
    }

    private void writeTexts(COSDictionary font, SortedMap<Integer, String> texts) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(cMap(texts).getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, stream);
    }

    /** A PDF character map; at most 100 glyphs may stand in one of its sections. */
    static String cMap(SortedMap<Integer, String> texts) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = texts.size();
        int inSection = 0;
        for (Map.Entry<Integer, String> glyph : texts.entrySet()) {
            if (inSection == 0) {
                inSection = Math.min(left, 100);
                map.append(inSection).append(" beginbfchar\n");
            }
            map.append(String.format(Locale.ROOT, "<%04X> <", glyph.getKey()));
            glyph.getValue().chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
            map.append(">\n");
            left--;
            inSection--;
            if (inSection == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
