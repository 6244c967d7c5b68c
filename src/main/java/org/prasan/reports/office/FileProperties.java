package org.prasan.reports.office;

import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** What a file says about itself; its times are those of the figures, not of the writing. */
public final class FileProperties {

    private static final String CORE = "docProps/core.xml";
    private static final String APP = "docProps/app.xml";
    private static final String CREATOR = "Prasan";

    private FileProperties() {}

    /** @param kind of document, said behind the report's title; empty for the report itself */
    public static void add(
            OfficePackage file, ReportDefinition report, EditionContext context, Text kind, Language language) {
        String period = context.periodLabel().in(language);
        String title = report.title().in(language) + " – " + period;
        String what = kind.in(language);
        file.part(
                CORE,
                "application/vnd.openxmlformats-package.core-properties+xml",
                core(
                        what.isEmpty() ? title : what + " – " + title,
                        report.issuer().in(language) + ", " + period,
                        context.asOf() + "T00:00:00Z",
                        language.locale().toLanguageTag()));
        file.part(APP, "application/vnd.openxmlformats-officedocument.extended-properties+xml", app());
        file.relate(
                OfficePackage.ROOT,
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                CORE);
        file.relate(OfficePackage.ROOT, "extended-properties", APP);
    }

    private static byte[] core(String title, String subject, String moment, String language) {
        Xml xml = Xml.document()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", title).element("dc:subject", subject).element("dc:creator", CREATOR);
        xml.element("cp:lastModifiedBy", CREATOR);
        for (String when : new String[] {"dcterms:created", "dcterms:modified"}) {
            xml.open(when, "xsi:type", "dcterms:W3CDTF").text(moment).close();
        }
        return xml.element("dc:language", language).close().bytes();
    }

    private static byte[] app() {
        return Xml.document()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", CREATOR)
                .close()
                .bytes();
    }
}
