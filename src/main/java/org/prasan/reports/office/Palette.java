package org.prasan.reports.office;

import java.util.List;

/** The colours of the house, as six hexadecimal digits. */
public final class Palette {

    public static final String NAVY = "16324F";
    public static final String TEXT = "1B1F24";
    public static final String SECONDARY = "55606B";
    public static final String BRICK = "B3261E";
    public static final String LINK = "1B5E8A";
    public static final String HEAD_FILL = "EAF0F5";
    public static final String ZEBRA = "F6F8FA";
    public static final String RULE = "C9D3DB";
    public static final String WHITE = "FFFFFF";

    /** Navy, teal, ochre, plum, slate, mist. */
    private static final List<String> SERIES = List.of(NAVY, "1B8A8F", "D08A1D", "8C4A6B", "7A8B99", "B9C4CC");

    private Palette() {}

    public static String series(int index) {
        return SERIES.get(index % SERIES.size());
    }
}
