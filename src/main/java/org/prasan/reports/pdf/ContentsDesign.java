package org.prasan.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.prasan.reports.pdf.tags.Role;

/** The table of contents: a line each, those of tables indented; {@link Anchors} puts the numbers in. */
record ContentsDesign(List<Entry> entries, Elements elements, GeneratedDesigns designs) {

    private static final int LINE = 14;
    private static final int ABOVE_SECTION = 4;
    private static final int INDENT = 12;
    private static final int NUMBER = 40;

    JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        designs.prepare(design, "contents");
        for (Entry entry : entries) {
            ((JRDesignSection) design.getDetailSection()).addBand(line(entry));
        }
        return design;
    }

    private JRDesignBand line(Entry entry) {
        int down = entry.isSection() ? ABOVE_SECTION : 0;
        JRDesignBand band = Elements.band(LINE + down);
        String style = entry.isSection() ? "contentsSection" : "contentsTable";
        JRDesignFrame line =
                Elements.as(Role.CONTENTS_ITEM, elements.frame("tableRow", 0, down, designs.width(), LINE));
        line.getPropertiesMap().setProperty(Role.TARGET_PROPERTY, entry.title());
        int x = entry.isSection() ? 0 : INDENT;
        line.addElement(Elements.as(
                Role.SPAN,
                elements.text(style, Elements.words(entry.title()), x, 0, designs.width() - x - NUMBER, LINE)));
        JRDesignTextField number = elements.text(style, Elements.words("0"), designs.width() - NUMBER, 0, NUMBER, LINE);
        number.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        line.addElement(Elements.as(Role.SPAN, number));
        band.addElement(line);
        return band;
    }

    /** A section or one of its tables. */
    record Entry(String title, boolean isSection) {}
}
