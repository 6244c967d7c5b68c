package org.prasan.reports.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/** Colours that keep apart in grey print and for the colour-blind, in the order that series take them. */
final class Palette {

    static final Color INK = new Color(0x16324F);
    static final Color TEXT = new Color(0x1B1F24);
    static final Color SECONDARY = new Color(0x55606B);
    static final Color RULE = new Color(0xC9D3DB);
    static final Stroke HAIRLINE = new BasicStroke(0.5f);

    private static final List<Color> SERIES = List.of(
            INK,
            new Color(0x1B8A8F),
            new Color(0xD08A1D),
            new Color(0x8C4A6B),
            new Color(0x7A8B99),
            new Color(0xB9C4CC));

    private Palette() {}

    static Color ofSeries(int index) {
        return SERIES.get(index % SERIES.size());
    }
}
