package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.office.Fonts;
import org.prasan.reports.office.Xml;
import org.prasan.reports.office.XmlTree;

/**
 * The cell styles of one workbook, each made once: Excel allows 64,000, and slows down long before. Those of a template
 * keep their numbers; ours follow.
 */
final class Styles {

    static final String FONT = Fonts.SARABUN;
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Numbers below are Excel's own formats. */
    private static final int FIRST_FORMAT = 200;

    /** Collections in the order of the schema; the first four are ours to add to. */
    private static final List<String> COLLECTIONS =
            List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs");

    private final Optional<XmlTree> template;
    private final Map<String, List<String>> added = new LinkedHashMap<>();
    private final Map<Look, Integer> styles = new LinkedHashMap<>();
    private final Map<Look, Integer> quoted = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    Styles(@Nullable XmlTree template) {
        this.template = Optional.ofNullable(template);
        // Widths of columns are counted in digits of the first font.
        this.template.flatMap(tree -> tree.find("fonts")).ifPresentOrElse(Styles::setFirstFont, this::addDefaults);
    }

    private static void setFirstFont(XmlTree fonts) {
        fonts.find("font").ifPresent(font -> {
            font.find("name").ifPresent(name -> name.set("val", FONT));
            font.find("sz").ifPresent(size -> size.set("val", "11"));
        });
    }

    private void addDefaults() {
        add("fonts", font(Look.BODY));
        add("fills", "<fill><patternFill patternType=\"none\"/></fill>");
        add("fills", "<fill><patternFill patternType=\"gray125\"/></fill>");
        add("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
        add("cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        add("cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    }

    /** The number of the style that cells refer to. */
    int of(Look look) {
        return styles.computeIfAbsent(look, l -> add("cellXfs", style(l, false)));
    }

    /** As {@link #of}, for text that would become a formula if somebody typed it again. */
    int ofText(Look look) {
        return quoted.computeIfAbsent(look, l -> add("cellXfs", style(l, true)));
    }

    /** Size in points and weight of a template's style, as far as it says them. */
    Look templateLook(int style) {
        XmlTree fonts = template.flatMap(tree -> tree.find("fonts")).orElseThrow();
        int number = template.flatMap(tree -> tree.find("cellXfs"))
                .map(xfs -> xfs.all("xf"))
                .filter(xfs -> style < xfs.size())
                .map(xfs -> Integer.parseInt("0" + xfs.get(style).attribute("fontId")))
                .orElse(0);
        XmlTree font = fonts.all("font").get(number);
        double points = font.find("sz")
                .map(size -> Double.parseDouble(size.attribute("val")))
                .orElse(11.0);
        Look look = Look.BODY.size(points);
        boolean bold =
                font.find("b").map(b -> !b.attribute("val").matches("0|false")).orElse(false);
        return bold ? look.strong() : look;
    }

    /** Adds what is not there yet; returns its number. */
    private int add(String collection, String xml) {
        List<String> all = ours(collection);
        if (!all.contains(xml)) {
            all.add(xml);
        }
        return inTemplate(collection) + all.indexOf(xml);
    }

    private List<String> ours(String collection) {
        return added.computeIfAbsent(collection, c -> new ArrayList<>());
    }

    private int inTemplate(String collection) {
        return template.flatMap(tree -> tree.find(collection))
                .map(tree -> tree.children().size())
                .orElse(0);
    }

    private String style(Look look, boolean isText) {
        Xml xml = Xml.piece().open("xf", "numFmtId", String.valueOf(format(look.format())));
        xml.attribute("fontId", String.valueOf(add("fonts", font(look))));
        xml.attribute("fillId", String.valueOf(look.fill().isEmpty() ? 0 : add("fills", fill(look.fill()))));
        xml.attribute("borderId", String.valueOf(look.isRuled() ? add("borders", border(look)) : 0));
        xml.attribute("xfId", "0");
        if (isText) {
            xml.attribute("quotePrefix", "1");
        }
        for (String applied : List.of("applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment")) {
            xml.attribute(applied, "1");
        }
        xml.open(
                "alignment",
                "horizontal",
                look.align().code(),
                "vertical",
                look.stand().code());
        if (look.wrap()) {
            xml.attribute("wrapText", "1");
        }
        if (look.indent() > 0) {
            xml.attribute("indent", String.valueOf(look.indent()));
        }
        return xml.close().close().toString();
    }

    private int format(String format) {
        return switch (format) {
            case "General" -> 0;
            case "#,##0" -> 3;
            case "#,##0.00" -> 4;
            default ->
                formats.computeIfAbsent(format, f -> {
                    int number = FIRST_FORMAT + formats.size();
                    add(
                            "numFmts",
                            Xml.piece()
                                    .empty("numFmt", "numFmtId", String.valueOf(number), "formatCode", f)
                                    .toString());
                    return number;
                });
        };
    }

    /** Also of pieces of text within a cell, which name it otherwise: see {@link #pieceFont}. */
    private static String font(Look look) {
        return Xml.piece().open("font").raw(pieceFont(look, "name")).close().toString();
    }

    /** @param nameElement {@code name} in a style, {@code rFont} in a piece of text */
    static String pieceFont(Look look, String nameElement) {
        Xml xml = Xml.piece();
        if (look.bold()) {
            xml.empty("b");
        }
        String size = String.valueOf(look.points()).replaceAll("\\.0$", "");
        xml.empty("sz", "val", size).empty("color", "rgb", "FF" + look.colour());
        return xml.empty(nameElement, "val", FONT).empty("family", "val", "2").toString();
    }

    private static String fill(String colour) {
        return Xml.piece()
                .open("fill")
                .open("patternFill", "patternType", "solid")
                .empty("fgColor", "rgb", "FF" + colour)
                .empty("bgColor", "indexed", "64")
                .close()
                .close()
                .toString();
    }

    private static String border(Look look) {
        Xml xml = Xml.piece().open("border").empty("left").empty("right");
        rule(xml, "top", look.topRule());
        rule(xml, "bottom", look.bottomRule());
        return xml.empty("diagonal").close().toString();
    }

    private static void rule(Xml xml, String side, String colour) {
        if (colour.isEmpty()) {
            xml.empty(side);
        } else {
            xml.open(side, "style", "thin").empty("color", "rgb", "FF" + colour).close();
        }
    }

    byte[] part() {
        Xml xml = Xml.document();
        xml.open("styleSheet", "xmlns", NAMESPACE);
        COLLECTIONS.forEach(name -> collection(xml, name));
        xml.open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.close();
        // Of what else a template has, cells can only refer to the palette.
        template.flatMap(tree -> tree.find("colors")).ifPresent(colours -> colours.write(xml));
        return xml.close().bytes();
    }

    private void collection(Xml xml, String name) {
        int count = inTemplate(name) + ours(name).size();
        if (count > 0) {
            xml.open(name, "count", String.valueOf(count));
            template.flatMap(tree -> tree.find(name)).ifPresent(tree -> tree.writeContent(xml));
            ours(name).forEach(xml::raw);
            xml.close();
        }
    }
}
