package org.prasan.reports.office;

import java.util.List;
import org.prasan.vocabulary.Language;

/**
 * A text document ({@code .docx}) on A4 in the making: paragraphs, tables and charts one after another, styles by name
 * from {@link WordStyles}. Lengths in millimetres.
 */
public final class WordDocument {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = "word/document.xml";
    private static final int EMU_A_MM = 36_000;
    private static final double TWIPS_A_MM = 1440 / 25.4;
    private static final int WIDTH = 210;

    /** Words of one weight and colour. */
    public record Run(String words, boolean bold, String colour) {
        public static Run of(String words) {
            return new Run(words, false, Palette.TEXT);
        }

        public static Run strong(String words) {
            return new Run(words, true, Palette.TEXT);
        }
    }

    private final OfficePackage file = new OfficePackage();
    private final Language language;
    private final int left;
    private final int right;
    private final Xml body;
    private int charts;

    /** @param left margin, and {@code right} */
    public WordDocument(Language language, int left, int right) {
        this.language = language;
        this.left = left;
        this.right = right;
        this.body = Xml.document()
                .open(
                        "w:document",
                        "xmlns:w",
                        NAMESPACE,
                        "xmlns:r",
                        OfficePackage.RELATION.replaceAll("/$", ""),
                        "xmlns:wp",
                        DRAWING,
                        "xmlns:a",
                        ChartPart.DRAWING,
                        "xmlns:c",
                        ChartPart.NAMESPACE)
                .open("w:body");
    }

    public OfficePackage file() {
        return file;
    }

    /** Between the margins. */
    public int width() {
        return WIDTH - left - right;
    }

    public void paragraph(String style, String words) {
        paragraph(style, List.of(Run.of(words)));
    }

    public void paragraph(String style, List<Run> runs) {
        openParagraph(style);
        body.close();
        runs.forEach(run -> run(run));
        body.close();
    }

    /** One of several: its mark, and the words with all their lines beginning at the same place. */
    public void point(String mark, String words) {
        openParagraph("Point");
        body.close();
        run(Run.of(mark));
        body.open("w:r").empty("w:tab").close();
        run(Run.of(words));
        body.close();
    }

    /** A line to be filled in: label, what is known of it, dots up to the margin. */
    public void field(String label, String words) {
        openParagraph("Field");
        body.open("w:tabs")
                .empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", twips(width()))
                .close()
                .close();
        filled(label, words);
        body.close();
    }

    /** Two such lines side by side. */
    public void fields(String label, String secondLabel) {
        openParagraph("Field");
        body.open("w:tabs")
                .empty("w:tab", "w:val", "left", "w:leader", "dot", "w:pos", twips(width() / 2))
                .empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", twips(width()))
                .close()
                .close();
        filled(label, "");
        filled(secondLabel, "");
        body.close();
    }

    private void filled(String label, String words) {
        run(new Run(label + "  ", true, Palette.TEXT));
        if (!words.isBlank()) {
            run(Run.of(words + " "));
        }
        body.open("w:r").empty("w:tab").close();
    }

    /** @param widths of the columns; figures in all but the first are set right */
    public void table(WordTable table, List<Integer> widths) {
        table.write(body, widths.stream().map(WordDocument::twips).toList());
    }

    public void chart(EmbeddedChart chart, String name, int heightMm) {
        charts++;
        String id = chart.add(file, DOCUMENT, "word", charts);
        openParagraph("Picture");
        body.close().open("w:r").open("w:drawing");
        body.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        String across = String.valueOf(width() * EMU_A_MM);
        body.empty("wp:extent", "cx", across, "cy", String.valueOf(heightMm * EMU_A_MM));
        body.empty("wp:docPr", "id", String.valueOf(charts), "name", name, "descr", chart.words());
        body.empty("wp:cNvGraphicFramePr").open("a:graphic");
        body.open("a:graphicData", "uri", ChartPart.NAMESPACE).empty("c:chart", "r:id", id);
        body.close().close().close().close().close().close();
    }

    /** @param foot stands on every page; empty for none */
    public void finish(String foot) {
        body.open("w:sectPr");
        if (!foot.isEmpty()) {
            file.part("word/footer1.xml", TYPE + "footer+xml", footer(foot));
            body.empty(
                    "w:footerReference",
                    "w:type",
                    "default",
                    "r:id",
                    file.relate(DOCUMENT, "footer", "word/footer1.xml"));
        }
        body.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        body.open("w:pgMar", "w:top", twips(20), "w:right", twips(right), "w:bottom", twips(18), "w:left", twips(left));
        body.attribute("w:header", twips(10))
                .attribute("w:footer", twips(10))
                .attribute("w:gutter", "0")
                .close();
        body.close().close().close();
        file.part(DOCUMENT, TYPE + "document.main+xml", body.bytes());
        file.relate(OfficePackage.ROOT, "officeDocument", DOCUMENT);
        file.part("word/styles.xml", TYPE + "styles+xml", WordStyles.part(language));
        file.relate(DOCUMENT, "styles", "word/styles.xml");
    }

    private byte[] footer(String foot) {
        return Xml.document()
                .open("w:ftr", "xmlns:w", NAMESPACE)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Small")
                .close()
                .open("w:r")
                .element("w:t", foot)
                .close()
                .close()
                .close()
                .bytes();
    }

    private void openParagraph(String style) {
        body.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    }

    private void run(Run run) {
        WordTable.run(body, run);
    }

    private static String twips(int millimetres) {
        return String.valueOf(Math.round(millimetres * TWIPS_A_MM));
    }
}
