package org.prasan.reports.office;

import org.jspecify.annotations.Nullable;
import org.prasan.reports.office.ChartModel.TitleLine;

/**
 * A chart as DrawingML, drawn alike by Excel, PowerPoint and LibreOffice: fills and lines are said for every series,
 * since those left to the application are invisible in LibreOffice.
 */
public final class ChartPart {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ChartModel model;
    private final Xml xml = Xml.document();

    private ChartPart(ChartModel model) {
        this.model = model;
    }

    /** @param dataId relationship of the chart to the workbook that it is drawn from; null for the one it is in */
    public static byte[] of(ChartModel model, @Nullable String dataId) {
        return new ChartPart(model).write(dataId);
    }

    private byte[] write(@Nullable String dataId) {
        xml.open("c:chartSpace", "xmlns:c", NAMESPACE, "xmlns:a", DRAWING, "xmlns:r", RELATIONS);
        val("roundedCorners", "0");
        xml.open("c:chart");
        title();
        val("autoTitleDeleted", model.title().isEmpty() ? "1" : "0");
        plotArea();
        if (model.series().size() > 1) {
            xml.open("c:legend");
            val("legendPos", "b");
            val("overlay", "0");
            xml.close();
        }
        val("plotVisOnly", "1");
        val("dispBlanksAs", "gap");
        xml.close();
        shape(Palette.WHITE, Palette.RULE, 0.75);
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
        font("a:defRPr", model.axisPoints(), false, Palette.SECONDARY);
        xml.close().empty("a:endParaRPr", "lang", language()).close().close();
        if (dataId != null) {
            xml.open("c:externalData", "r:id", dataId);
            val("autoUpdate", "0");
            xml.close();
        }
        return xml.close().bytes();
    }

    private void title() {
        if (model.title().isEmpty()) {
            return;
        }
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr");
        for (TitleLine line : model.title()) {
            xml.open("a:p").empty("a:pPr", "algn", "l").open("a:r");
            font("a:rPr", line.points(), line.bold(), line.colour());
            xml.element("a:t", line.words()).close().close();
        }
        xml.close().close();
        // Both programs centre and shift it otherwise.
        layout(0.015, 0.015);
        val("overlay", "0");
        xml.close();
    }

    private void plotArea() {
        xml.open("c:plotArea");
        layout(0.02, model.top(), 0.95, Math.max(0.2, 1 - model.top() - model.bottom()));
        new ChartSeries(model, xml).write();
        new ChartAxes(model, xml).write();
        // LibreOffice draws a box by default.
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        xml.close();
    }

    /** Left, top, and width and height where they are given, as shares of the whole. */
    private void layout(double... shares) {
        xml.open("c:layout").open("c:manualLayout");
        val("xMode", "edge");
        val("yMode", "edge");
        String[] names = {"x", "y", "w", "h"};
        for (int i = 0; i < shares.length; i++) {
            val(names[i], String.valueOf(Math.round(shares[i] * 10_000) / 10_000.0));
        }
        xml.close().close();
    }

    private void shape(String fill, String line, double points) {
        shape(xml, fill, line, points);
    }

    static void shape(Xml xml, String fill, String line, double points) {
        xml.open("c:spPr");
        fill(xml, fill);
        line(xml, line, points);
        xml.close();
    }

    static void fill(Xml xml, String colour) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }

    /** @param points 12,700 EMU each */
    static void line(Xml xml, String colour, double points) {
        xml.open("a:ln", "w", String.valueOf(Math.round(points * 12_700)));
        fill(xml, colour);
        xml.close();
    }

    /** Thai is set in the font for complex scripts, so the Latin one alone would not do. */
    private void font(String element, double points, boolean bold, String colour) {
        xml.open(element, "lang", language(), "sz", String.valueOf(Math.round(points * 100)), "b", bold ? "1" : "0");
        fill(xml, colour);
        for (String script : new String[] {"a:latin", "a:ea", "a:cs"}) {
            xml.empty(script, "typeface", Fonts.SARABUN);
        }
        xml.close();
    }

    private void val(String name, String value) {
        val(xml, name, value);
    }

    static void val(Xml xml, String name, String value) {
        xml.empty("c:" + name, "val", value);
    }

    private String language() {
        return model.language().locale().toLanguageTag();
    }
}
