package org.prasan.reports.pdf;

import java.util.Collection;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.Text;

/**
 * Formal documents are printed with ๐–๙. These are up to a third wider than 0–9, so texts are measured with them before
 * they are set; in the filled pages they replace the others one for one.
 */
final class ThaiDigits {

    private static final String PROPERTY = "org.prasan.pdf.digits";
    private static final String THAI = "thai";

    private ThaiDigits() {}

    /** The same settings for a document with Thai digits. */
    static JasperReportsContext settings(JasperReportsContext context) {
        SimpleJasperReportsContext thai = new SimpleJasperReportsContext(context);
        thai.setProperty(PROPERTY, THAI);
        return thai;
    }

    static boolean areAskedFor(JasperReportsContext context) {
        return THAI.equals(context.getProperty(PROPERTY));
    }

    static JRStyledText measured(JRStyledText text) {
        return new JRStyledText(
                text.getLocale(), Digits.toThai(text.getText()), text.getGlobalAttributes(), text.getRuns());
    }

    static void setInto(JasperPrint document) {
        document.getPages().forEach(page -> setInto(page.getElements()));
    }

    /** The labels of a table; its figures are written where they are drawn. */
    static TableContent in(TableContent table) {
        return new TableContent(
                table.id(),
                in(table.title()),
                in(table.rowLabel()),
                in(table.columnLabel()),
                heads(table.rows()),
                heads(table.columns()),
                table.cells(),
                in(table.unit()),
                table.notes(),
                table.sources());
    }

    private static void setInto(Collection<? extends JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text && text.getFullText() != null) {
                text.setText(Digits.toThai(text.getFullText()));
            } else if (element instanceof JRPrintFrame frame) {
                setInto(frame.getElements());
            }
        }
    }

    private static List<Head> heads(List<Head> heads) {
        return heads.stream()
                .map(head -> new Head(
                        head.code(), in(head.label()), head.total(), head.depth(), in(head.over()), in(head.under())))
                .toList();
    }

    private static Text in(Text text) {
        return new Text(Digits.toThai(text.th()), text.en());
    }
}
