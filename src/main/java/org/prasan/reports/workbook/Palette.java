package org.prasan.reports.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the house, as six hexadecimal digits. */
final class Palette {

    static final String NAVY = "16324F";
    static final String TEXT = "1B1F24";
    static final String SECONDARY = "55606B";
    static final String BRICK = "B3261E";
    static final String LINK = "1B5E8A";
    static final String HEAD_FILL = "EAF0F5";
    static final String ZEBRA = "F6F8FA";
    static final String RULE = "C9D3DB";
    /** Navy, teal, ochre, plum, slate, mist. */
    static final List<String> SERIES = List.of(NAVY, "1B8A8F", "D08A1D", "8C4A6B", "7A8B99", "B9C4CC");

    private Palette() {}

    static byte[] rgb(String hex) {
        return new byte[] {
            (byte) Integer.parseInt(hex.substring(0, 2), 16),
            (byte) Integer.parseInt(hex.substring(2, 4), 16),
            (byte) Integer.parseInt(hex.substring(4, 6), 16)
        };
    }

    /** For cells: their colours have an opacity in front, which POI writes only when it is said. */
    static XSSFColor cell(String hex) {
        byte[] rgb = rgb(hex);
        return new XSSFColor(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]}, null);
    }

    static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(hex)));
    }
}
