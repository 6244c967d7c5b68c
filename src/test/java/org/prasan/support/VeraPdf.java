package org.prasan.support;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference validator has to say about a document that should be PDF/A-2a and PDF/UA-1. */
public final class VeraPdf {

    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    private VeraPdf() {}

    /** Broken rules, each with a place where it is broken; empty for a document that conforms to both. */
    public static List<String> brokenRules(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), FLAVOURS.get(0), FLAVOURS.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(broken -> broken.getRuleId().getSpecification() + " "
                            + broken.getRuleId().getClause() + "-"
                            + broken.getRuleId().getTestNumber() + " " + broken.getMessage() + " at "
                            + broken.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
