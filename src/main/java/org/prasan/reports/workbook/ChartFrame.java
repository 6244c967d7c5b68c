package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.prasan.catalog.ChartSpec;
import org.prasan.vocabulary.Language;

/**
 * Everything of a chart but its data: title, subtitle, type, edges, and words for those who cannot see it.
 *
 * @param widthUnits in digits of 11 points
 * @param legendLines 0 for no legend
 */
record ChartFrame(ChartSpec spec, Language language, double widthUnits, double heightPoints, int legendLines) {

    private static final Look TITLE = Look.BODY.size(11).strong().in(Palette.NAVY);
    private static final Look SUBTITLE = Look.SMALL;
    private static final Look AXIS = Look.SMALL.size(8);

    void dress(XSSFChart chart, boolean gaps) {
        List<String> titles = lines(spec.title().in(language), TITLE);
        List<String> subtitles = new ArrayList<>(lines(spec.subtitle().in(language), SUBTITLE));
        if (gaps) {
            subtitles.addAll(lines(Words.GAPS.in(language), SUBTITLE));
        }
        CTTitle title = chart.getCTChart().addNewTitle();
        title.addNewOverlay().setVal(false);
        CTTextBody body = title.addNewTx().addNewRich();
        body.addNewBodyPr();
        titles.forEach(line -> paragraph(body, line, TITLE));
        subtitles.forEach(line -> paragraph(body, line, SUBTITLE));
        chart.setAutoTitleDeleted(false);
        // LibreOffice before 24.2 sets every line as large as the first.
        int lines = titles.size() + subtitles.size();
        place(chart, lines * TITLE.points() * 1.35 + 6);
        edges(chart);
    }

    void describe(XSSFChart chart, String tableTitle, int categories, int series) {
        String words = Words.ALT
                .in(language)
                .formatted(spec.title().in(language), spec.subtitle().in(language), tableTitle, categories, series);
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(spec.id());
        properties.setDescr(words);
    }

    private List<String> lines(String words, Look look) {
        return words.isBlank() ? List.of() : TextMeasure.lines(words, widthUnits * 0.92, look, language);
    }

    /** Places title and drawing by hand, flush left; both programs centre and shift them otherwise. */
    private void place(XSSFChart chart, double titlePoints) {
        CTManualLayout title = chart.getCTChart().getTitle().addNewLayout().addNewManualLayout();
        title.addNewXMode().setVal(STLayoutMode.EDGE);
        title.addNewYMode().setVal(STLayoutMode.EDGE);
        title.addNewX().setVal(0.015);
        title.addNewY().setVal(0.015);
        double top = (titlePoints + 6) / heightPoints;
        double bottom = (legendLines == 0 ? 8 : 14 + 14 * legendLines) / heightPoints;
        CTPlotArea area = chart.getCTChart().getPlotArea();
        CTManualLayout plot = (area.isSetLayout() ? area.getLayout() : area.addNewLayout()).addNewManualLayout();
        plot.addNewXMode().setVal(STLayoutMode.EDGE);
        plot.addNewYMode().setVal(STLayoutMode.EDGE);
        plot.addNewX().setVal(0.02);
        plot.addNewY().setVal(top);
        plot.addNewW().setVal(0.95);
        plot.addNewH().setVal(1 - top - bottom);
    }

    private void edges(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        XDDFShapeProperties edge = new XDDFShapeProperties(space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr());
        XDDFLineProperties line = new XDDFLineProperties(Palette.fill(Palette.RULE));
        line.setWidth(0.75);
        edge.setFillProperties(Palette.fill("FFFFFF"));
        edge.setLineProperties(line);
        // POI's shape properties of a chart are those of its plot area, where LibreOffice draws a box by default.
        chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        var words = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        words.addNewBodyPr();
        type(words.addNewP().addNewPPr().addNewDefRPr(), AXIS);
    }

    private void paragraph(CTTextBody body, String line, Look look) {
        CTTextParagraph paragraph = body.addNewP();
        paragraph.addNewPPr().setAlgn(STTextAlignType.L);
        CTRegularTextRun run = paragraph.addNewR();
        type(run.addNewRPr(), look);
        run.setT(line);
    }

    private void type(CTTextCharacterProperties properties, Look look) {
        properties.setSz((int) Math.round(look.points() * 100));
        properties.setB(look.bold());
        properties.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(look.colour()));
        fonts(properties);
    }

    /** Thai is set in the font for complex scripts, so the Latin one alone would not do. */
    private void fonts(CTTextCharacterProperties properties) {
        properties.addNewLatin().setTypeface(Styles.FONT);
        properties.addNewEa().setTypeface(Styles.FONT);
        properties.addNewCs().setTypeface(Styles.FONT);
        properties.setLang(language.locale().toLanguageTag());
    }
}
