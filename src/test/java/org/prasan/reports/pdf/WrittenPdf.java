package org.prasan.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as PDFBox, another library than the one that wrote it, reads it back. */
record WrittenPdf(List<String> pages, Set<String> fonts, boolean allFontsEmbedded, List<String> bookmarks) {

    private static final float NEVER = 100;

    static WrittenPdf read(byte[] pdf) {
        return read(pdf, new PDFTextStripper());
    }

    /**
     * With the spaces that were written and no others: PDFBox takes a gap between glyphs for a space, and one is left
     * wherever a Thai mark is moved to the left of a tall consonant's end. Poppler is not misled.
     */
    static WrittenPdf readSpacesAsWritten(byte[] pdf) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSpacingTolerance(NEVER);
        stripper.setAverageCharTolerance(NEVER);
        return read(pdf, stripper);
    }

    private static WrittenPdf read(byte[] pdf, PDFTextStripper stripper) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            Set<String> fonts = new TreeSet<>();
            boolean embedded = true;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName());
                    embedded &= font.isEmbedded();
                }
            }
            List<String> bookmarks = new ArrayList<>();
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                for (PDOutlineItem item :
                        document.getDocumentCatalog().getDocumentOutline().children()) {
                    bookmarks.add(item.getTitle());
                    item.children().forEach(child -> bookmarks.add("  " + child.getTitle()));
                }
            }
            return new WrittenPdf(pages, fonts, embedded, bookmarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    /** Without spaces and line ends, which a reader of a PDF sets as it likes. */
    String letters() {
        return letters(text());
    }

    static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
