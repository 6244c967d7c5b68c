package org.prasan.reports.office;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.office.ChartModel.Labels;
import org.prasan.reports.office.ChartModel.Series;

/** The bars or lines of a chart; markers and white edges keep them apart in grey print. */
record ChartSeries(ChartModel model, Xml xml) {

    private static final double LINE_POINTS = 2.25;
    private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond", "x");
    /** More last values than that run into each other. */
    private static final int FEW_LINES = 3;

    private static final int MOST_BARS_WITH_FIGURES = 24;

    void write() {
        xml.open(model.isLines() ? "c:lineChart" : "c:barChart");
        if (!model.isLines()) {
            val("barDir", model.isHorizontal() ? "bar" : "col");
        }
        val("grouping", model.isLines() ? "standard" : model.isStacked() ? "stacked" : "clustered");
        val("varyColors", "0");
        for (int i = 0; i < model.series().size(); i++) {
            series(i, model.series().get(i));
        }
        if (model.isLines()) {
            val("marker", "1");
        } else {
            val("gapWidth", "60");
            val("overlap", model.isStacked() ? "100" : "0");
        }
        val("axId", ChartAxes.CATEGORIES);
        val("axId", ChartAxes.VALUES);
        xml.close();
    }

    private void series(int index, Series series) {
        String colour = Palette.series(index);
        xml.open("c:ser");
        val("idx", String.valueOf(index));
        val("order", String.valueOf(index));
        xml.open("c:tx");
        words(series.name());
        xml.close();
        if (model.isLines()) {
            line(index, colour, series);
        } else {
            bars(colour);
        }
        xml.open("c:cat");
        words(model.categories());
        xml.close();
        xml.open("c:val");
        numbers(series);
        xml.close();
        if (model.isLines()) {
            val("smooth", "0");
        }
        xml.close();
    }

    private void line(int index, String colour, Series series) {
        xml.open("c:spPr");
        ChartPart.line(xml, colour, LINE_POINTS);
        xml.close();
        xml.open("c:marker");
        val("symbol", MARKERS.get(index % MARKERS.size()));
        val("size", "6");
        ChartPart.shape(xml, colour, colour, 0.75);
        xml.close();
        if (model.series().size() <= FEW_LINES) {
            series.lastFigure().ifPresent(this::labelOnPoint);
        }
    }

    private void bars(String colour) {
        ChartPart.shape(xml, colour, model.isStacked() ? Palette.WHITE : colour, 0.5);
        val("invertIfNegative", "0");
        if (hasRoomForFigures()) {
            xml.open("c:dLbls");
            show(true);
            xml.close();
        }
    }

    /** On every bar; in stacks they would stand for parts that are too low for them. */
    private boolean hasRoomForFigures() {
        int bars = model.series().size() * model.categories().words().size();
        return model.series().size() == 1 || (!model.isStacked() && bars <= MOST_BARS_WITH_FIGURES);
    }

    private void labelOnPoint(int point) {
        xml.open("c:dLbls").open("c:dLbl");
        val("idx", String.valueOf(point));
        val("dLblPos", "t");
        show(true);
        xml.close();
        show(false);
        xml.close();
    }

    private void show(boolean value) {
        val("showLegendKey", "0");
        val("showVal", value ? "1" : "0");
        for (String never : List.of("showCatName", "showSerName", "showPercent", "showBubbleSize")) {
            val(never, "0");
        }
    }

    private void words(Labels labels) {
        xml.open("c:strRef").element("c:f", labels.reference()).open("c:strCache");
        val("ptCount", String.valueOf(labels.words().size()));
        for (int i = 0; i < labels.words().size(); i++) {
            xml.open("c:pt", "idx", String.valueOf(i))
                    .element("c:v", labels.words().get(i))
                    .close();
        }
        xml.close().close();
    }

    private void numbers(Series series) {
        xml.open("c:numRef").element("c:f", series.reference()).open("c:numCache");
        xml.element("c:formatCode", series.format());
        val("ptCount", String.valueOf(series.values().size()));
        IntStream.range(0, series.values().size()).forEach(i -> {
            @Nullable Double figure = series.values().get(i);
            if (figure != null) {
                xml.open("c:pt", "idx", String.valueOf(i))
                        .element("c:v", Numbers.plain(figure))
                        .close();
            }
        });
        xml.close().close();
    }

    private void val(String name, String value) {
        ChartPart.val(xml, name, value);
    }
}
