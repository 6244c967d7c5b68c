package org.prasan.reports.pdf;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of one document were measured: every block is filled twice, once to learn how tall it is, and the
 * figures and labels of tables come again and again. Measuring is more than half of the time that filling takes.
 */
final class MeasuredTexts {

    private static final String KEY = "org.prasan.pdf.measured-texts";

    /** Keeps a document of thousands of pages, whose labels are all different, within its memory. */
    private static final int MOST = 20_000;

    private final Map<Setting, JRMeasuredText> known = new ConcurrentHashMap<>();

    private MeasuredTexts() {}

    /** The same settings for one document, whose texts are remembered. */
    static JasperReportsContext settings(JasperReportsContext context) {
        SimpleJasperReportsContext document = new SimpleJasperReportsContext(context);
        document.setValue(KEY, new MeasuredTexts());
        return document;
    }

    /** Of the document that these settings are for; null where nothing is remembered. */
    static @Nullable MeasuredTexts of(JasperReportsContext context) {
        return (MeasuredTexts) context.getValue(KEY);
    }

    /** A text that has room for all its lines within {@code maxHeight} is set alike at every place. */
    @Nullable
    JRMeasuredText find(Setting setting, int maxHeight) {
        JRMeasuredText measured = known.get(setting);
        return measured != null && measured.getTextHeight() <= maxHeight ? measured : null;
    }

    /** To be called for whole texts only. */
    void add(Setting setting, JRMeasuredText measured) {
        if (known.size() < MOST) {
            known.put(setting, measured);
        }
    }

    /** All that decides about the lines of a text; the paddings and the width in points. */
    record Setting(
            String text, Map<Attribute, Object> attributes, int width, int left, int right, Paragraph paragraph) {}

    /** A paragraph's style, apart from tabs. */
    record Paragraph(
            LineSpacingEnum spacing,
            float size,
            int firstIndent,
            int leftIndent,
            int rightIndent,
            int before,
            int after) {

        static Paragraph of(JRParagraph style) {
            return new Paragraph(
                    style.getLineSpacing(),
                    style.getLineSpacingSize(),
                    style.getFirstLineIndent(),
                    style.getLeftIndent(),
                    style.getRightIndent(),
                    style.getSpacingBefore(),
                    style.getSpacingAfter());
        }
    }
}
