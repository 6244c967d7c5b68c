package org.prasan.reports.office;

/** The two axes of a chart: bars from zero, light grid, no ticks between whole numbers. */
record ChartAxes(ChartModel model, Xml xml) {

    static final String CATEGORIES = "1";
    static final String VALUES = "2";

    /** Up to here the axis would have ticks between whole numbers. */
    private static final int SMALL_COUNT = 5;

    void write() {
        categories();
        values();
    }

    private void categories() {
        xml.open("c:catAx");
        val("axId", CATEGORIES);
        xml.open("c:scaling");
        // Sideways, the first row of the table is on top, as it is read.
        val("orientation", model.isHorizontal() ? "maxMin" : "minMax");
        xml.close();
        val("delete", "0");
        val("axPos", model.isHorizontal() ? "l" : "b");
        ticks(Palette.SECONDARY);
        val("crossAx", VALUES);
        val("crosses", "autoZero");
        val("auto", "0");
        val("lblAlgn", "ctr");
        val("lblOffset", "100");
        val("noMultiLvlLbl", "1");
        xml.close();
    }

    private void values() {
        xml.open("c:valAx");
        val("axId", VALUES);
        xml.open("c:scaling");
        val("orientation", "minMax");
        if (model.series().stream().allMatch(s -> s.smallest() >= 0)) {
            val("min", "0");
        }
        xml.close();
        val("delete", "0");
        val("axPos", model.isHorizontal() ? "b" : "l");
        xml.open("c:majorGridlines").open("c:spPr");
        ChartPart.line(xml, Palette.RULE, 0.75);
        xml.close().close();
        xml.empty("c:numFmt", "formatCode", model.series().get(0).format(), "sourceLinked", "0");
        ticks(Palette.RULE);
        val("crossAx", CATEGORIES);
        // Where the categories run downwards, the far end of their axis is at the bottom.
        val("crosses", model.isHorizontal() ? "max" : "autoZero");
        val("crossBetween", "between");
        if (isSmall()) {
            val("majorUnit", "1");
        }
        xml.close();
    }

    private void ticks(String colour) {
        val("majorTickMark", "none");
        val("minorTickMark", "none");
        val("tickLblPos", "nextTo");
        xml.open("c:spPr");
        ChartPart.line(xml, colour, 0.75);
        xml.close();
    }

    private boolean isSmall() {
        return !model.isStacked()
                && model.series().stream()
                        .allMatch(s -> s.largest() <= SMALL_COUNT && s.format().equals("#,##0"));
    }

    private void val(String name, String value) {
        ChartPart.val(xml, name, value);
    }
}
