package org.prasan.reports.office;

import org.prasan.vocabulary.Language;

/** The styles of our text documents: sizes for Sarabun, whose 12 points are as large as the 16 of official letters. */
final class WordStyles {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /**
     * @param before and {@code after}: space in points
     * @param level of a heading, from 0; below 0 for none
     */
    private record Style(
            String id,
            String name,
            double points,
            boolean bold,
            String colour,
            String align,
            int before,
            int after,
            int level) {

        /** The last words stay with the signature, which never stands on a page alone. */
        boolean isOfTheEnd() {
            return id.equals("Attached") || id.equals("Closing") || id.equals("Signature");
        }

        boolean isOfALetter() {
            return id.equals("Body") || id.equals("Attached") || id.equals("Closing");
        }
    }

    private static final Style[] STYLES = {
        new Style("Title", "Title", 22, true, Palette.TEXT, "center", 0, 6, -1),
        new Style("Heading1", "heading 1", 18, true, Palette.NAVY, "left", 0, 2, 0),
        new Style("Heading2", "heading 2", 13, true, Palette.NAVY, "left", 8, 2, 1),
        new Style("Field", "Field", 12, false, Palette.TEXT, "left", 1, 1, -1),
        new Style("Body", "Body", 12, false, Palette.TEXT, "left", 4, 2, -1),
        new Style("Attached", "Attached", 12, false, Palette.TEXT, "left", 4, 2, -1),
        new Style("Closing", "Closing", 12, false, Palette.TEXT, "left", 4, 14, -1),
        new Style("Point", "Point", 12, false, Palette.TEXT, "left", 1, 1, -1),
        new Style("Signature", "Signature Block", 12, false, Palette.TEXT, "center", 1, 1, -1),
        new Style("Stamp", "Stamp", 11, true, Palette.BRICK, "left", 0, 4, -1),
        new Style("Cell", "Cell", 10, false, Palette.TEXT, "left", 1, 1, -1),
        new Style("Figure", "Figure", 10, false, Palette.TEXT, "right", 1, 1, -1),
        new Style("Picture", "Picture", 10, false, Palette.TEXT, "left", 4, 2, -1),
        new Style("Small", "Small", 9, false, Palette.SECONDARY, "left", 1, 1, -1),
    };

    private WordStyles() {}

    static byte[] part(Language language) {
        Xml xml = Xml.document().open("w:styles", "xmlns:w", NAMESPACE);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.open("w:rFonts");
        for (String script : new String[] {"ascii", "hAnsi", "eastAsia", "cs"}) {
            xml.attribute("w:" + script, Fonts.SARABUN);
        }
        xml.close();
        size(xml, 12);
        String tag = language.locale().toLanguageTag();
        xml.empty("w:lang", "w:val", language == Language.TH ? "en-GB" : tag, "w:bidi", "th-TH");
        xml.close().close().close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").close();
        for (Style style : STYLES) {
            write(xml, style);
        }
        return xml.close().bytes();
    }

    private static void write(Xml xml, Style style) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        xml.empty("w:name", "w:val", style.name())
                .empty("w:basedOn", "w:val", "Normal")
                .empty("w:qFormat");
        xml.open("w:pPr");
        if (style.level() >= 0 || style.isOfTheEnd()) {
            xml.empty("w:keepNext").empty("w:keepLines");
        }
        xml.empty(
                "w:spacing",
                "w:before",
                String.valueOf(style.before() * 20),
                "w:after",
                String.valueOf(style.after() * 20),
                "w:line",
                "264",
                "w:lineRule",
                "auto");
        if (style.isOfALetter()) {
            // An official letter's paragraphs begin 25 millimetres in.
            xml.empty("w:ind", "w:firstLine", "1417");
        } else if (style.id().equals("Point")) {
            xml.empty("w:ind", "w:left", "567", "w:hanging", "397");
        } else if (style.id().equals("Signature")) {
            xml.empty("w:ind", "w:left", "4253");
        }
        xml.empty("w:jc", "w:val", style.align());
        if (style.level() >= 0) {
            xml.empty("w:outlineLvl", "w:val", String.valueOf(style.level()));
        }
        xml.close().open("w:rPr");
        if (style.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:color", "w:val", style.colour());
        size(xml, style.points());
        xml.close().close();
    }

    private static void size(Xml xml, double points) {
        String half = String.valueOf(Math.round(points * 2));
        xml.empty("w:sz", "w:val", half).empty("w:szCs", "w:val", half);
    }
}
