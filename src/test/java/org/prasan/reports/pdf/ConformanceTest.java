package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.support.VeraPdf;
import org.prasan.vocabulary.Language;

class ConformanceTest {

    /** Every kind of cell, chart and table; the committees' own reports are judged where they are made. */
    @Test
    void conformsToArchivingAndAccessibility() throws Exception {
        byte[] pdf = new PdfReport()
                .write(
                        SampleReport.definition(),
                        SampleReport.tables(),
                        SampleReport.edition(Stamp.DRAFT),
                        Language.TH);

        assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
        assertThat(VeraPdf.brokenRules(withoutLanguageAndColours(pdf)))
                .anySatisfy(rule -> assertThat(rule).startsWith("ISO 14289-1").contains("language"))
                .anySatisfy(rule -> assertThat(rule).startsWith("ISO 19005-2").contains("DeviceRGB"));
    }

    private static byte[] withoutLanguageAndColours(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            ByteArrayOutputStream worse = new ByteArrayOutputStream();
            document.save(worse);
            return worse.toByteArray();
        }
    }
}
