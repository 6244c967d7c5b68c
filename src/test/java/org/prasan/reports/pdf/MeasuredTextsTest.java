package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.TextAttribute;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.junit.jupiter.api.Test;

class MeasuredTextsTest {

    private static final String LONG = "จุดตรวจบ้านน้ำของหน่วยงานในพื้นที่ชายแดนภาคเหนือ";

    private final JasperReportsContext document = MeasuredTexts.settings(JasperSettings.context());

    @Test
    void aTextIsMeasuredOnceForOneWidth() {
        JRMeasuredText first = measure(100, 200);

        assertThat(measure(100, 300)).isSameAs(first);
        assertThat(measure(60, 200).getTextHeight()).isGreaterThan(first.getTextHeight());
    }

    @Test
    void whereItsLinesHaveNoRoomItIsCutAsEver() {
        JRMeasuredText whole = measure(60, 200);

        JRMeasuredText cut = measure(60, 0);

        assertThat(whole.getTextOffset()).isEqualTo(LONG.length());
        assertThat(cut.getTextOffset()).isLessThan(LONG.length());
        assertThat(measure(60, 200)).isSameAs(whole);
    }

    @Test
    void anotherDocumentDoesNotKnowIt() {
        JRMeasuredText first = measure(100, 200);

        JRMeasuredText other = measure(MeasuredTexts.settings(JasperSettings.context()), 100, 200);

        assertThat(other).isNotSameAs(first);
        assertThat(other.getLineBreakOffsets()).isEqualTo(first.getLineBreakOffsets());
    }

    private JRMeasuredText measure(int width, int room) {
        return measure(document, width, room);
    }

    /** @param room below the element, which is one line high */
    private static JRMeasuredText measure(JasperReportsContext settings, int width, int room) {
        JRDesignTextField field = new JRDesignTextField(new JasperDesign());
        field.setWidth(width);
        field.setHeight(16);
        field.setFontName("Sarabun");
        field.setFontSize(10f);
        JRStyledText text =
                new JRStyledText(null, LONG, Map.of(TextAttribute.FAMILY, "Sarabun", TextAttribute.SIZE, 10f));
        return new IcuTextMeasurer(FontUtil.getInstance(settings), field).measure(text, 0, room, true, true);
    }
}
