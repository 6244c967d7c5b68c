package org.prasan.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document's structure tree as a screen reader goes through it, each element with the words marked as its own. */
final class ReadAloud {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<Spoken> spoken = new ArrayList<>();

    static List<Spoken> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud reader = new ReadAloud();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> ofPage = new HashMap<>();
                extractor
                        .getMarkedContents()
                        .forEach(content -> ofPage.merge(content.getMCID(), text(content), String::concat));
                reader.words.put(page.getCOSObject(), ofPage);
            }
            reader.read(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return reader.spoken;
        }
    }

    private void read(PDStructureNode node, String path) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String below = path + "/" + element.getStructureType();
                spoken.add(new Spoken(below, ownWords(element), scope(element), element.getAlternateDescription()));
                read(element, below);
            }
        }
    }

    private String ownWords(PDStructureElement element) {
        StringBuilder own = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                own.append(words.get(element.getPage().getCOSObject()).get(mark));
            }
        }
        return WrittenPdf.letters(own.toString());
    }

    private static String scope(PDStructureElement element) {
        return Optional.ofNullable(element.getCOSObject().getCOSDictionary(COSName.A))
                .map(attributes -> attributes.getNameAsString("Scope"))
                .orElse("");
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            text.append(part instanceof PDMarkedContent within ? text(within) : "");
            text.append(part instanceof TextPosition glyph ? glyph.getUnicode() : "");
        }
        return text.toString();
    }

    /**
     * @param path of structure types from the root, {@code /Document/Table/TR/TH}
     * @param words its own, without spaces
     */
    record Spoken(String path, String words, String scope, String alternative) {

        String type() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
