package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Language;

/** Text of one field, read back: what is not there has vanished without an error. */
class ThaiTextTest {

    private static final String MARKS = "ที่ หมู่ กฤษฏิ์ ซื้อ เอี๊ยด นี้ น้ำ จ่ำ ญู ฐู ปี่ ABC วันที่";

    private static final String PARAGRAPH = "เจ้าหน้าที่ลาดตระเวนร่วมไทย–เมียนมาตรวจพบผู้เสียหายจากการค้ามนุษย์ 12 คน "
            + "ที่จุดผ่อนปรนสามเหลี่ยมทองคำ อำเภอเชียงแสน จังหวัดเชียงราย น้ำหนักของกลาง 1,234.5 กิโลกรัม (Golden Triangle) "
            + "พนักงานสอบสวนได้รับคำร้องทุกข์แล้ว\nและส่งสำนวนไปยังพนักงานอัยการเพื่อพิจารณาสั่งฟ้องต่อศาลจังหวัดเชียงราย";

    @Test
    void readsBackAsItWasWritten() throws JRException {
        assertThat(read(MARKS, 400, HorizontalTextAlignEnum.LEFT).strip()).isEqualTo(MARKS);
    }

    /** The marks of ปี่ and ฟู stand left of the end of their word. */
    @Test
    void seesNoSpaceBetweenWordsWithMovedMarks() throws JRException {
        String words = "ผู้เสียหายปี่ปู่ฝีมือป่าไม้ฟื้นฟูเฝ้าระวังป้องกันญี่ปุ่นฐูญูจ่ำน้ำใจ";

        assertThat(read(words, 500, HorizontalTextAlignEnum.LEFT).strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 31, 40, 57, 80, 113, 160, 300})
    void losesNoLetterInANarrowField(int width) throws JRException {
        assertThat(WrittenPdf.letters(read(PARAGRAPH, width, HorizontalTextAlignEnum.LEFT)))
                .isEqualTo(WrittenPdf.letters(PARAGRAPH));
    }

    @ParameterizedTest
    @EnumSource(
            value = HorizontalTextAlignEnum.class,
            names = {"LEFT", "RIGHT", "CENTER"})
    void losesNoLetterHoweverItIsAligned(HorizontalTextAlignEnum align) throws JRException {
        assertThat(WrittenPdf.letters(read(PARAGRAPH, 90, align))).isEqualTo(WrittenPdf.letters(PARAGRAPH));
    }

    @Test
    void breaksLinesBetweenWords() throws JRException {
        List<String> lines = read("พนักงานสอบสวนคดีค้ามนุษย์ลาดตระเวนน้ำหนัก", 70, HorizontalTextAlignEnum.LEFT)
                .strip()
                .lines()
                .map(String::strip)
                .toList();

        assertThat(lines).containsExactly("พนักงาน", "สอบสวนคดี", "ค้ามนุษย์", "ลาดตระเวน", "น้ำหนัก");
    }

    private static String read(String words, int width, HorizontalTextAlignEnum align) throws JRException {
        JasperReportsContext context = JasperSettings.context();
        var pages = JasperFillManager.getInstance(context)
                .fill(
                        JasperCompileManager.getInstance(context).compile(design(words, width, align)),
                        new HashMap<>(),
                        new JREmptyDataSource());
        ShapingPdfExporter exporter = new ShapingPdfExporter(context, Anchors.of(pages));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return WrittenPdf.readSpacesAsWritten(FinishedPdf.of(
                        pdf.toByteArray(),
                        exporter.glyphTexts(),
                        exporter.structure(),
                        SampleReport.definition(),
                        SampleReport.edition(Stamp.NONE),
                        Language.TH))
                .text();
    }

    private static JasperDesign design(String words, int width, HorizontalTextAlignEnum align) {
        JRDesignTextField field = new JRDesignTextField();
        field.setExpression(Elements.words(words));
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        field.setWidth(width);
        field.setHeight(12);
        field.setFontName("Sarabun");
        field.setFontSize(11f);
        field.setHorizontalTextAlign(align);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(12);
        band.addElement(field);
        JasperDesign design = new JasperDesign();
        design.setName("field");
        design.setPageHeight(2000);
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return design;
    }
}
