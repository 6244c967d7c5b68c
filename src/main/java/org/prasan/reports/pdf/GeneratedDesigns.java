package org.prasan.reports.pdf;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;

/** Designs that depend on the figures, set into the main report: same styles, same width, no page of their own. */
record GeneratedDesigns(JasperReport template, JasperReportsContext context) {

    int width() {
        return template.getColumnWidth();
    }

    /** Between head and foot of a page. */
    int bodyHeight() {
        return template.getPageHeight()
                - template.getTopMargin()
                - template.getBottomMargin()
                - template.getPageHeader().getHeight()
                - template.getPageFooter().getHeight();
    }

    void prepare(JasperDesign design, String name) throws JRException {
        design.setName(name);
        design.setPageWidth(width());
        design.setColumnWidth(width());
        design.setPageHeight(template.getPageHeight());
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        for (JRStyle style : template.getStyles()) {
            design.addStyle(style);
        }
    }

    JasperReport compile(JasperDesign design) throws JRException {
        return JasperCompileManager.getInstance(context).compile(design);
    }
}
