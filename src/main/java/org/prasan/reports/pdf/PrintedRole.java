package org.prasan.reports.pdf;

import java.util.EnumSet;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.pdf.tags.Role;

/** What an element of a filled page is to a reader: as its design says, else what its kind and band suggest. */
final class PrintedRole {

    private static final Set<BandTypeEnum> ON_EVERY_PAGE =
            EnumSet.of(BandTypeEnum.BACKGROUND, BandTypeEnum.PAGE_HEADER, BandTypeEnum.PAGE_FOOTER);

    private PrintedRole() {}

    /** Null for what has no part in the reading order itself but may contain what has: frames, rules, blank texts. */
    static @Nullable Role of(JRPrintElement element) {
        String said = element.hasProperties() ? element.getPropertiesMap().getProperty(Role.PROPERTY) : null;
        if (said != null) {
            Role role = Role.of(said);
            return isBlank(element) && !role.isCell() ? null : role;
        }
        if (element.getOrigin() != null
                && ON_EVERY_PAGE.contains(element.getOrigin().getBandType())) {
            return Role.ARTIFACT;
        }
        if (element instanceof JRPrintImage image) {
            return image.getRenderer() instanceof Described ? Role.FIGURE : Role.ARTIFACT;
        }
        return element instanceof JRPrintText && !isBlank(element) ? Role.PARAGRAPH : null;
    }

    /** Which table a row belongs to; empty for all else. */
    static String table(JRPrintElement element) {
        String table = element instanceof JRPrintFrame && element.hasProperties()
                ? element.getPropertiesMap().getProperty(Role.TABLE_PROPERTY)
                : null;
        return table == null ? "" : table;
    }

    /** How many columns a head is for. */
    static int span(JRPrintElement element) {
        String span = element.hasProperties() ? element.getPropertiesMap().getProperty(Role.SPAN_PROPERTY) : null;
        return span == null ? 1 : Integer.parseInt(span);
    }

    static boolean isBlank(JRPrintElement element) {
        return element instanceof JRPrintText text
                && (text.getFullText() == null || text.getFullText().isBlank());
    }
}
