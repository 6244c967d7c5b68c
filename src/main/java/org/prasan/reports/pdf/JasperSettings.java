package org.prasan.reports.pdf;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;

/** JasperReports set up for Thai: lines are broken by ICU when pages are filled, and kept for the export. */
final class JasperSettings {

    private JasperSettings() {}

    static JasperReportsContext context() {
        SimpleJasperReportsContext settings = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        settings.setProperty(JRTextMeasurerUtil.PROPERTY_TEXT_MEASURER_FACTORY, IcuTextMeasurerFactory.class.getName());
        settings.setProperty(JRTextElement.PROPERTY_SAVE_LINE_BREAKS, "true");
        settings.setProperty(JasperPrint.PROPERTIES_PRINT_TRANSFER_PREFIX + "role", "org.prasan.pdf");
        return settings;
    }
}
