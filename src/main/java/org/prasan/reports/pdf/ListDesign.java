package org.prasan.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.prasan.reports.pdf.tags.Role;

/** Sentences one below the other, each behind a dot and with its lines flush. */
final class ListDesign {

    private static final int INDENT = 11;
    private static final int LINE = 16;
    private static final String DOT = "•";

    private ListDesign() {}

    /** @param style of the sentences in the template */
    static JasperDesign of(
            List<String> sentences, String style, Elements elements, TextWidths widths, GeneratedDesigns designs)
            throws JRException {
        JasperDesign design = new JasperDesign();
        designs.prepare(design, style);
        int width = designs.width() - INDENT;
        BalancedLines lines = new BalancedLines(widths, elements.style(style), width);
        for (String sentence : sentences) {
            JRDesignBand band = Elements.band(LINE);
            band.addElement(Elements.as(Role.ARTIFACT, elements.text(style, Elements.words(DOT), 0, 0, INDENT, LINE)));
            band.addElement(Elements.as(
                    Role.ITEM, elements.text(style, Elements.words(lines.of(sentence)), INDENT, 0, width, LINE)));
            ((JRDesignSection) design.getDetailSection()).addBand(band);
        }
        return design;
    }
}
