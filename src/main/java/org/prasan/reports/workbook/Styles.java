package org.prasan.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: Excel allows 64,000, and slows down long before. */
final class Styles {

    static final String FONT = "Sarabun";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Widths of columns are counted in digits of the first font.
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(look.align());
        style.setIndention((short) look.indent());
        style.setWrapText(look.wrap());
        style.setVerticalAlignment(look.stand());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (!look.fill().isEmpty()) {
            style.setFillForegroundColor(Palette.cell(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.topRule().isEmpty()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(Palette.cell(look.topRule()));
        }
        if (!look.bottomRule().isEmpty()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(Palette.cell(look.bottomRule()));
        }
        return style;
    }

    XSSFFont font(Look look) {
        return fonts.computeIfAbsent(look.points() + " " + look.bold() + " " + look.colour(), key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeight(look.points());
            font.setBold(look.bold());
            font.setColor(Palette.cell(look.colour()));
            return font;
        });
    }
}
