package org.prasan.reports.pdf;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** A report ready to be filled: designs made and compiled, blocks measured, pages begun. */
record Pages(JasperReport template, Map<String, Object> parameters, JRMapCollectionDataSource blocks) {

    /** Once: the blocks' own data sources are at their end after it. */
    JasperPrint fill(JasperReportsContext settings) throws JRException {
        return JasperFillManager.getInstance(settings).fill(template, new HashMap<>(parameters), blocks);
    }
}
