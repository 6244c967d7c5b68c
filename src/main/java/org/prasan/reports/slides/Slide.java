package org.prasan.reports.slides;

import java.util.List;
import org.prasan.reports.office.ChartPart;
import org.prasan.reports.office.Fonts;
import org.prasan.reports.office.LineEnds;
import org.prasan.reports.office.Palette;
import org.prasan.reports.office.TextMeasure;
import org.prasan.reports.office.Xml;
import org.prasan.vocabulary.Language;

/** One slide being drawn, 16 : 9; lengths in EMU, 12,700 to a point. */
final class Slide {

    static final int WIDTH = 12_192_000;
    static final int HEIGHT = 6_858_000;
    static final int LEFT = 540_000;
    static final int ACROSS = 11_112_000;
    static final int TOP = 1_300_000;
    static final int BOTTOM = 6_240_000;
    static final int POINT = 12_700;
    static final String NAMESPACE = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int SMALL = 10;
    private static final int TITLE_POINTS = 24;
    private static final int INDENT = 342_900;

    /** Of a frame's width, so that no line that we end here is broken again by whoever draws it. */
    private static final double SURELY = 0.96;

    private static final int FOOT = 6_480_000;
    private static final int FOOT_HEIGHT = 220_000;
    private static final int NUMBER = 500_000;

    private final Xml xml;
    private final Language language;
    private int shapes = 1;

    Slide(Language language, String title) {
        this.language = language;
        this.xml = Xml.document()
                .open("p:sld", "xmlns:a", ChartPart.DRAWING, "xmlns:r", RELATIONS, "xmlns:p", NAMESPACE)
                .open("p:cSld")
                .open("p:spTree");
        xml.open("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "").empty("p:cNvGrpSpPr");
        xml.empty("p:nvPr").close().empty("p:grpSpPr");
        xml.open("p:sp").open("p:nvSpPr");
        xml.empty("p:cNvPr", "id", number(), "name", "Title").open("p:cNvSpPr");
        xml.empty("a:spLocks", "noGrp", "1").close().open("p:nvPr").empty("p:ph", "type", "title");
        xml.close().close().empty("p:spPr").open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        paragraph(title, ACROSS, 0, false, "", "l");
        xml.close().close();
    }

    Xml xml() {
        return xml;
    }

    Language language() {
        return language;
    }

    String number() {
        shapes++;
        return String.valueOf(shapes);
    }

    /** Lines of text in a frame. */
    void text(int top, int height, List<String> lines, double points, String colour) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.empty("p:cNvPr", "id", number(), "name", "Text " + shapes).empty("p:cNvSpPr", "txBox", "1");
        xml.empty("p:nvPr").close().open("p:spPr");
        frame("a:xfrm", LEFT, top, ACROSS, height);
        xml.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .empty("a:noFill")
                .close();
        xml.open("p:txBody").open("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        xml.empty("a:normAutofit").close().empty("a:lstStyle");
        lines.forEach(line -> paragraph(line, ACROSS, points, false, colour, "l"));
        xml.close().close();
    }

    /** Lines with a sign before each and air between them. */
    void points(List<String> lines, double points) {
        xml.open("p:sp").open("p:nvSpPr");
        xml.empty("p:cNvPr", "id", number(), "name", "Text " + shapes).empty("p:cNvSpPr", "txBox", "1");
        xml.empty("p:nvPr").close().open("p:spPr");
        frame("a:xfrm", LEFT, TOP, ACROSS, BOTTOM - TOP);
        xml.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .empty("a:noFill")
                .close();
        xml.open("p:txBody").open("a:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0");
        xml.empty("a:normAutofit").close().empty("a:lstStyle");
        for (String line : lines) {
            xml.open("a:p").open("a:pPr", "marL", String.valueOf(INDENT));
            xml.attribute("indent", String.valueOf(-INDENT)).attribute("algn", "l");
            xml.open("a:lnSpc").empty("a:spcPct", "val", "115000").close();
            xml.open("a:spcBef").empty("a:spcPts", "val", "1200").close();
            xml.empty("a:buFont", "typeface", Fonts.SARABUN)
                    .empty("a:buChar", "char", "•")
                    .close();
            run(line, ACROSS - INDENT, points, false, Palette.TEXT);
            xml.close();
        }
        xml.close().close();
    }

    /** What stands at the foot of every slide. */
    void foot(String stamp, String words) {
        String line = stamp.isEmpty() ? words : stamp + "   " + words;
        text(FOOT, FOOT_HEIGHT, List.of(line), SMALL, stamp.isEmpty() ? Palette.SECONDARY : Palette.BRICK);
        pageNumber();
    }

    void frame(String element, int left, int top, int width, int height) {
        xml.open(element);
        xml.empty("a:off", "x", String.valueOf(left), "y", String.valueOf(top));
        xml.empty("a:ext", "cx", String.valueOf(width), "cy", String.valueOf(height))
                .close();
    }

    /**
     * @param width that there is
     * @param points 0 for those of the title; {@code colour} empty for its own
     */
    void paragraph(String words, int width, double points, boolean bold, String colour, String align) {
        xml.open("a:p").empty("a:pPr", "algn", align);
        run(words, width, points, bold, colour);
        xml.close();
    }

    /** Lines of Thai end here: programs that show slides break it by their own dictionaries, also inside words. */
    private void run(String words, int width, double points, boolean bold, String colour) {
        List<String> lines = isThai(words) ? lines(words, width, points, bold) : List.of(words);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("a:br");
                properties(points, bold, colour);
                xml.close();
            }
            xml.open("a:r");
            properties(points, bold, colour);
            xml.element("a:t", LineEnds.kept(lines.get(i))).close();
        }
    }

    private static boolean isThai(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
    }

    /** @param points 0 for those of the title */
    static List<String> lines(String words, int width, double points, boolean bold) {
        double units = width * SURELY / POINT / TextMeasure.POINTS_A_UNIT;
        return points > 0
                ? TextMeasure.lines(words, units, points, bold)
                : TextMeasure.lines(words, units, TITLE_POINTS, true);
    }

    /** Text frames take the theme's typefaces only when they say so. */
    private void properties(double points, boolean bold, String colour) {
        xml.open("a:rPr", "lang", language.locale().toLanguageTag());
        if (points > 0) {
            xml.attribute("sz", String.valueOf(Math.round(points * 100))).attribute("b", bold ? "1" : "0");
        }
        xml.attribute("dirty", "0");
        if (!colour.isEmpty()) {
            xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
        }
        for (String script : List.of("a:latin", "a:ea", "a:cs")) {
            xml.empty(script, "typeface", Fonts.SARABUN);
        }
        xml.close();
    }

    private void pageNumber() {
        xml.open("p:sp").open("p:nvSpPr");
        xml.empty("p:cNvPr", "id", number(), "name", "Number").empty("p:cNvSpPr", "txBox", "1");
        xml.empty("p:nvPr").close().open("p:spPr");
        frame("a:xfrm", LEFT + ACROSS - NUMBER, FOOT, NUMBER, FOOT_HEIGHT);
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.open("p:txBody")
                .open("a:bodyPr", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0")
                .close();
        xml.empty("a:lstStyle").open("a:p").empty("a:pPr", "algn", "r");
        xml.open("a:fld", "id", "{6C3B1B5E-0000-4000-8000-000000000001}", "type", "slidenum");
        properties(SMALL, false, Palette.SECONDARY);
        xml.element("a:t", "‹#›").close().close().close().close();
    }

    byte[] part() {
        xml.close().close().open("p:clrMapOvr").empty("a:masterClrMapping");
        return xml.close().close().bytes();
    }
}
