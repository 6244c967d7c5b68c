package org.prasan.reports.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What the file says about itself; its times are those of the figures, not of the writing. */
final class FileProperties {

    private static final String CREATOR = "Prasan";

    private FileProperties() {}

    static void set(Book book) {
        try {
            POIXMLProperties all = book.workbook().getProperties();
            all.getExtendedProperties().setApplication(CREATOR);
            PackageProperties core = book.workbook().getPackage().getPackageProperties();
            String period = book.in(book.context().periodLabel());
            core.setTitleProperty(book.in(book.report().title()) + " – " + period);
            core.setSubjectProperty(book.in(book.report().issuer()) + ", " + period);
            core.setLanguageProperty(book.language().locale().toLanguageTag());
            core.setCreatorProperty(CREATOR);
            core.setLastModifiedByProperty(CREATOR);
            Optional<Date> asOf = Optional.of(
                    Date.from(book.context().asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
            core.setCreatedProperty(asOf);
            core.setModifiedProperty(asOf);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the workbook takes no properties", e);
        }
    }
}
