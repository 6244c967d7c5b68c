package org.prasan.reports.workbook;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** Figures written into a chart. By hand, since POI's small set of schemas lacks the types of most of the elements. */
final class DataLabels {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private DataLabels() {}

    /** A figure at the end of every bar. */
    static void onEveryBar(CTBarSer series) {
        try (XmlCursor cursor = inside(series.addNewDLbls())) {
            show(cursor, true);
        }
    }

    /** A figure at one point of a line, counted from 0. */
    static void onPoint(CTLineSer series, int point) {
        try (XmlCursor cursor = inside(series.addNewDLbls())) {
            cursor.beginElement(new QName(CHART, "dLbl", "c"));
            element(cursor, "idx", String.valueOf(point));
            element(cursor, "dLblPos", "t");
            show(cursor, true);
            cursor.toNextToken();
            show(cursor, false);
        }
    }

    private static XmlCursor inside(XmlObject labels) {
        XmlCursor cursor = labels.newCursor();
        cursor.toFirstContentToken();
        return cursor;
    }

    private static void show(XmlCursor cursor, boolean value) {
        element(cursor, "showLegendKey", "0");
        element(cursor, "showVal", value ? "1" : "0");
        element(cursor, "showCatName", "0");
        element(cursor, "showSerName", "0");
        element(cursor, "showPercent", "0");
        element(cursor, "showBubbleSize", "0");
    }

    private static void element(XmlCursor cursor, String name, String value) {
        cursor.beginElement(new QName(CHART, name, "c"));
        cursor.insertAttributeWithValue("val", value);
        cursor.toNextToken();
    }
}
